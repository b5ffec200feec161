import { expect, test } from "vitest";
import type { RegionCode } from "../../../src/model/brand.ts";
import type { Scale } from "../../../src/model/methodology.ts";
import { comparedIndicators } from "../../../src/questions/attribute/compared-indicators.ts";
import { comparedRegions } from "../../../src/questions/attribute/compared-regions.ts";
import { mixedScores } from "../../../src/questions/attribute/mixed-scores.ts";
import { type Period, periodData } from "../../../src/questions/attribute/period-data.ts";
import { indicator, methodologyOf, region } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { ratedOf, worldOf } from "../../build/world.ts";

const upTo50: Scale = { kind: "goalposts", worst: exact("0"), best: exact("50") };
const minmax: Scale = { kind: "minmax", better: "higher" };
const code = "1" as RegionCode;

/** Regions 1 and 2, in both periods: 1 of 10 and then 30, 2 of 20 and then 40. */
function scores(scale: Scale) {
  const methodology = methodologyOf([indicator("area", "regions.area", "50", scale)]);
  const period = (...areas: readonly string[]) =>
    periodData(
      ratedOf(
        worldOf(methodology, ...areas.map((area, index) => [region(String(index + 1), { area })] as const)),
      ),
    );
  const periods = [period("10", "20"), period("30", "40")] as const;
  return mixedScores(periods, comparedIndicators(methodology, methodology), comparedRegions(periods).under);
}

/* scale · whose own data · whose data of others · region 1's points */
test.each<[Scale, Period, Period, string]>([
  [upTo50, 0, 0, "10"],
  [upTo50, 1, 0, "30"],
  [upTo50, 0, 1, "10"],
  [minmax, 0, 0, "0"],
  [minmax, 1, 0, "50"],
  [minmax, 1, 1, "0"],
])("%o, own %i and others %i: %s points", (scale, own, others, points) => {
  const { score, measured } = scores(scale).scoreIn(code, { own, others, methodology: 0, regions: 0 });
  expect([text(score.exactTotal), measured]).toEqual([points, true]);
});

test("points depend on oneself alone where no scale looks at others", () => {
  expect([scores(upTo50).absolute, scores(minmax).absolute]).toEqual([true, false]);
});

test("data that were rated by the same rules already are not rated again", () => {
  expect(scores(upTo50).rulesFor(1, 0)).toBe(1);
});
