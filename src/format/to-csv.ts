import { escapeFormula } from "./escape-formula.ts";
import type { Cell, Column, Table } from "./table.ts";

export interface CsvDialect {
  /** Begin with a byte order mark: without it spreadsheets do not see that it is UTF-8. */
  readonly bom: boolean;
  /** As a Russian Excel reads and writes it: that mark, semicolons, decimal commas, CRLF, and Russian. */
  readonly excel?: boolean;
}

const BYTE_ORDER_MARK = "\ufeff";
/** What has to stand in quotes. A spreadsheet of another country reads semicolons as commas, and a formula behind one. */
const PLAIN_QUOTES = /[",;\t\r\n]/;
const EXCEL_QUOTES = /[";\t\r\n]/;

/** RFC 4180, but for the delimiter of Excel, and lines that end as those of every other format. */
export function toCsv(table: Table, { bom, excel = false }: CsvDialect): string {
  const write = excel ? forExcel : plain;
  const headings = table.columns.map((column) => write.text(write.heading(column)));
  const lines = [headings, ...table.rows.map((row) => row.map((cell) => field(cell, write)))];
  const mark = bom || excel ? BYTE_ORDER_MARK : "";
  return mark + lines.map((fields) => fields.join(write.delimiter) + write.end).join("");
}

/** How the parts of a table are written; `text` quotes. */
interface Writing {
  readonly delimiter: string;
  readonly end: string;
  readonly heading: (column: Column) => string;
  readonly text: (text: string) => string;
  readonly number: (text: string) => string;
  readonly flag: (value: boolean) => string;
  readonly term: (term: Extract<Cell, { kind: "term" }>) => string;
}

const plain: Writing = {
  delimiter: ",",
  end: "\n",
  heading: ({ id }) => id,
  text: (text) => quoted(escapeFormula(text), PLAIN_QUOTES),
  number: String,
  flag: String,
  term: ({ id }) => id,
};

const forExcel: Writing = {
  delimiter: ";",
  end: "\r\n",
  heading: ({ heading }) => heading,
  text: (text) => quoted(escapeFormula(text), EXCEL_QUOTES),
  number: (text) => text.replace(".", ","),
  flag: (value) => (value ? "да" : "нет"),
  term: ({ word }) => word,
};

function field(cell: Cell, write: Writing): string {
  switch (cell.kind) {
    case "text":
      return write.text(cell.text + cell.mark);
    case "number":
    case "place":
      return write.number(cell.text);
    case "flag":
      return write.flag(cell.value);
    case "term":
      return write.text(write.term(cell));
    case "empty":
      return "";
  }
}

function quoted(text: string, forced: RegExp): string {
  return forced.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
