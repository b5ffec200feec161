import { escapeFormula } from "./escape-formula.ts";
import type { Cell, Table } from "./table.ts";

const BYTE_ORDER_MARK = "\ufeff";
const NEEDS_QUOTES = /[",\r\n]/;

/** RFC 4180. Spreadsheets need the byte order mark to see that it is UTF-8. */
export function toCsv(table: Table, { bom }: { readonly bom: boolean }): string {
  const headings = table.columns.map(({ heading }) => quoted(escapeFormula(heading)));
  const lines = [headings, ...table.rows.map((row) => row.map(field))];
  return (bom ? BYTE_ORDER_MARK : "") + lines.map((fields) => `${fields.join(",")}\r\n`).join("");
}

function field(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return quoted(escapeFormula(cell.text + cell.mark));
    case "number":
    case "place":
      return quoted(cell.text);
    case "empty":
      return "";
  }
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
