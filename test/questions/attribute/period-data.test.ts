import { expect, test } from "vitest";
import type { RegionCode } from "../../../src/model/brand.ts";
import { periodData } from "../../../src/questions/attribute/period-data.ts";
import { indicator, methodologyOf, region } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { ratedOf, worldOf } from "../../build/world.ts";

const area = indicator(
  "area",
  "regions.area",
  "50",
  { kind: "goalposts", worst: exact("0"), best: exact("50") },
  "exclude",
);
const methodology = methodologyOf([area]);
const world = worldOf(
  { ...methodology, notRated: [{ region: "Region 4", reason: "apart" }] },
  [region("1", { area: "10" })],
  [region("2", { area: "" })],
);
const period = periodData(ratedOf(world));

test("a period knows who has a place, and every region's values by any formula", () => {
  expect([...period.standings.keys()]).toEqual(["1"]);
  expect([...period.regions.keys()]).toEqual(["1", "2"]);
  expect(["1", "3"].map((code) => period.has(code as RegionCode))).toEqual([true, false]);
  const values = ["1", "2", "3"].map((code) => text(period.valueOf(area, code as RegionCode)));
  expect(values).toEqual(["10", undefined, undefined]);
});

test("a region of the other period's export is left out by the name that the methodology has", () => {
  expect(["3", "4"].map((code) => period.leavesOut(region(code, {})))).toEqual([false, true]);
});
