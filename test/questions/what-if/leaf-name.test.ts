import { expect, test } from "vitest";
import type { Exports } from "../../../src/model/methodology.ts";
import { leafName } from "../../../src/questions/what-if/leaf-name.ts";
import { exports, formula, organizationColumns, withOrganizations } from "../../build/model.ts";

const titles: Readonly<Record<string, string>> = {
  polls: "опросы",
  votes: "голоса",
  connected: "подключение",
};

function worded(bodies: string): Exports {
  return {
    ...withOrganizations(exports, {
      columns: organizationColumns.map((column) => ({ ...column, title: titles[column.id] })),
    }),
    regions: {
      ...exports.regions,
      columns: exports.regions.columns.map((column) =>
        column.id === "bodies" ? { ...column, title: bodies } : column,
      ),
    },
  };
}

/* sum, count or cell → what it is called */
test.each([
  ["regions.bodies", "органы"],
  ["regions.area", "regions.area"],
  ["sum(organizations.polls)", "опросы"],
  ["count(organizations, connected)", "подключение"],
  ["count(organizations)", "count(organizations)"],
  [
    'count(organizations, kind == "town" && connected)',
    'подключение (count(organizations, kind == "town" && connected))',
  ],
  ["sum(organizations.polls, connected)", "опросы, подключение (sum(organizations.polls, connected))"],
])("%s: %s", (text, name) => {
  const { expression } = formula(text);
  expect(expression.kind === "leaf" && leafName(expression.leaf, worded("органы"), "ru")).toBe(name);
});

test("a title that two columns have does not tell them apart", () => {
  const { expression } = formula("regions.bodies");
  expect(expression.kind === "leaf" && leafName(expression.leaf, worded("опросы"), "ru")).toBe(
    "опросы (regions.bodies)",
  );
});
