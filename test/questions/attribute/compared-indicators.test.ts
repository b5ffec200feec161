import { expect, test } from "vitest";
import type { Methodology } from "../../../src/model/methodology.ts";
import { comparedIndicators } from "../../../src/questions/attribute/compared-indicators.ts";
import { block, exports, indicator, methodologyOf } from "../../build/model.ts";

const area = indicator("area", "regions.area", "10");
const polls = indicator("polls", "sum(organizations.polls)", "10");
const votes = indicator("votes", "sum(organizations.votes)", "10");

function compared(previous: Methodology, current: Methodology): readonly string[] {
  return comparedIndicators(previous, current).map((one) => `${one.id} in ${one.block}: ${one.status}`);
}

test("those of the current methodology, in its order, then those that left", () => {
  const previous = methodologyOf([area, polls]);
  const current = methodologyOf([block("one", "sum", [votes, block("inner", "sum", [area])])]);
  expect(compared(previous, current)).toEqual([
    "votes in one: came",
    "area in inner: both",
    "polls in all: left",
  ]);
});

test("a formula that only its own exports can answer is told as new, whichever period it is of", () => {
  const both = methodologyOf([area, polls]);
  const alone: Methodology = {
    ...methodologyOf([area, indicator("polls", "regions.bodies", "10")]),
    exports: { ...exports, tables: [] },
  };
  const expected = ["area in all: both", "polls in all: remade"];
  expect(compared(both, alone)).toEqual(expected);
  expect(compared(alone, both)).toEqual(expected);
});

test("another formula over the same columns is the same indicator", () => {
  const other = indicator("area", "regions.area / regions.population", "99");
  const [only] = comparedIndicators(methodologyOf([area]), methodologyOf([other]));
  expect(only).toEqual({ id: "area", title: "Indicator area", block: "all", status: "both" });
});
