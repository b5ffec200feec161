import type { ColumnId } from "../model/brand.ts";
import type { CellReading } from "./kind.ts";
import type { DecimalMark } from "./number.ts";

/** What the cells of the columns of one file show of their decimal marks. */
export interface MarkWatch {
  readonly watch: (column: ColumnId, reading: CellReading) => void;
  /** Is told of a mark that a cell shows to be decimal. */
  readonly show: (column: ColumnId, mark: DecimalMark) => void;
  /** Of columns with a number that can be read in two ways: the mark that other cells show, where all show the same. */
  readonly settled: () => ReadonlyMap<ColumnId, DecimalMark>;
}

export function markWatch(): MarkWatch {
  const ambiguous = new Set<ColumnId>();
  const shown = new Map<ColumnId, Set<DecimalMark>>();
  const show = (column: ColumnId, mark: DecimalMark) => {
    const marks = shown.get(column) ?? new Set();
    shown.set(column, marks.add(mark));
  };
  return {
    show,
    watch(column, reading) {
      if (reading.kind === "refused" && reading.ambiguous === true) ambiguous.add(column);
      if (reading.kind === "value" && reading.mark !== undefined) show(column, reading.mark);
    },
    settled: () =>
      new Map(
        [...ambiguous].flatMap((column) => {
          const [mark, other] = shown.get(column) ?? [];
          return mark === undefined || other !== undefined ? [] : [[column, mark] as const];
        }),
      ),
  };
}
