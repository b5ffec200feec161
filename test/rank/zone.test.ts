import { expect, test } from "vitest";
import type { Methodology } from "../../src/model/methodology.ts";
import { zoneOf } from "../../src/rank/zone.ts";
import { exact } from "../build/numbers.ts";
import { rated, region, sampleMethodology } from "../build/sample-rating.ts";

const zones = [
  { id: "leader", from: exact("0.85") },
  { id: "intermediate", from: exact("0.6") },
  { id: "lagging", from: undefined },
];
const methodology: Methodology = { ...sampleMethodology, zones };
const onExact: Methodology = { ...methodology, ranking: { ...methodology.ranking, on: "exact" } };

/** With this total of 100. */
function regionWith(total: string) {
  return rated(region("1", "Остров", undefined), undefined, total, [["1", total], undefined, undefined]);
}

/* The total; the zone by the rounded total; the zone by the exact one. */
test.each([
  ["100", "leader", "leader"],
  ["85", "leader", "leader"],
  ["84.5", "leader", "intermediate"],
  ["84.49", "intermediate", "intermediate"],
  ["60", "intermediate", "intermediate"],
  ["59.999", "intermediate", "lagging"],
  ["0", "lagging", "lagging"],
])("%s is %s, exactly %s", (total, rounded, exactly) => {
  expect(zoneOf(regionWith(total), methodology)?.id).toBe(rounded);
  expect(zoneOf(regionWith(total), onExact)?.id).toBe(exactly);
});

test("a methodology without zones puts nobody into one", () => {
  expect(zoneOf(regionWith("85"), { ...methodology, zones: [] })).toBeUndefined();
});
