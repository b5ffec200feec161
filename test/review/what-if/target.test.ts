import { expect, test } from "vitest";
import { leafId } from "../../../src/review/gap/ground.ts";
import { targetOf } from "../../../src/review/what-if/target.ts";
import { indicator, methodologyOf } from "../plain-world.ts";
import { exports } from "../world.ts";

const methodology = methodologyOf([indicator("i", "regions.area", "10")]);

/* as it is written → the sum, count or cell that is meant */
test.each([
  ["population", "regions.population"],
  [" area ", "regions.area"],
  ["organizations.polls", "sum(organizations.polls)"],
  ["organizations.connected", "count(organizations, connected)"],
  ["sum(organizations.polls)", "sum(organizations.polls)"],
  ["sum(polls)", "sum(organizations.polls)"],
  ['count(organizations, kind=="town" && connected)', 'count(organizations, kind == "town" && connected)'],
  ["mean(organizations.mark)", "mean(organizations.mark)"],
])("%s is %s", (text, expected) => {
  const found = targetOf(text, methodology);
  expect(found.kind === "found" && leafId(found.leaf)).toBe(expected);
});

test.each([
  ["name", "name"],
  ["code", "code"],
  ["organizations.kind", "kind"],
  ["organizations.id", "id"],
])("%s is no number", (text, column) => {
  expect(targetOf(text, methodology)).toEqual({ kind: "not-a-number", column });
});

/* what nothing is named → what may have been meant */
test.each([
  ["populaton", "population"],
  ["organizations.pols", "organizations.polls"],
  ["polls", "organizations.polls"],
  ["organizations.", undefined],
  ["entirely other", undefined],
  ["sum(organizations.polls) + 1", "organizations.polls"],
  ["", undefined],
])("%s is unknown: rather %s", (text, suggestion) => {
  expect(targetOf(text, methodology)).toEqual({ kind: "unknown", suggestion });
});

test("what is only carried cannot be changed", () => {
  const { regions } = exports;
  const columns = regions.columns.map((column) => ({ ...column, carried: column.id === "area" }));
  const carrying = { ...methodology, exports: { ...exports, regions: { ...regions, columns } } };
  expect(targetOf("area", carrying)).toEqual({ kind: "not-a-number", column: "area" });
});
