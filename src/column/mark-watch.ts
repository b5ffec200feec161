import type { ColumnId } from "../model/brand.ts";
import type { CellReading } from "./kind.ts";
import type { DecimalMark } from "./number.ts";

/** What the cells of the columns of one file show of their decimal marks. */
export interface MarkWatch {
  readonly watch: (column: ColumnId, reading: CellReading) => void;
  /** The columns with a cell that is a number in two ways. */
  readonly ambiguous: () => ReadonlySet<ColumnId>;
  /** Of those, the marks that other cells show, where all that show one show the same. */
  readonly settled: () => ReadonlyMap<ColumnId, DecimalMark>;
}

export function markWatch(): MarkWatch {
  const ambiguous = new Set<ColumnId>();
  const shown = new Map<ColumnId, Set<DecimalMark>>();
  return {
    watch(column, reading) {
      if (reading.kind === "refused" && reading.ambiguous === true) ambiguous.add(column);
      if (reading.kind !== "value" || reading.mark === undefined) return;
      const marks = shown.get(column) ?? new Set();
      shown.set(column, marks.add(reading.mark));
    },
    ambiguous: () => ambiguous,
    settled: () =>
      new Map(
        [...ambiguous].flatMap((column) => {
          const [mark, other] = shown.get(column) ?? [];
          return mark === undefined || other !== undefined ? [] : [[column, mark] as const];
        }),
      ),
  };
}
