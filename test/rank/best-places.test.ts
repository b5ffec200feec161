import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { isAmongBest, lastOfBest } from "../../src/rank/best-places.ts";
import { exact } from "../build/numbers.ts";

/* ties · places of all regions · how many are asked for · the places shown */
test.each([
  ["dense", ["1", "2", "2", "3"], 2, ["1", "2", "2"]],
  ["competition", ["1", "2", "2", "4"], 2, ["1", "2", "2"]],
  ["modified", ["2", "2", "3", "4"], 1, ["2", "2"]],
  ["fractional", ["1.5", "1.5", "3", "4"], 1, ["1.5", "1.5"]],
  ["ordinal", ["1", "2", "3", "4"], 3, ["1", "2", "3"]],
  ["ordinal", ["1", "2"], 9, ["1", "2"]],
] as const)("%s: of %o the best %i are %o", (ties, texts, top, shown) => {
  const places = texts.map(exact);
  const last = lastOfBest(places, top, ties);
  expect(places.filter((place) => isAmongBest(place, last)).map(printExact)).toEqual(shown);
});
