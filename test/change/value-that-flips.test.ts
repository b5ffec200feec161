import { expect, test } from "vitest";
import { valueThatFlips } from "../../src/change/value-that-flips.ts";
import { columnNamed, indicator, methodologyOf, row, type Texts } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";
import { aggregateOf } from "../build/world.ts";

const methodology = methodologyOf([indicator("i", "regions.area", "10")]);

function flipped(
  condition: string,
  id: string,
  cells: Texts,
  begins: boolean,
  unit = "1",
): string | undefined {
  const counted = aggregateOf(`count(organizations, ${condition})`);
  return text(valueThatFlips(methodology, row("a", cells), columnNamed(id), counted, begins, exact(unit)));
}

/* the condition, the column, the cells → the cell with which it begins to hold */
test.each([
  ["connected", "connected", {}, "1"],
  ["!connected", "connected", { connected: "1" }, "0"],
  ['kind == "town" && connected', "connected", {}, "1"],
  ['kind == "school" && connected', "connected", {}, undefined],
  ["polls > 3", "polls", { polls: "1" }, "4"],
  ["polls >= 2.5", "polls", {}, "3"],
  ["polls == 2", "polls", { polls: "9" }, "2"],
  ["polls < 2", "polls", { polls: "9" }, "1"],
  ["polls > 3", "polls", { polls: "4" }, undefined],
  ["polls > 3", "polls", { polls: "" }, undefined],
  ["on_time > 3", "on_time", { answered: "4", on_time: "1" }, "4"],
  ["on_time > 3", "on_time", { answered: "3", on_time: "1" }, undefined],
  ["polls * polls > 3", "polls", {}, undefined],
  ["mark > 4", "mark", { mark: "3" }, "5"],
  ["polls != 5", "polls", { polls: "5" }, "6"],
])("%s begins to hold with %s of %o as %s", (condition, id, cells, expected) => {
  expect(flipped(condition, id, cells, true)).toBe(expected);
});

test.each([
  ["connected", "connected", { connected: "1" }, "0"],
  ["connected", "connected", {}, undefined],
  ["polls > 3", "polls", { polls: "7" }, "3"],
  ["answered > 3", "answered", { answered: "7", on_time: "5" }, undefined],
])("%s ceases to hold with %s of %o as %s", (condition, id, cells, expected) => {
  expect(flipped(condition, id, cells, false)).toBe(expected);
});

test("a decimal moves by the unit of its column", () => {
  expect(flipped("mark > 4", "mark", { mark: "3" }, true, "0.1")).toBe("41/10");
  expect(flipped("mark >= 4.25", "mark", { mark: "3" }, true, "0.1")).toBe("43/10");
  expect(flipped("mark > 4", "mark", { mark: "4.5" }, false, "0.05")).toBe("4");
});

test("a count of all has no condition to turn", () => {
  const all = aggregateOf("count(organizations)");
  expect(
    valueThatFlips(methodology, row("a"), columnNamed("connected"), all, true, exact("1")),
  ).toBeUndefined();
});
