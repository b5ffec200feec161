import { escapeFormula } from "./escape-formula.ts";
import type { Cell, Table } from "./table.ts";

/** A line a row, a tab between cells: neither can be part of a text. */
export function toTsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ id }) => inline(id)), ...rows.map((row) => row.map(field))];
  return lines.map((fields) => `${fields.join("\t")}\n`).join("");
}

function field(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return inline(cell.text + cell.mark);
    case "number":
    case "place":
      return cell.text;
    case "flag":
      return String(cell.value);
    case "term":
      return inline(cell.id);
    case "empty":
      return "";
  }
}

function inline(text: string): string {
  return escapeFormula(text).replace(/\r\n|[\t\r\n]/g, " ");
}
