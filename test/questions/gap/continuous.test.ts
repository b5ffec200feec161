import { expect, test } from "vitest";
import { untouched } from "../../../src/change/region-data.ts";
import { compare } from "../../../src/exact/fraction.ts";
import type { IndicatorId } from "../../../src/model/brand.ts";
import type { Methodology, Scale } from "../../../src/model/methodology.ts";
import { continuousStep } from "../../../src/questions/gap/continuous.ts";
import { bands, indicator, methodologyOf, region } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { contextFor, worldOf } from "../../build/world.ts";

const upTo50: Scale = { kind: "goalposts", worst: exact("0"), best: exact("50") };

/** What region 1 of 10 does to come before 2 of 20.25 and 3 of 40, one point each a unit of the area. */
function next(
  scale: Scale,
  ranking: Partial<Methodology["ranking"]> = {},
  areas = ["10", "20.25", "40"],
): string {
  const one = indicator("one", "regions.area", "50", scale);
  const regions = areas.map((area, index) => [region(String(index + 1), { area })] as const);
  const context = contextFor(worldOf(methodologyOf([one], ranking), ...regions), "1");
  const better = (place: typeof context.now.place) => compare(place, context.now.place) < 0;
  const found = continuousStep(context, untouched, one, better);
  if (found.kind !== "step") return found.kind;
  const { aim, after, place } = found.step;
  const edge =
    aim.kind === "place" ? `${aim.inclusive ? "from" : "above"} ${text(aim.value) ?? "somewhere"}` : "";
  return `${aim.kind} ${text(after)} place ${text(place)} ${edge}`.trim();
}

/* the scale, the rule of ranking → the least that brings a better place, and from which exact value it is held */
test.each([
  ["the rival's own value, as far as the column is written", upTo50, {}, "place 81/4 place 2 from 81/4"],
  [
    "the exact edge lies within the last unit",
    { ...upTo50, best: exact("50.01") },
    { on: "rounded" },
    "place 1951/100 place 2 from 195039/10000",
  ],
  ["rounded, a half less is enough", upTo50, { on: "rounded" }, "place 39/2 place 2 from 39/2"],
  [
    "half-even, the half itself is not enough after an odd one",
    upTo50,
    { on: "rounded", round: { places: 0, mode: "half-even" } },
    "place 39/2 place 2 from 39/2",
  ],
  [
    "a tie-break hides the edge",
    upTo50,
    { breakTies: ["one" as IndicatorId] },
    "place 81/4 place 2 from somewhere",
  ],
  [
    "between the least and the greatest",
    { kind: "minmax", better: "higher" },
    {},
    "place 81/4 place 2 from 81/4",
  ],
  ["of the greatest", { kind: "distance_to_best", better: "higher" }, {}, "place 81/4 place 2 from 81/4"],
  ["bands are not continuous", bands("higher", "20 10"), {}, "no-lever"],
] as const)("%s", (_, scale, ranking, expected) => {
  expect(next(scale, ranking)).toBe(expected);
});

/* the scale, the areas of the three → where there is no better place, the most; at the end nothing */
test.each([
  ["first already", upTo50, ["45", "20", "40"], "most 50 place 1"],
  ["first and at the end", upTo50, ["50", "20", "40"], "best"],
  [
    "the scale ends before the rival",
    { ...upTo50, best: exact("20") },
    ["10", "30", "40"],
    "place 20 place 1",
  ],
  ["the best is the least", { kind: "minmax", better: "lower" }, ["20", "10", "40"], "place 10 place 1"],
  ["alone, the least is the greatest", { kind: "minmax", better: "higher" }, ["7"], "best"],
] as const)("%s", (_, scale, areas, expected) => {
  expect(next(scale, {}, [...areas])).toContain(expected);
});

test("where fewer points are better, the way is down", () => {
  expect(next(upTo50, { order: "ascending" }, ["30", "20.25", "5"])).toBe(
    "place 81/4 place 2 from somewhere",
  );
});
