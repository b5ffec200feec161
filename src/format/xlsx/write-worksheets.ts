import { type Cell, colToLetter, rangeRef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { BookCell } from "./book-cell.ts";
import { PAGE_WIDTH, SMALL_PAGE_WIDTH } from "./column-widths.ts";
import { lineHeight, tableHeights } from "./row-heights.ts";
import { font, headingStyle, lineStyle, noteStyle, numberStyle, textStyle, titleStyle } from "./styles.ts";
import type { Worksheet } from "./worksheets.ts";

/** What a book says of itself, and prints at the foot of each page. */
export interface About {
  readonly title: string;
  readonly creator: string;
}

/** A book with these sheets, as hucre packs it: its bytes depend on the machine. */
export async function writeWorksheets(sheets: readonly Worksheet[], about: About): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, about)),
    namedRanges: sheets.filter(({ columns }) => columns.length > 0).map(repeatedOnPages),
    defaultFont: font,
    properties: { title: about.title, creator: about.creator, created: date, modified: date },
  });
}

/** The headings, and the columns that stay in sight. hucre itself leaves out the quotes that most names need. */
function repeatedOnPages({ name, title, frozenColumns }: Worksheet) {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const row = `${sheet}$${title.length + 1}:$${title.length + 1}`;
  const columns = frozenColumns === 0 ? [] : [`${sheet}$A:$${colToLetter(frozenColumns - 1)}`];
  return { name: "_xlnm.Print_Titles", range: [...columns, row].join(","), scope: name };
}

/** The date of every book: with that of the day, the same answer would be other bytes tomorrow. */
const date = new Date("2000-01-01T00:00:00Z");

/** The width of lines that have no table, in characters. */
const PAGE = 100;
/** The least width of lines above and below a table, in characters. */
const LINE = 80;
/** The width that Excel gives a column of which nothing is said, in characters. */
const COLUMN = 9;
/** The widest table that is printed along the short side of a page, in characters. */
const PORTRAIT = 95;

type Cells = Map<string, Partial<Cell>>;

function writtenSheet(sheet: Worksheet, about: About): WriteSheet {
  const { columns, rows, title, notes } = sheet;
  const heading = title.length;
  const cells: Cells = new Map();
  const hasTable = columns.length > 0;
  for (const [column, { heading: value, align }] of columns.entries())
    cells.set(`${heading},${column}`, { ...textCell(value), style: headingStyle(align) });
  for (const [index, row] of rows.entries()) setNumbersAndErrors(cells, heading + 1 + index, row);
  const lines = linesAround(sheet);
  for (const { row, text, style } of lines) cells.set(`${row},0`, { ...textCell(text), style });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const spanned = columns.length + Math.max(0, Math.ceil((LINE - width) / COLUMN));
  const room = Math.max(width, LINE);
  return {
    name: sheet.name,
    columns: hasTable
      ? columns.map((column) => ({ width: column.width, style: textStyle(column.align) }))
      : [{ width: PAGE }],
    rows: [
      ...title.map(() => []),
      ...(hasTable ? [[], ...rows.map((row) => row.map(textOf))] : []),
      ...(hasTable && notes.length > 0 ? [[]] : []),
      ...notes.map(() => []),
    ],
    cells,
    ...(hasTable && {
      merges: lines.map(({ row }) => ({ startRow: row, startCol: 0, endRow: row, endCol: spanned - 1 })),
      rowDefs: new Map([
        ...lines.map(
          ({ row, text, style }) => [row, { height: lineHeight(text, style === titleStyle, room) }] as const,
        ),
        ...tableHeights(sheet),
      ]),
      freezePane: { rows: heading + 1, columns: sheet.frozenColumns },
      autoFilter: { range: rangeRef(heading, 0, heading + rows.length, columns.length - 1) },
    }),
    pageSetup: {
      paperSize: "a4",
      orientation: width > PORTRAIT ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: width <= SMALL_PAGE_WIDTH ? 1 : Math.ceil(width / PAGE_WIDTH),
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${footerText(about.title)}&R&P / &N` },
  };
}

/** The lines above and below the table, and the rows, from 0, that they stand in. */
function linesAround({ title, columns, rows, notes }: Worksheet) {
  const below = columns.length === 0 ? title.length : title.length + rows.length + 2;
  return [
    ...title.map((text, index) => ({ row: index, text, style: index === 0 ? titleStyle : lineStyle })),
    ...notes.map((text, index) => ({ row: below + index, text, style: noteStyle })),
  ];
}

/** Numbers have their formats. hucre takes a text that looks like an error for one, unless it is a rich text. */
function setNumbersAndErrors(cells: Cells, row: number, values: readonly BookCell[]): void {
  for (const [column, cell] of values.entries()) {
    const at = `${row},${column}`;
    if (typeof cell === "object") cells.set(at, { value: cell.value, style: numberStyle(cell.format) });
    if (typeof cell === "string" && isLikeError(cell)) cells.set(at, textCell(cell));
  }
}

function textOf(cell: BookCell): string | null {
  return typeof cell === "string" ? escaped(cell) : null;
}

function textCell(text: string): Partial<Cell> {
  return isLikeError(text) ? { richText: [{ text: escaped(text) }] } : { value: escaped(text) };
}

function isLikeError(text: string): boolean {
  return text.startsWith("#");
}

/** A text that no reader takes for the escape of a character: ECMA-376, 22.9.2.19. */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

/** Excel takes 255 characters for all parts together. */
const FOOTER = 200;

/** As much of a text as fits. An `&` is doubled: alone, also at the end, it would be a command. */
function footerText(text: string): string {
  let written = "";
  for (const character of text.replaceAll(/\s+/g, " ")) {
    const longer = written + (character === "&" ? "&&" : character);
    if (longer.length > FOOTER) break;
    written = longer;
  }
  return written;
}
