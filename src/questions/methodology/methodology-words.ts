import type { Rounding } from "../../exact/round.ts";
import type { Evidence, MissingRule, RankingRule, TieMethod } from "../../model/methodology.ts";

import type { Unit } from "../../model/wording.ts";

/** What the methodology says to people. */
export interface MethodologyWords {
  /** From a number as machines print it. */
  number(text: string): string;
  quoted(text: string): string;
  /** Of the rules of the whole. */
  readonly rules: Readonly<
    Record<
      | "file"
      | "points"
      | "contents"
      | "order"
      | "ties"
      | "breakTies"
      | "rounding"
      | "notRated"
      | "zones"
      | "source"
      | "missingValues"
      | "regions"
      | "aliases"
      | "organizations",
      string
    >
  >;
  readonly tableOf: (id: string) => string;
  readonly headings: Readonly<
    Record<
      | "rule"
      | "meaning"
      | "number"
      | "title"
      | "points"
      | "id"
      | "evidence"
      | "formula"
      | "scale"
      | "unit"
      | "step"
      | "counts"
      | "missing",
      string
    >
  >;
  /** Of the table of what columns and rules are called. */
  readonly wording: string;
  readonly title: string;
  /** `from` is a percentage; undefined for the zone of all the rest. */
  zone(zone: string, from: string | undefined): string;
  readonly units: Readonly<Record<Exclude<Unit["kind"], "noun">, string>>;
  readonly none: string;
  atMost(points: string): string;
  contents(blocks: number, indicators: number): string;
  readonly order: Readonly<Record<RankingRule["order"], string>>;
  readonly ties: Readonly<Record<TieMethod, string>>;
  breakTies(names: readonly string[]): string;
  rounding(rounding: Rounding, on: RankingRule["on"]): string;
  readonly emptyCell: string;
  /** Of an export: where its table stands, and which of its rows count. */
  readonly table: {
    sheet(name: string): string;
    header(rows: string): string;
    where(condition: string): string;
    readonly keepsTotals: string;
    totals(texts: string): string;
  };
  block(number: string, title: string): string;
  blockPoints(id: string, points: string, aggregation: string): string;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly missing: Readonly<Record<MissingRule, string>>;
}
