import { expect, test } from "vitest";
import type { Column, Exports } from "../../../src/model/methodology.ts";
import { isComparable } from "../../../src/questions/attribute/comparable.ts";
import { exports, formula, organizationsOf, withOrganizations } from "../../build/model.ts";

/** The exports with one column made another, or taken away. */
function having(id: string, change: Partial<Column> | undefined): Exports {
  const changed = (columns: readonly Column[]) =>
    columns.flatMap((column) => {
      if (column.id !== id) return [column];
      return change === undefined ? [] : [{ ...column, ...change }];
    });
  const { regions } = exports;
  return {
    ...withOrganizations(exports, { columns: changed(organizationsOf(exports).columns) }),
    regions: { ...regions, columns: changed(regions.columns) },
  };
}

const integer = { kind: "integer", min: undefined, max: undefined } as const;
const area = "regions.area / regions.population";
const polls = "sum(organizations.polls)";
const towns = 'count(organizations, kind == "town" && connected)';

/* the formula, what is else in the other exports → whether it says the same there */
test.each([
  ["nothing is else", area, exports, true],
  ["a decimal that is an integer there", area, having("area", { type: integer }), true],
  ["a number that is a text there", area, having("area", { type: { kind: "text" } }), false],
  ["a column that is not there", area, having("area", undefined), false],
  ["a column that is only carried there", area, having("area", { carried: true }), false],
  ["another header", polls, having("polls", { headers: ["Опросы"] }), true],
  ["a column of the organisations that is not there", polls, having("polls", undefined), false],
  ["a column of a condition that is not there", towns, having("connected", undefined), false],
  ["the same choices", towns, having("kind", { type: { kind: "choice", of: ["town", "school"] } }), true],
  [
    "choices in another order",
    towns,
    having("kind", { type: { kind: "choice", of: ["school", "town"] } }),
    false,
  ],
  [
    "one choice more",
    towns,
    having("kind", { type: { kind: "choice", of: ["town", "school", "x"] } }),
    false,
  ],
  ["a column that it does not name", polls, having("votes", undefined), true],
  ["no organisations there, and none are named", area, { ...exports, tables: [] }, true],
  ["no organisations there", polls, { ...exports, tables: [] }, false],
  ["no organisations there to be counted", "count(organizations)", { ...exports, tables: [] }, false],
  ["nothing is named at all", "1 + 1", { ...exports, tables: [] }, true],
] as const)("%s: %s", (_, text, over, expected) => {
  expect(isComparable(formula(text).expression, exports, over)).toBe(expected);
});
