import { type MarkWatch, markWatch } from "../../column/mark-watch.ts";
import type { ColumnMark } from "../../column/number.ts";
import type { ColumnId } from "../../model/brand.ts";

/** What is known of the decimal marks of one file, and what finds out more. */
export interface FileMarks extends Pick<MarkWatch, "watch" | "show" | "assume"> {
  readonly known: ReadonlyMap<ColumnId, ColumnMark>;
}

export type MarksOf = (file: string) => FileMarks;

export const unwatched: FileMarks = {
  known: new Map(),
  watch: () => undefined,
  show: () => undefined,
  assume: () => undefined,
};

/** First reading: finds the columns with a number that can be read in two ways, and what their other cells show. */
export function watchedMarks(): { readonly of: MarksOf; readonly watches: ReadonlyMap<string, MarkWatch> } {
  const watches = new Map<string, MarkWatch>();
  return {
    watches,
    of(file) {
      const watch = markWatch();
      watches.set(file, watch);
      return { ...watch, known: unwatched.known };
    },
  };
}

/** Second reading: what the cells have shown; undefined where they settle nothing. */
export function knownMarks(watches: ReadonlyMap<string, MarkWatch>): MarksOf | undefined {
  const settled = new Map([...watches].map(([file, watch]) => [file, watch.settled()]));
  if ([...settled.values()].every((marks) => marks.size === 0)) return undefined;
  return (file) => ({ ...unwatched, known: settled.get(file) ?? new Map() });
}
