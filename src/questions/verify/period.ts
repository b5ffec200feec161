import type { PublishedRow } from "../../model/published.ts";

export type PeriodChoice =
  | {
      readonly kind: "chosen";
      readonly period: string | undefined;
      readonly rows: readonly PublishedRow[];
    }
  /** None was named and there are several, or the one named is not there. */
  | { readonly kind: "which"; readonly periods: readonly string[] };

/** The rows of one period. It has to be named where the table has several. */
export function rowsOfPeriod(rows: readonly PublishedRow[], wanted: string | undefined): PeriodChoice {
  const periods = [...new Set(rows.flatMap(({ period }) => period ?? []))];
  const [only] = periods;
  if (wanted === undefined && periods.length < 2) return { kind: "chosen", period: only, rows };
  if (wanted === undefined || !periods.includes(wanted)) return { kind: "which", periods };
  return { kind: "chosen", period: wanted, rows: rows.filter(({ period }) => period === wanted) };
}
