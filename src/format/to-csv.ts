import { escapeFormula } from "./escape-formula.ts";
import type { Cell, Table } from "./table.ts";

export interface CsvDialect {
  /** Begin with a byte order mark: without it spreadsheets do not see that it is UTF-8. */
  readonly bom: boolean;
  /** As a Russian Excel reads and writes it: that mark, semicolons, decimal commas, CRLF. */
  readonly excel?: boolean;
}

const BYTE_ORDER_MARK = "\ufeff";
const NEEDS_QUOTES = /["\r\n]/;

/** RFC 4180, but for the delimiter of Excel, and lines that end as those of every other format. */
export function toCsv(table: Table, { bom, excel = false }: CsvDialect): string {
  const delimiter = excel ? ";" : ",";
  const headings = table.columns.map(({ id }) => quoted(escapeFormula(id), delimiter));
  const lines = [headings, ...table.rows.map((row) => row.map((cell) => field(cell, delimiter)))];
  const mark = bom || excel ? BYTE_ORDER_MARK : "";
  const end = excel ? "\r\n" : "\n";
  return mark + lines.map((fields) => fields.join(delimiter) + end).join("");
}

function field(cell: Cell, delimiter: string): string {
  switch (cell.kind) {
    case "text":
      return quoted(escapeFormula(cell.text + cell.mark), delimiter);
    case "number":
    case "place":
      return quoted(delimiter === ";" ? cell.text.replace(".", ",") : cell.text, delimiter);
    case "empty":
      return "";
  }
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
