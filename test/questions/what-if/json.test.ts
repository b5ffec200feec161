import { expect, test } from "vitest";
import { whatIfJson } from "../../../src/questions/what-if/json.ts";
import { tried } from "../../build/reviewed.ts";
import { tool } from "../../build/sample-rating.ts";

async function json(...asked: Parameters<typeof tried>) {
  const trial = await tried(...asked);
  return JSON.parse(JSON.stringify(whatIfJson(trial, trial.moves, tool)));
}

test("a weight of 0: the indicator's points are gone, and so is their part of the maximum", async () => {
  const told = await json("worked-example", [], ["projects=0"]);
  expect(told).toMatchObject({
    schema: "pos-rating/whatif/2",
    tool,
    methodology: { id: "worked-example", max_points: "100", ties: "dense" },
    changes: [{ kind: "weight", indicator: "projects", before: "20", after: "0" }],
    max_points: "80",
    ties: "dense",
    unchanged: 0,
  });
  const first = told.regions[0];
  expect(first).toEqual({
    region_code: "01",
    region: "Озёрная область",
    federal_district: "Северный федеральный округ",
    ...{ place: 1, previous_place: 2, places_gained: 1, shared: false, previous_shared: true },
    points: { previous: "66.3", current: "58.3", gained: "-8" },
    exact_points: { previous: "199/3", current: "175/3", gained: "-8" },
  });
});

test("every kind of change is told, the region by its code", async () => {
  const { changes, ties } = await json(
    "worked-example",
    ["Лесной край.bodies=8"],
    ["projects=10"],
    "ordinal",
  );
  expect(changes).toEqual([
    { kind: "value", region_code: "02", what: "regions.bodies", before: "4", after: "8" },
    { kind: "weight", indicator: "projects", before: "20", after: "10" },
    { kind: "ties", before: "dense", after: "ordinal" },
  ]);
  expect(ties).toBe("ordinal");
});

test("what changes nothing leaves no region in the answer", async () => {
  expect(await json("worked-example", ["02.bodies=4"])).toMatchObject({ unchanged: 5, regions: [] });
});
