import { expect, test } from "vitest";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { comparisonJson } from "../../../src/questions/compare/json.ts";
import { ratingResult } from "../../../src/questions/compare/rating-result.ts";
import { nothingChanged, resultOf, sampleComparison } from "../../build/results.ts";
import { sampleRating, tool, voting } from "../../build/sample-rating.ts";
import { tiny } from "../../build/tiny.ts";

const json = comparisonJson(sampleComparison, tool);

test("the contract, its keys in order", () => {
  expect(Object.keys(json)).toEqual([
    ...["schema", "tool", "previous", "current", "unchanged", "same_methodology", "methodology_differences"],
    ...["digest", "by_points", "by_places", "movers", "regions", "districts", "blocks"],
  ]);
  expect(json).toMatchObject({
    schema: "pos-rating/comparison/1",
    previous: { label: "2024", rated: 4, mean: "35.1", exact_mean: "35.125" },
    current: { label: "2025", rated: 4, mean: "51.3", exact_mean: "51.25" },
    unchanged: false,
    same_methodology: true,
    by_points: { improved: 1, worsened: 1, stayed: 1 },
    by_places: { improved: 1, worsened: 1, stayed: 1 },
    movers: {
      points: { up: [{ gained: "19.5", regions: ["b"] }], down: [{ gained: "-5", regions: ["c"] }] },
    },
    districts: [{ federal_district: "North", mean: { gained: "9.75" } }, { federal_district: "South" }],
    blocks: [{ id: "first" }, { id: "second" }],
  });
});

test("a region then and now", () => {
  const { regions } = json as { regions: object[] };
  expect(regions[0]).toEqual({
    region_code: "b",
    region: "Region b",
    federal_district: "North",
    status: "stayed",
    place: 1,
    previous_place: 2,
    places_gained: 1,
    shared: false,
    previous_shared: false,
    points: { previous: "50.5", current: "70", gained: "19.5" },
    blocks: {
      first: { previous: "25", current: "35", gained: "10" },
      second: { previous: "25.5", current: "35", gained: "9.5" },
    },
  });
  expect(regions).toMatchObject([
    {},
    {},
    { status: "came", previous_place: null },
    {},
    { status: "left", place: null },
  ]);
});

test("nothing changed", () => {
  expect(comparisonJson(nothingChanged, tool)).toMatchObject({
    unchanged: true,
    movers: { points: { up: [], down: [] }, places: { up: [], down: [] } },
  });
});

test("what differs in the methodologies", async () => {
  const whole = await tiny();
  const other = await tiny(
    ["id: answers", "id: replies"],
    ["{kind: minmax, better: lower}", "{kind: minmax, better: higher}"],
    ["on: exact", "on: rounded"],
    ["aggregate: mean\n    weight: 30", "aggregate: sum\n    weight: 30"],
    ["weight: 3\n", "weight: 29\n"],
  );
  const found = compareResults(resultOf({}, { whole }), resultOf({}, { whole: other }));
  expect(comparisonJson(found, tool)).toMatchObject({
    same_methodology: false,
    methodology_differences: [
      { rule: "on", previous: "exact", current: "rounded" },
      { rule: "aggregate", block: "money", previous: "mean", current: "sum" },
      { rule: "removed", indicator: "answers" },
      { rule: "added", indicator: "replies" },
      { rule: "indicator", indicator: "spending", parts: ["weight"] },
      { rule: "indicator", indicator: "largest", parts: ["scale"] },
    ],
    previous: { mean: null, exact_mean: null },
  });
});

test("by a block", () => {
  const side = ratingResult({ ...sampleRating, by: voting }, "q1");
  expect(comparisonJson(compareResults(side, side), tool)).toMatchObject({ current: { by: "voting" } });
});
