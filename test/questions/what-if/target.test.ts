import { expect, test } from "vitest";
import { leafId } from "../../../src/change/region-data.ts";
import type { Column, Methodology } from "../../../src/model/methodology.ts";
import { targetOf } from "../../../src/questions/what-if/target.ts";
import { exports, indicator, methodologyOf, organizationsOf, withOrganizations } from "../../build/model.ts";

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

test("a header that the methodology lists is the column's name, whatever its case and spaces", () => {
  const { regions } = exports;
  const called = (id: string, header: string) => (column: Column) =>
    column.id === id ? { ...column, headers: ["x", header] } : column;
  const named: Methodology = {
    ...methodology,
    exports: {
      ...withOrganizations(exports, {
        columns: organizationsOf(exports).columns.map(called("polls", "Опросов")),
      }),
      regions: { ...regions, columns: regions.columns.map(called("bodies", "ОМСУ, всего")) },
    },
  };
  const found = ["ОМСУ, всего", " омсу,  всего", "organizations.опросов"].map((text) =>
    targetOf(text, named),
  );
  expect(found.map((one) => one.kind === "found" && leafId(one.leaf))).toEqual([
    "regions.bodies",
    "regions.bodies",
    "sum(organizations.polls)",
  ]);
  expect(targetOf("Опросов", named)).toEqual({ kind: "unknown", suggestion: "organizations.polls" });
});

test("what is only carried cannot be changed", () => {
  const { regions } = exports;
  const columns = regions.columns.map((column) => ({ ...column, carried: column.id === "area" }));
  const carrying = { ...methodology, exports: { ...exports, regions: { ...regions, columns } } };
  expect(targetOf("area", carrying)).toEqual({ kind: "not-a-number", column: "area" });
});
