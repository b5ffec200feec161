import { expect, test } from "vitest";
import { contains } from "../../src/change/interval-set.ts";
import { edited, leafId, untouched } from "../../src/change/region-data.ts";
import { allowedValues, brokenRule } from "../../src/change/rules.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import { indicator, methodologyOf, region, row } from "../build/model.ts";
import { exact } from "../build/numbers.ts";
import { firstRegionData, leafOf, worldOf } from "../build/world.ts";

/* the rule: no more connected towns than bodies */
const connectedTowns = 'count(organizations, kind == "town" && connected)';
const methodology = methodologyOf([indicator("i", `${connectedTowns} / regions.bodies`, "10")]);
const [first, second] = [row("a", { connected: "1" }), row("b")];

function groundWith(bodies: string) {
  return firstRegionData(worldOf(methodology, [region("1", { bodies }), first, second]));
}

const connect = { organization: second, column: "connected" as ColumnId, from: exact("0"), to: exact("1") };

/* bodies, with one town connected and another to be → the broken rule */
test.each([
  ["2", undefined],
  ["1", "towns-within-bodies"],
  ["0", undefined],
  ["", undefined],
])("%s bodies: %s is broken by the second town", (bodies, expected) => {
  const data = groundWith(bodies);
  expect(brokenRule(data, edited(data, untouched, [connect]))).toBe(expected);
});

test("what touches no rule breaks none", () => {
  const data = groundWith("0");
  const edit = { organization: second, column: "polls" as ColumnId, from: exact("0"), to: exact("9") };
  expect(brokenRule(data, edited(data, untouched, [edit]))).toBeUndefined();
});

test("a leaf may be what keeps the rules, whichever side of them it is on", () => {
  const data = groundWith("3");
  const within = (formula: string, value: string) =>
    contains(allowedValues(data, untouched, leafId(leafOf(formula))), exact(value));
  expect(["3", "4"].map((value) => within(connectedTowns, value))).toEqual([true, false]);
  expect(["1", "0"].map((value) => within("regions.bodies", value))).toEqual([true, false]);
  expect(within("regions.area", "-7")).toBe(true);
});

test("the state's numbers count, not those of before", () => {
  const data = groundWith("3");
  const state = edited(data, untouched, [connect]);
  expect(contains(allowedValues(data, state, "regions.bodies"), exact("1"))).toBe(false);
});
