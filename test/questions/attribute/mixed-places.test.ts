import { expect, test } from "vitest";
import type { RegionCode } from "../../../src/model/brand.ts";
import type { Scale } from "../../../src/model/methodology.ts";
import { comparedIndicators } from "../../../src/questions/attribute/compared-indicators.ts";
import { comparedRegions } from "../../../src/questions/attribute/compared-regions.ts";
import { mixedPlaces } from "../../../src/questions/attribute/mixed-places.ts";
import { mixedScores } from "../../../src/questions/attribute/mixed-scores.ts";
import { type Period, periodData } from "../../../src/questions/attribute/period-data.ts";
import { indicator, methodologyOf, region } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { ratedOf, worldOf } from "../../build/world.ts";

const upTo50: Scale = { kind: "goalposts", worst: exact("0"), best: exact("50") };
const minmax: Scale = { kind: "minmax", better: "higher" };
const code = "1" as RegionCode;

/** Regions 1 and 2, in both periods: 1 of 10 and then 30, 2 of 20 and then 40. Region 3 of 25 comes. */
function places(scale: Scale) {
  const methodology = methodologyOf([indicator("area", "regions.area", "50", scale)]);
  const period = (...areas: readonly string[]) =>
    periodData(
      ratedOf(
        worldOf(methodology, ...areas.map((area, index) => [region(String(index + 1), { area })] as const)),
      ),
    );
  const periods = [period("10", "20"), period("30", "40", "25")] as const;
  const regions = comparedRegions(periods);
  const compared = comparedIndicators(methodology, methodology);
  return mixedPlaces(periods, mixedScores(periods, compared, regions.under), regions);
}

/* whose own data, others' data and regions → region 1's place: among 20; among 40; among 20 and 25; among 40 and 25 */
test.each<[Period, Period, Period, string]>([
  [0, 0, 0, "2"],
  [1, 0, 0, "1"],
  [1, 1, 0, "2"],
  [0, 0, 1, "3"],
  [1, 0, 1, "1"],
  [1, 1, 1, "2"],
])("own %i, others %i, regions %i: place %s, whether or not the scale looks at others", (...row) => {
  const [own, others, regions, place] = row;
  for (const scale of [upTo50, minmax]) {
    expect(text(places(scale)(code, { own, others, methodology: 0, regions }))).toBe(place);
  }
});
