import { expect, test } from "vitest";
import { type Fraction, ratio } from "../../src/exact/fraction.ts";
import type { BlockId, IndicatorId } from "../../src/model/brand.ts";
import { longScores, longValues } from "../../src/score/too-long.ts";
import { regionsOf } from "../build/model.ts";

const regions = regionsOf("01", "02");
const [, second] = regions;
const short = ratio(10n ** 10_000n - 1n, 7n);
const long = ratio(1n, 10n ** 10_000n);
const problemOf = (of: string) => ({
  ...{ kind: "too-many-digits", severity: "error", of, limit: 10_000 },
  at: { in: "export", file: "r.csv", row: second?.row, line: second?.line, region: "02" },
});

test("a value of more digits than may be is told of its indicator and region", () => {
  const measurement = new Map([["polls" as IndicatorId, [short, long] as const]]);
  expect(longValues(measurement, regions, "r.csv")).toEqual([problemOf("polls")]);
  expect(longValues(new Map([["polls" as IndicatorId, [short, undefined]]]), regions, "r.csv")).toEqual([]);
});

test("so is a score, of its block and in all", () => {
  const scoreOf = (region: (typeof regions)[number], exactTotal: Fraction) => {
    const block = { points: exactTotal, available: exactTotal, scaled: exactTotal };
    const blocks = new Map([["work" as BlockId, block]]);
    return { region, indicators: new Map(), blocks, exactTotal, total: exactTotal };
  };
  const scores = regions.map((region, index) => scoreOf(region, index === 0 ? short : long));
  expect(longScores(scores, "r.csv")).toEqual([problemOf("work"), problemOf("total")]);
});
