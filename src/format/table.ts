import type { Fraction } from "../exact/fraction.ts";

/** What every format is made from. Texts are raw: each format escapes them once, headings included. */
export interface Table {
  readonly title: readonly string[];
  readonly columns: readonly Column[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}

export interface Column {
  readonly id: string;
  readonly heading: string;
  readonly align: "left" | "right";
  /** Stands for the heading where there is no room for it; the legend is then printed below. */
  readonly code?: { readonly text: string; readonly legend: string };
  /** Columns leave a terminal that is too narrow in this order, from 1. Without it a column stays. */
  readonly leaves?: number;
  /** Printed under the main table, in as many tables as the width asks for, always by its code. */
  readonly apart?: boolean;
  /** Says whose row it is, so it is repeated in front of the columns that are set apart. */
  readonly names?: boolean;
}

export type Cell =
  /** The mark stays when the text is cut. */
  | { readonly kind: "text"; readonly text: string; readonly mark: string }
  /** Already rounded and printed; never taken for a formula. */
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "place"; readonly text: string; readonly place: Fraction; readonly shared: boolean }
  | { readonly kind: "flag"; readonly value: boolean }
  /** Of a closed set: programs read the id, people the Russian word. */
  | { readonly kind: "term"; readonly id: string; readonly word: string }
  | { readonly kind: "empty" };

export const empty: Cell = { kind: "empty" };

export function textCell(text: string, mark = ""): Cell {
  return { kind: "text", text, mark };
}

export function flagCell(value: boolean): Cell {
  return { kind: "flag", value };
}

export function termCell(id: string, word: string): Cell {
  return { kind: "term", id, word };
}

export function numberCell(text: string): Cell {
  return { kind: "number", text };
}

const sharedMark = "=";
export const noValue = "—";

/** A cell as people read it. */
export function readable(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return cell.text + cell.mark;
    case "number":
      return cell.text;
    case "place":
      return (cell.shared ? sharedMark : "") + cell.text;
    case "flag":
      return String(cell.value);
    case "term":
      return cell.word;
    case "empty":
      return noValue;
  }
}
