import { expect, test } from "vitest";
import type { RegionLeaf } from "../../src/model/expression.ts";
import type { Exports } from "../../src/model/methodology.ts";
import type { Noun, Unit } from "../../src/model/wording.ts";
import { columnsOfLeaf, leafTitle, leafUnit, saysLeaf } from "../../src/words/leaf-words.ts";
import { columnNamed, exports, formula, organizationColumns, withOrganizations } from "../build/model.ts";

const noun = (...ru: Noun["ru"]): Noun => ({ kind: "noun", ru });
const poll = noun("опрос", "опроса", "опросов");
const town = noun("город", "города", "городов");
const organization = noun("организация", "организации", "организаций");

const titles: Readonly<Record<string, string>> = {
  polls: "опросы",
  connected: "подключение",
  mark: "оценка",
};
const worded: Exports = {
  ...withOrganizations(exports, {
    unit: organization,
    columns: organizationColumns.map((column) => ({
      ...column,
      title: titles[column.id],
      unit: column.id === "polls" ? poll : undefined,
    })),
  }),
  regions: {
    ...exports.regions,
    columns: exports.regions.columns.map((column) =>
      column.id === "bodies" ? { ...column, title: "органы", unit: town } : column,
    ),
  },
};

function leaf(text: string): RegionLeaf {
  const { expression } = formula(text);
  if (expression.kind !== "leaf") throw new Error(`${text} is no single count`);
  return expression.leaf;
}

/* sum, count or cell → its columns, its title, its unit */
test.each<[string, string, string | undefined, Unit | undefined]>([
  ["regions.bodies", "bodies", "органы", town],
  ["regions.area", "area", undefined, undefined],
  ["sum(organizations.polls)", "polls", "опросы", poll],
  ["sum(organizations.polls, connected)", "polls connected", "опросы, подключение", poll],
  ["sum(organizations.polls * 2)", "polls", "опросы", undefined],
  ["sum(organizations.polls + organizations.votes)", "polls votes", undefined, undefined],
  ["count(organizations)", "", undefined, organization],
  ['count(organizations, kind == "town" && connected)', "connected", "подключение", town],
])("%s: %s, %s, %o", (text, columns, title, unit) => {
  const it = leaf(text);
  const ids = columnsOfLeaf(it, worded).map(({ id }) => id);
  expect(ids.join(" ")).toBe(columns);
  expect(leafTitle(it, worded, "ru")).toBe(title);
  expect(leafUnit(it, worded, town)).toEqual(unit);
});

test("without anything narrower a count is of rows", () => {
  expect(leafUnit(leaf("count(organizations, connected)"), worded, undefined)).toEqual(organization);
});

/* sum, count or cell · a column of it → whether the column's words say it */
test.each([
  ["regions.bodies", "bodies", true],
  ["sum(organizations.polls)", "polls", true],
  ["mean(organizations.polls)", "polls", true],
  ["sum(organizations.polls, connected)", "polls", false],
  ["sum(organizations.polls * 2)", "polls", false],
  ["count(organizations, connected)", "connected", true],
  ['count(organizations, kind == "town" && connected)', "connected", true],
  ["count(organizations, !connected)", "connected", false],
  ["count(organizations, connected && polls > 0)", "polls", false],
  ["count(organizations, polls > 0)", "polls", false],
])("%s through %s: %s", (text, column, says) => {
  expect(saysLeaf(columnNamed(column), leaf(text))).toBe(says);
});
