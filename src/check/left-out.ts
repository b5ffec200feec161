import { abilitiesOf } from "../column/column.ts";
import type { Column } from "../model/methodology.ts";
import { normal } from "../model/normal.ts";
import { type LeftOutReason, type Problem, problem } from "../model/problem.ts";
import { cellRules, readCell } from "./cell.ts";
import type { Header } from "./header.ts";

/** The cells of a row, looked at one by one. */
export interface CellsOfRow {
  readonly count: number;
  /** The text of a cell. */
  readonly cell: (index: number) => string;
}

/** What tells the rows of a table from those that are none of it. */
export interface LeftOutRules {
  readonly header: readonly string[];
  readonly columns: Header;
  /** The columns that say whose a row is: its key, its name or region, the first one. */
  readonly naming: readonly number[];
  readonly isTotal: (text: string) => boolean;
  /** A column whose text says that a row is a total where these others are blank. */
  readonly title?: { readonly index: number; readonly without: readonly number[] } | undefined;
}

const FOOTNOTE = /^(?:[*†‡¹²³⁴-⁹]|\(?\d{1,2}\)|примечани|источник|сноск|notes?\b|sources?\b)/i;
const LETTERS = /^[А-ЯA-Z]$/iu;

/** Fewer cells than these are no numbering of columns. */
const FEWEST_NUMBERS = 3;

/** Why a row is none of the table, as the row itself shows. */
type ShownReason = Exclude<LeftOutReason, "where" | "replaced">;

/** Why a row is no row of the table; undefined where it is one. Only what is certain is named. */
export function leftOutReasons({
  header,
  columns,
  naming,
  isTotal,
  title,
}: LeftOutRules): (row: CellsOfRow, isFirst: boolean) => ShownReason | undefined {
  /** Nobody looks at their cells. */
  const hidden = new Set([...columns].flatMap(([column, index]) => (column.private === true ? [index] : [])));
  const headings = [...columns.values()]
    .filter((index) => !hidden.has(index))
    .map((index) => ({ index, heading: normal(header[index] ?? "") }));
  const hasWords = [...columns].some(([column, index]) => {
    const { role, of } = abilitiesOf(column.type);
    return role === "name" || of.length > 0 || isRefused(index + 1, column);
  });

  const isHeader = ({ count, cell }: CellsOfRow) =>
    headings.length > 1 &&
    headings.every(({ index, heading }) => index < count && normal(cell(index)) === heading);
  /** `1;2;3` or `А;Б;1;2`: digits alone may be data, but not where a text or a word belongs, or a date, or a share. */
  const isNumbering = ({ count, cell }: CellsOfRow) => {
    let letters = 0;
    while (letters < count && LETTERS.test(cell(letters).trim())) letters += 1;
    if (count < FEWEST_NUMBERS || letters === count) return false;
    if (letters === 0 && !hasWords) return false;
    for (let index = letters; index < count; index++) {
      if (hidden.has(index)) continue;
      const number = cell(index).trim();
      if (number !== String(index + 1 - letters) && number !== String(index + 1)) return false;
    }
    return true;
  };
  const isFootnote = (row: CellsOfRow) => FOOTNOTE.test(onlyText(row) ?? "");

  const isTitled = ({ count, cell }: CellsOfRow) =>
    title !== undefined &&
    title.index < count &&
    title.without.every((index) => index >= count || cell(index).trim() === "") &&
    isTotal(cell(title.index));

  return (row, isFirst) => {
    if (naming.some((index) => index < row.count && isTotal(row.cell(index)))) return "total";
    if (isTitled(row)) return "total";
    if (isFirst && isNumbering(row)) return "numbering";
    if (isHeader(row)) return "header";
    return isFootnote(row) ? "footnote" : undefined;
  };
}

const anyRules = cellRules([], ",");

/** Whether a column has no use for a number: a row that holds it there is no row of the table. */
function isRefused(number: number, column: Column): boolean {
  return !column.carried && readCell(String(number), column, anyRules).kind === "refused";
}

/**
 * What a row that is left out says of itself, for whoever looks for it; `total` is its text that stands for a total. In a
 * table with private columns a footnote may be a part of one.
 */
export function leftOutText(
  reason: ShownReason,
  row: CellsOfRow,
  total: string | undefined,
  columns: Header,
): string {
  switch (reason) {
    case "total":
      return total ?? "";
    case "footnote":
      return hasPrivate(columns) ? "" : (onlyText(row) ?? "");
    case "numbering":
    case "header":
      return "";
  }
}

function hasPrivate(columns: Header): boolean {
  return [...columns.keys()].some((column) => column.private === true);
}

/** The text of the only cell of a row that holds one. */
export function onlyText({ count, cell }: CellsOfRow): string | undefined {
  let text: string | undefined;
  for (let index = 0; index < count; index++) {
    const content = cell(index).trim();
    if (content === "") continue;
    if (text !== undefined) return undefined;
    text = content;
  }
  return text;
}

/** The rows that are left out of a file, gathered so that each reason is told once. */
export interface LeftOutRows {
  readonly add: (
    reason: LeftOutReason,
    at: { readonly row: number; readonly line: number },
    text: string,
  ) => void;
  readonly count: () => number;
  readonly problems: () => readonly Problem[];
}

const TOLD_ROWS = 5;

/** `leaveOut` is told of each of them. */
export function leftOutRows(file: string, leaveOut: (row: number) => void = () => undefined): LeftOutRows {
  const reasons = new Map<LeftOutReason, { count: number; first: readonly LeftOutRow[] }>();
  let count = 0;
  return {
    add(reason, { row, line }, text) {
      const { count: before, first } = reasons.get(reason) ?? { count: 0, first: [] };
      count += 1;
      leaveOut(row);
      reasons.set(reason, { count: before + 1, first: firstRows(first, { row, line, text: text.trim() }) });
    },
    count: () => count,
    problems: () =>
      [...reasons].flatMap(([reason, { count: rows, first }]) => {
        const [{ row, line } = { row: 0, line: 0 }] = first;
        const at = { in: "export", file, row, line } as const;
        const told = first.map(({ row, text }) => ({ row, text }));
        return [problem("left-out-rows", at, { reason, count: rows, rows: told }, "warning")];
      }),
  };
}

interface LeftOutRow {
  readonly row: number;
  readonly line: number;
  readonly text: string;
}

/** The first rows of the file among those known and one more: they are not found in order. */
function firstRows(rows: readonly LeftOutRow[], added: LeftOutRow): readonly LeftOutRow[] {
  const last = rows[TOLD_ROWS - 1];
  if (last !== undefined && last.row < added.row) return rows;
  return [...rows, added].sort((a, b) => a.row - b.row).slice(0, TOLD_ROWS);
}
