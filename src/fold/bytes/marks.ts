import type { CellReading } from "../../column/kind.ts";
import { type MarkWatch, markWatch } from "../../column/mark-watch.ts";
import type { DecimalMark } from "../../column/number.ts";
import type { ColumnId } from "../../model/brand.ts";

/** What is known of the decimal marks of one file, and what is still to be found out. */
export interface FileMarks {
  readonly known: ReadonlyMap<ColumnId, DecimalMark>;
  /** Is shown the cells that were read by their text. */
  readonly watch: (column: ColumnId, reading: CellReading) => void;
  /** Columns whose every cell is to be read by its text. */
  readonly whole: ReadonlySet<ColumnId>;
}

export type MarksOf = (file: string) => FileMarks;

/** First reading: finds the columns with a number that can be read in two ways. */
export function ambiguousMarks(): { readonly of: MarksOf; readonly watches: ReadonlyMap<string, MarkWatch> } {
  return watching(() => new Set());
}

/** Second reading, only where there are such columns: looks at each of their cells. */
export function shownMarks(first: ReadonlyMap<string, MarkWatch>): ReturnType<typeof ambiguousMarks> {
  return watching((file) => first.get(file)?.ambiguous() ?? new Set());
}

/** Third reading: what the cells have shown. */
export function knownMarks(second: ReadonlyMap<string, MarkWatch>): MarksOf {
  return (file) => ({
    known: second.get(file)?.settled() ?? new Map(),
    watch: () => undefined,
    whole: new Set(),
  });
}

function watching(whole: (file: string) => ReadonlySet<ColumnId>): ReturnType<typeof ambiguousMarks> {
  const watches = new Map<string, MarkWatch>();
  return {
    watches,
    of(file) {
      const watch = markWatch();
      watches.set(file, watch);
      return { known: new Map(), watch: watch.watch, whole: whole(file) };
    },
  };
}
