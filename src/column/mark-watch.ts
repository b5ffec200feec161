import type { ColumnId } from "../model/brand.ts";
import type { CellReading } from "./kind.ts";
import type { ColumnMark, DecimalMark } from "./number.ts";

/** What the cells of the columns of one file show of their decimal marks. */
export interface MarkWatch {
  readonly watch: (column: ColumnId, reading: CellReading) => void;
  /** Is told of a mark that a cell shows to be decimal. */
  readonly show: (column: ColumnId, mark: DecimalMark) => void;
  /** Is told of a mark that nothing but the delimiter of the file says to be decimal. */
  readonly assume: (column: ColumnId, mark: DecimalMark) => void;
  /**
   * Of columns with a number that can be read in two ways: the mark that other cells show, where all show the same.
   * Of columns where a mark was assumed and cells show another one: that one, or that it is unclear where they show both.
   */
  readonly settled: () => ReadonlyMap<ColumnId, ColumnMark>;
}

export function markWatch(): MarkWatch {
  const ambiguous = new Set<ColumnId>();
  const assumed = new Map<ColumnId, DecimalMark>();
  const shown = new Map<ColumnId, Set<DecimalMark>>();
  const show = (column: ColumnId, mark: DecimalMark) => {
    const marks = shown.get(column) ?? new Set();
    shown.set(column, marks.add(mark));
  };
  const assume = (column: ColumnId, mark: DecimalMark) => assumed.set(column, mark);
  const markOf = (column: ColumnId): ColumnMark | undefined => {
    const [mark, other] = shown.get(column) ?? [];
    const assumedMark = assumed.get(column);
    if (other !== undefined) return assumedMark === undefined ? undefined : "unclear";
    return ambiguous.has(column) || mark !== assumedMark ? mark : undefined;
  };
  return {
    show,
    assume,
    watch(column, reading) {
      if (reading.kind === "refused" && reading.ambiguous === true) ambiguous.add(column);
      if (reading.kind === "value" && reading.mark !== undefined) show(column, reading.mark);
      if (reading.kind === "value" && reading.assumed !== undefined) assume(column, reading.assumed);
    },
    settled: () =>
      new Map(
        [...new Set([...ambiguous, ...assumed.keys()])].flatMap((column) => {
          const mark = markOf(column);
          return mark === undefined ? [] : [[column, mark] as const];
        }),
      ),
  };
}
