import { expect, test } from "vitest";
import type { RegionCode } from "../../../src/model/brand.ts";
import type { TieMethod } from "../../../src/model/methodology.ts";
import { comparedRegions, haveSameRules } from "../../../src/questions/attribute/compared-regions.ts";
import { type PeriodData, periodData } from "../../../src/questions/attribute/period-data.ts";
import { indicator, methodologyOf, region } from "../../build/model.ts";
import { ratedOf, worldOf } from "../../build/world.ts";

const methodology = methodologyOf([indicator("area", "regions.area", "50")]);

function period(codes: string, sha256 = "one", ...notRated: readonly string[]): PeriodData {
  const leftOut = notRated.map((code) => ({ region: code, reason: "apart" }));
  const regions = [...codes].map((code) => [region(code, { area: "1" })] as const);
  const data = periodData(ratedOf(worldOf({ ...methodology, sha256, notRated: leftOut }, ...regions)));
  return { ...data, notRated: new Set(notRated as RegionCode[]) };
}

const codesUnder = (...[before, now, rules, regions]: readonly [PeriodData, PeriodData, 0 | 1, 0 | 1]) =>
  comparedRegions([before, now])
    .under(rules, regions)
    .map(({ code }) => code)
    .join("");

/* Only the other period's export has region 3, so the file has to say by itself that it is left out. */
test("a region is left out by a methodology, whichever period's export has it", () => {
  const [before, now] = [period("123", "old"), period("12", "new", "3")];
  expect([
    codesUnder(before, now, 0, 0),
    codesUnder(before, now, 1, 0),
    codesUnder(before, now, 1, 1),
  ]).toEqual(["123", "12", "12"]);
});

test("the exports have the same regions, or one has more", () => {
  const same = (before: string, now: string) => comparedRegions([period(before), period(now)]).same;
  expect([same("12", "21"), same("12", "123"), same("123", "12"), same("12", "13")]).toEqual([
    ...[true, false, false, false],
  ]);
});

test("the same rules are one file, one tie method and the same regions left out", () => {
  const ranked = (ties: TieMethod) => {
    const data = period("12");
    return { ...data, rating: { ...data.rating, ties } };
  };
  const [plain, other] = [period("12"), period("12", "other")];
  expect(haveSameRules([plain, plain])).toBe(true);
  expect(haveSameRules([plain, other])).toBe(false);
  expect(haveSameRules([ranked("dense"), ranked("ordinal")])).toBe(false);
  expect(haveSameRules([period("12", "one", "3"), period("12", "one", "4")])).toBe(false);
  expect(haveSameRules([period("12", "one", "3"), plain])).toBe(false);
});
