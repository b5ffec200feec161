import { greatest } from "../../model/greatest.ts";
import { limits } from "../../model/limits.ts";
import { type Problem, problem, type TableRole } from "../../model/problem.ts";
import { topRows } from "../top.ts";
import { noRemarks, type Sheet } from "./book.ts";
import { bookDelimiter } from "./rows.ts";

/** How many of the columns that are wanted the cells of a row name. */
export type HeadingsIn = (cells: readonly string[]) => number;

/** What a file is opened for. */
export interface WantedTable {
  readonly role: TableRole;
  readonly headingsIn: HeadingsIn;
}

/** The sheet that is asked for by name or number; else the one that has the most of the wanted headings. */
export async function chosenSheet(
  sheets: readonly Sheet[],
  asked: string | undefined,
  { role, headingsIn }: WantedTable,
  file: string,
): Promise<Sheet | Problem> {
  const at = { in: "file", file } as const;
  if (asked !== undefined) {
    const named = sheets.find(({ name }) => name === asked) ?? sheets[Number(asked) - 1];
    return named ?? problem("unknown-sheet", at, { sheet: asked, of: sheets.map(({ name }) => name) });
  }
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const candidates = visible.length > 0 ? visible : sheets;
  const [first, ...more] = candidates;
  if (first === undefined) return problem("bad-book", at, { fault: "no-book", detail: "" });
  if (more.length === 0) return first;
  const counts = await Promise.all(
    candidates.slice(0, MOST_LOOKED_AT).map((sheet) => headings(sheet, headingsIn)),
  );
  const most = greatest(counts);
  const best = candidates.filter((_, index) => counts[index] === most);
  if (best.length === 1 || most === 0) return best[0] ?? first;
  return problem("several-sheets", at, { sheets: best.map(({ name }) => name), table: role });
}

const MOST_LOOKED_AT = 100;

/** The most headings that a row at the top of a sheet holds. */
async function headings(sheet: Sheet, headingsIn: HeadingsIn): Promise<number> {
  for await (const chunk of sheet.rows(noRemarks())) {
    const beginning = Buffer.from(chunk).toString("utf8").slice(0, limits.topCharacters);
    const rows = topRows(beginning, bookDelimiter).slice(0, limits.topRows);
    return greatest(rows.map(({ cells }) => headingsIn(cells)));
  }
  return 0;
}
