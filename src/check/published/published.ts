import { pointOf, readNumber } from "../../column/number.ts";
import { decimalPlaces } from "../../exact/decimal.ts";
import { compare, type Fraction, one, zero } from "../../exact/fraction.ts";
import { type Checked, checked } from "../../model/checked.ts";
import { findings, hasErrors } from "../../model/findings.ts";
import { normal } from "../../model/normal.ts";
import { type Place, type Problem, problem } from "../../model/problem.ts";
import type { PrintedNumber, PrintedPlace, PublishedRow } from "../../model/published.ts";
import { checkHeader, type Header } from "../header.ts";
import { raggedRow } from "../ragged-row.ts";
import type { RegionTable } from "../regions.ts";
import { type KnownWholes, rowsOfRegions } from "../rows-of-regions.ts";
import { publishedColumns, withPlaces } from "./columns.ts";
import { printedPlaces } from "./printed-place.ts";

type ColumnName = keyof typeof publishedColumns;

const NOTHING: ReadonlySet<string> = new Set(["", "-", "–", "—", "н/д", "нет", "n/a"]);

/** The rows of a published table, of whatever period, or every reason why they cannot be used. */
export function checkPublished(
  table: RegionTable,
  file: string,
  wholes: KnownWholes,
): Checked<readonly PublishedRow[]> {
  const columns = Object.values(publishedColumns);
  const { header, problems } = checkHeader({ ...table, header: withPlaces(table.header) }, columns, file);
  // Sources, notes and the like stand in such tables: a column that nobody knows is no one's mistake.
  const errors: Problem[] = problems.filter(
    ({ kind }) => kind !== "unknown-column" && kind !== "unknown-columns",
  );
  if (!errors.some(({ kind }) => kind === "wrong-delimiter" || kind === "header-unclear")) {
    for (const lack of checkNumbersThere(header, file)) errors.push(lack);
  }
  if (hasErrors(findings(errors))) return { ok: false, findings: findings(errors) };
  const { id } = publishedColumns.region;
  const regions = rowsOfRegions(table, file, header, { key: id, name: id }, wholes);
  for (const problem of regions.leftOut.problems()) errors.push(problem);
  const rows = regions.rows.map((row) => checkRow(row, table, header, file, errors));
  for (const problem of repeated(rows, file)) errors.push(problem);
  if (table.fault !== undefined) errors.push(table.fault);
  else if (rows.length === 0) errors.push(problem("no-rows", { in: "export", file }, {}));
  return checked(rows, findings(errors));
}

/** A table without any number has nothing to verify. */
function checkNumbersThere(header: Header, file: string): readonly Problem[] {
  const { place, score, district_place } = publishedColumns;
  if ([place, score, district_place].some((column) => header.has(column))) return [];
  const at = { in: "export", file, row: 1, column: place.id } as const;
  return [problem("missing-column", at, { headers: [place.id, "Место", score.id], suggestion: undefined })];
}

function checkRow(
  { cells, row, line, strayQuote }: RegionTable["rows"][number],
  { header: titles, delimiter }: RegionTable,
  header: Header,
  file: string,
  problems: Problem[],
): PublishedRow {
  const at: Place = { in: "export", file, row, line };
  const placeOf = (name: ColumnName): Place => {
    const index = header.get(publishedColumns[name]);
    return { ...at, column: publishedColumns[name].id, ...(index === undefined ? {} : { index }) };
  };
  const textOf = (name: ColumnName): string | undefined => {
    const index = header.get(publishedColumns[name]);
    const text = index === undefined ? "" : (cells[index] ?? "").trim();
    return NOTHING.has(text.toLowerCase()) ? undefined : text;
  };
  const numberOf = (name: ColumnName, least: Fraction, text = textOf(name)): Fraction | undefined => {
    if (text === undefined) return undefined;
    const reading = readNumber(text, delimiter, pointOf(text));
    switch (reading.kind) {
      case "ambiguous":
        problems.push(
          problem("ambiguous-number", placeOf(name), { value: text, readings: reading.readings }),
        );
        return undefined;
      case "not-a-number":
        problems.push(problem("not-a-number", placeOf(name), { value: text, fault: reading.fault }));
        return undefined;
      case "number": {
        if (compare(reading.value, least) >= 0) return reading.value;
        const data = { value: text, min: least.toFraction(), max: undefined };
        problems.push(problem("out-of-range", placeOf(name), data));
        return undefined;
      }
    }
  };
  const placeIn = (name: "place" | "district_place"): PrintedPlace | undefined => {
    const text = textOf(name);
    if (text === undefined) return undefined;
    const printed = printedPlaces(text);
    const first = numberOf(name, one, printed.first);
    const last = printed.last === printed.first ? first : numberOf(name, one, printed.last);
    return first && last && { first, last };
  };
  const scoreText = textOf("score");
  const score = numberOf("score", zero);
  const region = textOf("region");
  if (region === undefined) problems.push(problem("missing-value", placeOf("region"), { value: "" }));
  if (cells.length !== titles.length || strayQuote === true)
    problems.push(raggedRow(cells.length, titles.length, strayQuote === true, at));
  return {
    region: region ?? "",
    period: textOf("period"),
    place: placeIn("place"),
    districtPlace: placeIn("district_place"),
    score: score && printed(score, scoreText ?? ""),
    maxScore: numberOf("max_score", one),
    row,
    line,
  };
}

/** With the digits after the point that the text has, be they zeros. */
function printed(value: Fraction, text: string): PrintedNumber {
  const mark = text.search(/[.,]\d+$/);
  return { value, places: Math.max(mark < 0 ? 0 : text.length - mark - 1, decimalPlaces(value) ?? 0) };
}

/** A region stands once in a period: two rows of one name are one too many. */
function repeated(rows: readonly PublishedRow[], file: string): readonly Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ region, period, row, line }) => {
    const key = `${period ?? ""}\n${normal(region)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    if (before === undefined || region === "") return [];
    const at = { in: "export", file, row, line, column: publishedColumns.region.id } as const;
    return [problem("duplicate-key", at, { value: region, first: { file, row: before } })];
  });
}
