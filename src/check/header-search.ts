import type { Column, DeclaredRows } from "../model/methodology.ts";
import { normal } from "../model/normal.ts";
import type { HeaderRows, HeaderSearch, TopRow } from "../model/source.ts";
import { looksLikeNumber } from "./looks-like-number.ts";

/** A row, or two, that may be the header. */
interface Candidate {
  readonly cells: readonly string[];
  readonly above: readonly TopRow[];
  readonly rows: Omit<HeaderRows, "known">;
}

/** A row below the first is taken for the header by more than one column: a single word is met anywhere. */
const FEWEST_COLUMNS = 2;

/** The declared columns by every name that their header may have. */
export function columnsByName(columns: readonly Column[]): ReadonlyMap<string, Column> {
  return new Map(
    columns.flatMap((column) => [column.id, ...column.headers].map((name) => [normal(name), column])),
  );
}

/**
 * The header is the first row, or two rows, with every column that is needed. What stands above has to look like a
 * title: rows of numbers are never passed over.
 */
export function headerSearch(columns: readonly Column[], declared?: DeclaredRows): HeaderSearch {
  const names = columnsByName(columns);
  const needed = columns.filter(({ carried }) => !carried);
  const columnsIn = (cells: readonly string[]) =>
    new Set(cells.flatMap((cell) => names.get(normal(cell)) ?? []));
  const isWhole = (cells: readonly string[], fewest: number) => {
    const present = columnsIn(cells);
    return present.size >= fewest && needed.every((column) => present.has(column));
  };
  const candidates = (rows: readonly TopRow[]): readonly Candidate[] =>
    rows.flatMap(({ cells, row }, index) => {
      const above = rows.slice(0, index);
      const own = { cells, above, rows: { first: row, last: row } };
      const upper = rows[index - 1];
      if (upper?.row !== row - 1) return [own];
      const headings = joinedHeadings(upper.cells, cells, names);
      const both = { first: upper.row, last: row, headings };
      return [own, { cells: headings, above: above.slice(0, -1), rows: both }];
    });

  return {
    find(rows) {
      if (declared !== undefined) {
        const header = declaredHeader(rows, declared, names);
        return header !== undefined && isWhole(header.cells, 1) ? header.rows : undefined;
      }
      for (const { cells, above, rows: place } of candidates(rows)) {
        const isFirst = above.length === 0 && place.headings === undefined;
        if (!isWhole(cells, isFirst ? Math.min(FEWEST_COLUMNS, columns.length) : FEWEST_COLUMNS)) continue;
        if (isFirst) return { ...place, known: "first" };
        const isSure = above.every((row) => isTitle(row.cells, cells));
        return { ...place, ...rowsAbove(above, place), known: isSure ? "found" : "unclear" };
      }
      return undefined;
    },
    likeliest(rows) {
      const [first] = rows;
      if (declared !== undefined) {
        const header = declaredHeader(rows, declared, names);
        if (header === undefined) return { rows: { ...declared, known: "absent" }, columns: 0 };
        return { rows: header.rows, columns: columnsIn(header.cells).size };
      }
      if (first === undefined) return undefined;
      let best: { rows: HeaderRows; columns: number } = {
        rows: { first: first.row, last: first.row, known: "first" },
        columns: columnsIn(first.cells).size,
      };
      for (const { cells, above, rows: place } of candidates(rows)) {
        const { size } = columnsIn(cells);
        if (place.headings !== undefined || size <= best.columns || size < FEWEST_COLUMNS) continue;
        best = { rows: { ...place, ...rowsAbove(above, place), known: "unclear" }, columns: size };
      }
      return best;
    },
  };
}

function declaredHeader(
  rows: readonly TopRow[],
  { first, last }: DeclaredRows,
  names: ReadonlyMap<string, Column>,
): { readonly rows: HeaderRows; readonly cells: readonly string[] } | undefined {
  const place = { known: "declared", first, last } as const;
  const lower = rows.find(({ row }) => row === last);
  if (lower === undefined) return undefined;
  if (first === last) return { rows: place, cells: lower.cells };
  const upper = rows.find(({ row }) => row === first);
  const headings = joinedHeadings(upper?.cells ?? [], lower.cells, names);
  return { rows: { ...place, headings }, cells: headings };
}

/** From the first row that holds something to the one before the header. */
function rowsAbove([first]: readonly TopRow[], header: Pick<HeaderRows, "first">): Pick<HeaderRows, "above"> {
  return first === undefined ? {} : { above: { first: first.row, last: header.first - 1 } };
}

const YEAR = /^(?:19|20)\d\d$/;

/** A title fills few cells, or holds words and years alone. */
function isTitle(cells: readonly string[], header: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const headings = header.filter((cell) => cell.trim() !== "");
  return 2 * filled.length <= headings.length || !filled.some(isNumber);
}

function isNumber(cell: string): boolean {
  return looksLikeNumber(cell) && !YEAR.test(cell.trim());
}

/**
 * One heading for each column of a header in two rows. A heading in the upper row stands over the cells behind it
 * that are empty there and filled below. Of «Принято» over «всего» the methodology may name «Принято всего»,
 * «Принято / всего», «Принято, всего», «всего» or, where it stands over one column, «Принято».
 */
function joinedHeadings(
  upper: readonly string[],
  lower: readonly string[],
  names: ReadonlyMap<string, Column>,
): readonly string[] {
  let over = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = (upper[index] ?? "").trim();
    const part = (lower[index] ?? "").trim();
    if (own !== "" || part === "") over = own;
    if (part === "" || over === "") return part === "" ? own : part;
    const next = (upper[index + 1] ?? "").trim() !== "" || (lower[index + 1] ?? "").trim() === "";
    const spellings = [`${over} ${part}`, `${over} / ${part}`, `${over}, ${part}`, `${over}: ${part}`, part];
    const accepted = own !== "" && next ? [...spellings, own] : spellings;
    return accepted.find((heading) => names.has(normal(heading))) ?? `${over} ${part}`;
  });
}
