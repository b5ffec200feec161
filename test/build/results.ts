import { round } from "../../src/exact/round.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import type { Methodology, TieMethod } from "../../src/model/methodology.ts";
import { outlineOf } from "../../src/model/outline.ts";
import type { RatingResult } from "../../src/model/rating-result.ts";
import { compareResults } from "../../src/questions/compare/compare-results.ts";
import { rank } from "../../src/rank/rank.ts";
import { exact } from "./numbers.ts";

export interface ResultOptions {
  readonly label?: string;
  readonly ties?: TieMethod;
  readonly order?: "descending" | "ascending";
  readonly places?: number;
  readonly sha256?: string;
  readonly whole?: Methodology;
  readonly maxPoints?: string;
  readonly notRated?: readonly string[];
}

/** A result of these points by region: two blocks, of which the first has the whole part of a half. */
export function resultOf(
  points: Readonly<Record<string, string>>,
  {
    label = "then",
    ties = "dense",
    order = "descending",
    places = 0,
    sha256 = "00",
    whole,
    maxPoints = "100",
    notRated = [],
  }: ResultOptions = {},
): RatingResult {
  const rounding = { places, mode: "half-up" } as const;
  const contestants = Object.entries(points).map(([code, text]) => {
    return { member: { code, value: exact(text) }, scores: [exact(text)], key: code };
  });
  const half = exact("1/2");
  return {
    label,
    methodology: {
      id: "m",
      sha256,
      maxPoints: exact(maxPoints),
      ties,
      on: whole?.ranking.on ?? "exact",
      rounding,
      order,
      breakTies: whole?.ranking.breakTies ?? [],
      outline: whole && outlineOf(whole),
      whole,
    },
    by: "total",
    maximum: exact(maxPoints),
    regions: rank(contestants, ties, order).flatMap(({ place, members }) =>
      members.map(({ code, value }) => ({
        code: code as RegionCode,
        name: `Region ${code}`,
        district: code < "c" ? "North" : "South",
        place,
        shared: members.length > 1,
        exactScore: value,
        score: round(value, rounding),
        blocks: new Map([
          ["first", round(value.mul(half), { places: 0, mode: "down" })],
          ["second", value.sub(round(value.mul(half), { places: 0, mode: "down" }))],
        ]),
      })),
    ),
    notRated: notRated.map((code) => ({ code: code as RegionCode, name: `Region ${code}` })),
    refusedRows: 0,
    refusedIn: [],
  };
}

type Points = Readonly<Record<string, string>>;

export function comparisonOf(then: Points, now: Points, options: ResultOptions = {}) {
  return compareResults(
    resultOf(then, { ...options, label: "2024" }),
    resultOf(now, { ...options, label: "2025" }),
  );
}

/** One better, one worse, one the same; one that came and one that left. */
export const sampleComparison = comparisonOf(
  { a: "60", b: "50.5", c: "20", d: "10" },
  { a: "60", b: "70", c: "15", e: "60" },
  { places: 1 },
);

export const nothingChanged = comparisonOf({ a: "60", b: "50" }, { a: "60", b: "50" });
