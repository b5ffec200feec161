import type { Lang } from "../../words/lang.ts";
import type { Said } from "../../words/said.ts";
import type { Book } from "../format.ts";
import { fullHeading } from "../full-heading.ts";
import { recordsForPeople } from "../records-for-people.ts";
import { type Column, readable, type Table } from "../table.ts";
import { type BookCell, bookCell, bookText } from "./book-cell.ts";
import { columnWidths } from "./column-widths.ts";
import { limits as excelLimits, type Limits } from "./limits.ts";
import { sheetNames } from "./sheet-names.ts";
import { shortTexts } from "./short-texts.ts";

/** A sheet of a book: lines above the table, its headings and rows, lines below it. */
export interface Worksheet {
  readonly name: string;
  readonly title: readonly string[];
  readonly columns: readonly WorksheetColumn[];
  readonly rows: readonly (readonly BookCell[])[];
  readonly notes: readonly string[];
  /** Columns from the first on that stay in sight: they say whose row it is. */
  readonly frozenColumns: number;
}

export interface WorksheetColumn {
  readonly heading: string;
  readonly align: Column["align"];
  /** In characters. */
  readonly width: number;
}

const recordsName: Said = { ru: "Данные", en: "Data" };

/** The sheets of a book, a table each; a table of more rows than a sheet has goes on on the next one. */
export function worksheets(
  { pages, records }: Book,
  lang: Lang,
  limits: Limits = excelLimits,
): readonly Worksheet[] {
  const tables = pages.map(({ table }) => ({ name: table.title[0] ?? "", table }));
  const data = records === undefined ? [] : [recordsForPeople(records, lang)];
  const parts = [...tables, ...data.map((table) => ({ name: recordsName[lang], table }))].flatMap(
    ({ name, table }) => inPieces(table, limits.rows).map((piece) => ({ name, piece })),
  );
  const names = sheetNames(
    parts.map(({ name }) => name),
    lang,
  );
  return parts.map(({ piece }, index) => worksheet(names[index] ?? "", piece, lang, limits));
}

function inPieces(table: Table, most: number): readonly Table[] {
  const { title, rows, notes } = table;
  const room = Math.max(1, most - title.length - notes.length - 2);
  if (rows.length <= room) return [table];
  const starts = Array.from({ length: Math.ceil(rows.length / room) }, (_, index) => index * room);
  return starts.map((start) => ({ ...table, rows: rows.slice(start, start + room) }));
}

function worksheet(name: string, table: Table, lang: Lang, limits: Limits): Worksheet {
  const headings = table.columns.map((column) => bookText(fullHeading(column)) ?? "");
  const shortened = shortTexts(
    table.rows.map((row) => row.map((cell) => bookCell(cell, lang))),
    headings,
    lang,
    limits.characters,
  );
  const widths = columnWidths(
    headings.map((heading, index) => ({ heading, cells: table.rows.map((row) => shownText(row[index])) })),
  );
  return {
    name,
    title: lines(table.title),
    columns: table.columns.map(({ align }, index) => ({
      heading: headings[index] ?? "",
      align,
      width: widths[index] ?? 0,
    })),
    rows: shortened.rows,
    notes: [...shortened.notes, ...lines(table.notes)],
    frozenColumns: frozenColumns(table.columns),
  };
}

function shownText(cell: Table["rows"][number][number] | undefined): string {
  return cell === undefined || cell.kind === "empty" ? "" : readable(cell);
}

function lines(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => bookText(text) ?? []);
}

/** More of them would leave too little room for the others. */
const MOST_FROZEN = 3;

function frozenColumns(columns: readonly Column[]): number {
  const naming = columns.findLastIndex(({ names }) => names === true) + 1;
  return naming <= MOST_FROZEN && naming < columns.length ? naming : 0;
}
