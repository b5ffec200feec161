import { normal } from "../model/normal.ts";
import type { Period } from "../model/problem.ts";
import type { Header } from "./header.ts";

/** A column that says of which period a row is. */
export interface PeriodColumn {
  readonly index: number;
  readonly heading: string;
  readonly column: Period["column"];
}

/** By their headings in small letters: what an undeclared one may be called in the methodology. */
const ids: ReadonlyMap<string, string> = new Map([
  ...["год", "отчетный год", "year", "report year", "reporting year", "report_year"].map(
    (heading) => [heading, "year"] as const,
  ),
  ...["период", "отчетный период", "period", "report period", "reporting period", "report_period"].map(
    (heading) => [heading, "period"] as const,
  ),
  ...["квартал", "quarter"].map((heading) => [heading, "quarter"] as const),
  ...["месяц", "month"].map((heading) => [heading, "month"] as const),
  ...["дата", "отчетная дата", "date", "report date", "reporting date", "report_date"].map(
    (heading) => [heading, "date"] as const,
  ),
]);

/** The columns of a file that say so by their headings, declared or not. */
export function periodColumns(headings: readonly string[], declared: Header): readonly PeriodColumn[] {
  const idOf = new Map([...declared].map(([{ id }, index]) => [index, id]));
  return headings.flatMap((heading, index) => {
    const proposed = ids.get(normal(heading));
    if (proposed === undefined) return [];
    const id = idOf.get(index);
    return [{ index, heading: heading.trim(), column: { id: id ?? proposed, isDeclared: id !== undefined } }];
  });
}

/** What tells two rows of one key apart: the first of these columns in which both hold something, and not the same. */
export function periodBetween(
  columns: readonly PeriodColumn[],
  first: readonly string[],
  second: readonly string[],
): Period | undefined {
  for (const [position, { heading, column }] of columns.entries()) {
    const [before = "", after = ""] = [first[position]?.trim(), second[position]?.trim()];
    if (before !== "" && after !== "" && before !== after)
      return { heading, column, values: [before, after] };
  }
  return undefined;
}
