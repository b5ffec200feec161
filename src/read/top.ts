import { limits } from "../model/limits.ts";
import { delimiters, type HeaderRows, type HeaderSearch, type TopRow } from "../model/source.ts";
import { delimiterOf, firstRowEnd } from "./dialect.ts";

/** For a table of no declared columns: its first row is the header. */
export const firstRowIsHeader: HeaderSearch = { find: () => undefined, likeliest: () => undefined };

/** The delimiter of a table, and its header; undefined where there is no row. */
export interface Top {
  readonly delimiter: string;
  readonly header: HeaderRows | undefined;
  /** Whether more of the text would change nothing. */
  readonly isSure: boolean;
}

/**
 * Looks at the beginning of a text. The delimiter is the one with which the header is found; where none finds it, the
 * one that the first row holds most of.
 */
export function topOf(text: string, given: string | undefined, search: HeaderSearch): Top {
  const end = firstRowEnd(text);
  const firstRow = end < 0 ? text : text.slice(0, end);
  const usual = given ?? delimiterOf(firstRow);
  const atOnce = search.find(topRows(firstRow, usual));
  if (atOnce !== undefined) return { delimiter: usual, header: atOnce, isSure: true };
  const tried = given === undefined ? [usual, ...delimiters.filter((sign) => sign !== usual)] : [given];
  const tops = tried.map((delimiter) => ({ delimiter, rows: topRows(text, delimiter) }));
  let likeliest: (Top & { readonly columns: number }) | undefined;
  for (const { delimiter, rows } of tops) {
    const header = search.find(rows);
    if (header !== undefined) return { delimiter, header, isSure: true };
    const seeming = search.likeliest(rows);
    if (seeming === undefined || seeming.columns <= (likeliest?.columns ?? -1)) continue;
    likeliest = { delimiter, header: seeming.rows, isSure: false, columns: seeming.columns };
  }
  return likeliest ?? { delimiter: usual, header: undefined, isSure: false };
}

/** The row in which the header ends; the first row there is where nobody knows. */
export function headerEnd({ header }: Top): number {
  return header === undefined || header.known === "absent" ? 1 : header.last;
}

/** The rows at the beginning of a text that are not blank, cut plainly; the last one counts where a line feed ends it. */
export function topRows(text: string, delimiter: string): readonly TopRow[] {
  const rows: TopRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let row = 1;
  let isOpen = false;
  let isFresh = true;
  for (let at = 0; at < text.length && rows.length < limits.topRows; at++) {
    const sign = text.charAt(at);
    if (isOpen) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else isOpen = false;
      continue;
    }
    if (sign === delimiter || sign === "\n") {
      cells.push(sign === "\n" ? cell.replace(/\r$/, "") : cell);
      cell = "";
      isFresh = true;
      if (sign === delimiter) continue;
      if (cells.some((content) => content !== "")) rows.push({ cells, row });
      cells = [];
      row += 1;
      continue;
    }
    if (sign === '"' && isFresh) isOpen = true;
    else cell += sign;
    isFresh = false;
  }
  return rows;
}
