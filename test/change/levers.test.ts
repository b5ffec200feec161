import { expect, test } from "vitest";
import { columnsOf, leversOf } from "../../src/change/levers.ts";
import { leafId } from "../../src/change/region-data.ts";
import { indicator, methodologyOf, rowConditionOf, withOrganizations } from "../build/model.ts";
import { leafOf } from "../build/world.ts";

function leversIn(formula: string): readonly string[] {
  const one = indicator("i", formula, "10");
  return leversOf(one, methodologyOf([one])).map(({ leaf, column }) => `${leafId(leaf)} by ${column.id}`);
}

/* the formula → what can be changed, through which column */
test.each([
  ["sum(organizations.on_time) / sum(organizations.answered)", ["sum(organizations.on_time) by on_time"]],
  ["100 / sum(organizations.polls)", ["sum(organizations.polls) by polls"]],
  ["1 / (regions.area / sum(organizations.polls))", ["sum(organizations.polls) by polls"]],
  ["regions.area / regions.population", ["regions.area by area"]],
  ["1 / regions.population", ["regions.population by population"]],
  ["max(organizations.polls) / regions.bodies", ["regions.bodies by bodies"]],
  ["mean(organizations.mark)", ["mean(organizations.mark) by mark"]],
  [
    'count(organizations, kind == "town" && connected) / count(organizations)',
    ['count(organizations, kind == "town" && connected) by connected'],
  ],
  ["sum(organizations.polls) - sum(organizations.polls)", ["sum(organizations.polls) by polls"]],
  ["max(organizations.polls)", []],
  ["count(organizations)", []],
])("%s", (formula, expected) => {
  expect(leversIn(formula)).toEqual(expected);
});

test("a sum of two columns can be changed through either, a count through the columns of its condition", () => {
  const methodology = methodologyOf([indicator("i", "regions.area", "10")]);
  const ids = (text: string) => columnsOf(leafOf(text), methodology).map(({ id }) => id);
  expect(ids("sum(organizations.polls + organizations.votes)")).toEqual(["polls", "votes"]);
  expect(ids('count(organizations, kind == "school" && polls + votes > 1)')).toEqual(["polls", "votes"]);
  expect(ids("regions.area")).toEqual(["area"]);
});

test("what decides whether a row counts is no lever", () => {
  const plain = methodologyOf([indicator("i", "regions.area", "10")]);
  const where = rowConditionOf("polls > 0");
  const methodology = { ...plain, exports: withOrganizations(plain.exports, { where }) };
  const ids = (text: string) => columnsOf(leafOf(text), methodology).map(({ id }) => id);
  expect(ids("sum(organizations.polls + organizations.votes)")).toEqual(["votes"]);
  expect(ids("sum(organizations.polls)")).toEqual([]);
});
