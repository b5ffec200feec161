import type { Table } from "./table.ts";

/** A table for people, and how a terminal shows it. */
export type Sheet =
  | { readonly kind: "grid"; readonly table: Table }
  /** A paragraph a row, the columns listed together side by side. */
  | { readonly kind: "paragraphs"; readonly table: Table; readonly together: readonly (readonly string[])[] }
  /** Sentences alone, each on a line of its own however long it is: their paths are to be copied. */
  | { readonly kind: "lines"; readonly table: Table };

export function lines(title: readonly string[]): Sheet {
  return { kind: "lines", table: { title, columns: [], rows: [], notes: [] } };
}

/** The sheets with sentences added at the head, where every format for people prints them. */
export function withSentences(sheets: readonly Sheet[], sentences: readonly string[]): readonly Sheet[] {
  const [first, ...rest] = sheets;
  if (first === undefined || sentences.length === 0) return sheets;
  const table = { ...first.table, title: [...first.table.title, ...sentences] };
  return [{ ...first, table }, ...rest];
}
