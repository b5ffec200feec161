import { expect, test } from "vitest";
import { checkMissingMeasures } from "../../src/check/missing-measures.ts";
import { one } from "../../src/exact/fraction.ts";
import type { IndicatorId, RegionCode } from "../../src/model/brand.ts";
import type { Region, Value } from "../../src/model/region.ts";
import { tiny } from "../build/tiny.ts";

const regions: readonly Region[] = ["01", "77"].map((code, index) => ({
  ...{ code: code as RegionCode, name: code, district: undefined, cells: new Map() },
  ...{ row: index + 2, line: index + 3 },
}));

function measurement(
  values: Readonly<Record<string, readonly Value[]>>,
): ReadonlyMap<IndicatorId, readonly Value[]> {
  return new Map(Object.entries(values).map(([id, list]) => [id as IndicatorId, list]));
}

test("a missing value is a problem where the methodology refuses it, and nowhere else", async () => {
  const nothing = [undefined, undefined];
  const values = measurement({
    answers: nothing,
    schools: nothing,
    spending: nothing,
    largest: [one, undefined],
  });
  expect(checkMissingMeasures(await tiny(), regions, values, new Map(), "r.csv")).toEqual([
    {
      ...{ kind: "missing-measure", severity: "error", indicator: "largest" },
      at: { in: "export", file: "r.csv", row: 3, line: 4, region: "77" },
      formula: "max(organizations.spent) - min(organizations.spent)",
    },
  ]);
});

test("region by region, and in each the indicators in order", async () => {
  const methodology = await tiny(["missing: exclude", "missing: refuse"]);
  const found = checkMissingMeasures(methodology, regions, measurement({}), new Map(), "r.csv");
  expect(
    found.map((one) => [one.at.in === "export" && one.at.region, "indicator" in one && one.indicator]),
  ).toEqual([
    ...[
      ["01", "spending"],
      ["01", "largest"],
      ["77", "spending"],
      ["77", "largest"],
    ],
  ]);
});

test("a region that is not rated may lack it", async () => {
  const values = measurement({ largest: [one, undefined] });
  const notRated = new Map([["77" as RegionCode, "Свои сервисы"]]);
  expect(checkMissingMeasures(await tiny(), regions, values, notRated, "r.csv")).toEqual([]);
});
