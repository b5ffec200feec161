import { expect, test } from "vitest";
import { edited, inMethodology, lineOf, problemsOf, tiny } from "../build/tiny.ts";

const regions = "exports.regions.columns";
const organizations = "exports.organizations.columns";

/* What is changed, and the column that is used by nothing, or carried and yet used. */
test.each<
  [
    string,
    readonly (readonly [string, string])[],
    "unused-column" | "used-carried-column",
    string,
    string,
    string,
  ]
>([
  [
    "a new column of regions",
    [["budget: {", "area: {type: decimal}\n      budget: {"]],
    "unused-column",
    "area: {",
    `${regions}.area`,
    "area",
  ],
  [
    "a group that is none any more",
    [["    group: district\n", ""]],
    "unused-column",
    "district: {",
    `${regions}.district`,
    "district",
  ],
  [
    "a name that is none any more",
    [["    name: title\n", ""]],
    "unused-column",
    "title: {type",
    `${organizations}.title`,
    "title",
  ],
  [
    "a column that no rule looks at any more",
    [
      [
        "      - {id: spent-within-budget, check: sum(organizations.spent) <= regions.budget, severity: warning}\n",
        "",
      ],
    ],
    "unused-column",
    "budget: {",
    `${regions}.budget`,
    "budget",
  ],
  [
    "a remark that is not carried",
    [["remark: {type: text, carried: true}", "remark: {type: text}"]],
    "unused-column",
    "remark: {",
    `${organizations}.remark`,
    "remark",
  ],
  [
    "a key that is carried",
    [["id: {type: code, ", "id: {type: code, carried: true, "]],
    "used-carried-column",
    "id: {type: code",
    `${organizations}.id`,
    "id",
  ],
  [
    "a measured column that is carried",
    [["kind: {type: choice,", "kind: {type: choice, carried: true,"]],
    "used-carried-column",
    "kind: {type",
    `${organizations}.kind`,
    "kind",
  ],
  [
    "a column of a condition that is carried",
    [["active: {type: flag}", "active: {type: flag, carried: true}"]],
    "used-carried-column",
    "active: {type",
    `${organizations}.active`,
    "active",
  ],
  [
    "a region's column that is carried",
    [["budget: {type: decimal,", "budget: {type: decimal, carried: true,"]],
    "used-carried-column",
    "budget: {",
    `${regions}.budget`,
    "budget",
  ],
])("%s is a problem", async (_, edits, kind, on, path, column) => {
  const text = edited(...edits);
  expect(await problemsOf(text)).toEqual([inMethodology(kind, lineOf(text, on), path, { column })]);
});

test("columns are used by roles, rules of rows and of regions, formulas and their conditions", async () => {
  await tiny();
});

test("carried: false is as if it were not there", async () => {
  await tiny(["active: {type: flag}", "active: {type: flag, carried: false}"]);
});

test("while something else is wrong, nobody says what is not used", async () => {
  const text = edited(["max_points: 60", "max_points: 61"], ["    group: district\n", ""]);
  expect((await problemsOf(text)).map(({ kind }) => kind)).toEqual(["weights-differ"]);
});
