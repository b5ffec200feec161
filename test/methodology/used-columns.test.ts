import { expect, test } from "vitest";
import { edited, inMethodology, lineOf, problemsOf, tinyText } from "../build/tiny.ts";

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
  const severity = kind === "unused-column" ? "warning" : "error";
  expect(await problemsOf(text)).toEqual([
    {
      ...inMethodology(kind, lineOf(text, on), path, { column }),
      ...(kind === "used-carried-column" ? { mark: "carried" } : {}),
      severity,
    },
  ]);
});

test("columns are used by roles, rules of rows and of regions, formulas and their conditions", async () => {
  expect(await problemsOf(tinyText)).toEqual([]);
});

test("carried: false is as if it were not there", async () => {
  expect(await problemsOf(edited(["active: {type: flag}", "active: {type: flag, carried: false}"]))).toEqual(
    [],
  );
});

/* A methodology where `district` is used nowhere, something else that is wrong, and whether `district` is still unused. */
test.each<[string, [string, string], string[]]>([
  ["a wrong sum", ["max_points: 60", "max_points: 61"], ["weights-differ", "unused-column"]],
  ["a formula that breaks off", ["answered <= asked", "answered <="], ["unused-column", "formula-syntax"]],
  ["a word that is not in the list", ["on: exact", "on: exactly"], ["unknown-word", "unused-column"]],
  ["a key that may mean it", ["key: code", "key: okrug"], ["unknown-id"]],
  ["a key that means another", ["key: code", "key: cod"], ["unknown-id", "unused-column"]],
  ["no key at all", ["    key: code\n", ""], ["missing-key"]],
])("beside %s", async (_, edit, kinds) => {
  const text = edited(edit, ["    group: district\n", ""]);
  expect((await problemsOf(text)).map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  "sum(organizations.answerd) / sum(organizations.asked",
  "sum(organizations.replies) / sum(organizations.asked)",
])("a column that %s may mean is not called unused", async (formula) => {
  const text = edited(
    ["sum(organizations.answered) / sum(organizations.asked)", formula],
    ["answered <= asked", "asked >= 0"],
  );
  expect((await problemsOf(text)).length).toBe(1);
});

/* The organisations have a column of the same name. */
test("a column that only the condition of its own export reads is used", async () => {
  const extra = ["budget: {", "active: {type: flag}\n      budget: {"] as const;
  const kinds = async (condition: string) =>
    (await problemsOf(edited(extra, ["    key: code\n", `${condition}    key: code\n`]))).map(
      ({ kind }) => kind,
    );
  expect(await kinds("    where: active\n")).toEqual([]);
  expect(await kinds("")).toEqual(["unused-column"]);
});
