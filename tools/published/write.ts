import type { Column } from "../../src/model/methodology.ts";
import type { Row } from "./organizations.ts";
import type { PublishedTable } from "./published.ts";

/** Rows as CSV, in the columns that the methodology declares. */
export function exportText(columns: readonly Column[], rows: readonly Row[]): string {
  return csv([
    columns.map(({ id }) => id),
    ...rows.map((row) => columns.map(({ id }) => String(row[id] ?? ""))),
  ]);
}

/** The published rows as they are, with a column for places within districts that other facts tell. */
export function publishedText(
  { header, rows }: PublishedTable,
  districtPlace: (region: string) => number | undefined,
): string {
  const column = "district_place";
  const isNew = !header.includes(column);
  const sources = header.indexOf("source_url");
  const at = isNew ? (sources < 0 ? header.length : sources) : header.indexOf(column);
  const withDistrict = (cells: readonly string[], text: string) => cells.toSpliced(at, isNew ? 0 : 1, text);
  return csv([
    withDistrict(header, column),
    ...rows.map(({ printed, cells }) => {
      const place = printed.districtPlace ?? districtPlace(printed.region);
      return withDistrict(cells, place === undefined ? "" : String(place));
    }),
  ]);
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
