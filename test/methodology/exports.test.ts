import { expect, test } from "vitest";
import { organizationsOf } from "../build/model.ts";
import { edited, inMethodology, lineOf, problemsOf, tiny } from "../build/tiny.ts";

type Edit = readonly [string, string];
const inRegions = "exports.regions";
const inOrganizations = "exports.organizations";

/* One thing wrong with the exports: the text, what stands instead, and the problem. */
test.each<[string, readonly Edit[], (text: string) => object[]]>([
  [
    "a key that is no column",
    [["key: code", "key: cod"]],
    (text) => [
      inMethodology("unknown-id", lineOf(text, "key: cod"), `${inRegions}.key`, {
        id: "cod",
        suggestion: "code",
      }),
    ],
  ],
  [
    "a group that is no column",
    [["group: district", "group: okrug"]],
    (text) => [
      inMethodology("unknown-id", lineOf(text, "group: okrug"), `${inRegions}.group`, {
        id: "okrug",
        suggestion: undefined,
      }),
    ],
  ],
  [
    "a column named like something of the language",
    [["group: district", "group: constructor"]],
    (text) => [
      inMethodology("unknown-id", lineOf(text, "group:"), `${inRegions}.group`, {
        id: "constructor",
        suggestion: undefined,
      }),
    ],
  ],
  [
    "a key that is a number",
    [["key: code", "key: people"]],
    (text) => [
      inMethodology("wrong-column-type", lineOf(text, "key: people"), `${inRegions}.key`, {
        column: "people",
        type: "integer",
        expected: "code",
      }),
    ],
  ],
  [
    "a name that is a flag",
    [["name: title", "name: active"]],
    (text) => [
      inMethodology("wrong-column-type", lineOf(text, "name: active"), `${inOrganizations}.name`, {
        column: "active",
        type: "flag",
        expected: "text",
      }),
    ],
  ],
  [
    "a key that may be missing",
    [["id: {type: code, ", "id: {type: code, optional: true, "]],
    (text) => [
      inMethodology("wrong-column-type", lineOf(text, "key: id"), `${inOrganizations}.key`, {
        column: "id",
        type: "optional code",
        expected: "code",
      }),
    ],
  ],
  [
    "a condition on a column that is none",
    [["    key: id\n", "    where: actve\n    key: id\n"]],
    (text) => [
      inMethodology("formula-unknown-name", lineOf(text, "where: actve"), `${inOrganizations}.where`, {
        name: "actve",
        suggestion: "active",
        isColumn: true,
      }),
    ],
  ],
  [
    "a condition that is a number",
    [["    key: code\n", "    where: people + 1\n    key: code\n"]],
    (text) => [
      inMethodology("formula-type", lineOf(text, "where: people"), `${inRegions}.where`, {
        actual: "number",
        expected: "flag",
      }),
    ],
  ],
  [
    "a region that may be missing",
    [["region: {type: code}", "region: {type: code, optional: true}"]],
    (text) => [
      inMethodology("wrong-column-type", lineOf(text, "region: region"), `${inOrganizations}.region`, {
        column: "region",
        type: "optional code",
        expected: "code",
      }),
    ],
  ],
  [
    "a rule of a row that is no condition",
    [["check: answered <= asked", "check: answered + asked"]],
    (text) => [
      {
        ...inMethodology("formula-type", 0, "", { actual: "number", expected: "flag" }),
        at: expect.objectContaining({
          in: "methodology",
          file: "m.yaml",
          line: lineOf(text, "answered + asked"),
          path: `${inOrganizations}.rules[0].check`,
          character: 1,
        }),
      },
    ],
  ],
  [
    "a rule of a region that speaks of rows",
    [["sum(organizations.spent) <= regions.budget", "spent <= regions.budget"]],
    (text) => [
      {
        ...inMethodology("formula-unknown-name", 0, "", {
          name: "spent",
          suggestion: undefined,
          isColumn: false,
        }),
        at: expect.objectContaining({
          in: "methodology",
          file: "m.yaml",
          line: lineOf(text, "check: spent <="),
          path: `${inRegions}.rules[1].check`,
          character: 1,
        }),
      },
    ],
  ],
])("%s is a problem", async (_, edits, problems) => {
  const text = edited(...edits);
  expect(await problemsOf(text)).toEqual(problems(text));
});

test("columns, roles and rules are what is written of them", async () => {
  const { exports } = await tiny();
  expect(exports.missingValues).toEqual(["", "-", "н/д"]);
  expect(exports.regions).toMatchObject({ key: "code", name: "name", group: "district" });
  expect(organizationsOf(exports)).toMatchObject({ key: ["id"], name: "title", region: "region" });
  expect(
    organizationsOf(exports).columns.map(({ id, type, optional, carried }) => [
      id,
      type.kind,
      optional,
      carried,
    ]),
  ).toEqual([
    ["id", "code", false, false],
    ["title", "text", false, false],
    ["region", "code", false, false],
    ["kind", "choice", false, false],
    ["active", "flag", false, false],
    ["asked", "integer", false, false],
    ["answered", "integer", true, false],
    ["spent", "decimal", true, false],
    ["remark", "text", false, true],
  ]);
  expect(organizationsOf(exports).rules.map(({ id, severity }) => [id, severity])).toEqual([
    ["answered-within-asked", "error"],
    ["active-spend", "warning"],
  ]);
});

test("a code may serve as a name or a group", async () => {
  const { exports } = await tiny(
    ["name: {type: text}", "name: {type: code}"],
    ["district: {type: text,", "district: {type: code,"],
  );
  expect(exports.regions).toMatchObject({ name: "name", group: "district" });
});

test.each([
  ["3", { first: 3, last: 3 }],
  ["3-4", { first: 3, last: 4 }],
])("the header may be declared in row %s", async (written, headerRows) => {
  const row = (before: string): [string, string] => [before, `header_row: ${written}\n    ${before}`];
  const { exports } = await tiny(row("key: code"), row("key: id"));
  expect(exports.regions.headerRows).toEqual(headerRows);
  expect(organizationsOf(exports).headerRows).toEqual(headerRows);
});

test("the sheet of a book may be declared", async () => {
  const sheet = (before: string): [string, string] => [before, `sheet: Данные\n    ${before}`];
  const { exports } = await tiny(sheet("key: code"), sheet("key: id"));
  expect([exports.regions.sheet, organizationsOf(exports).sheet]).toEqual(["Данные", "Данные"]);
});

test.each(["0", "3-5", "4-3", "three", "51"])("the header cannot be in row %s", async (written) => {
  const problems = await problemsOf(edited(["key: code", `header_row: ${written}\n    key: code`]));
  expect(problems).toMatchObject([{ kind: "wrong-shape", expected: "header-row" }]);
});

const idAndTitle: [string, string][] = [
  ["title: {type: text}", "title: {type: code}"],
  ["key: id\n    name: title", "key: [id, title]"],
];

test("organisations may have a key of several columns, or none", async () => {
  const several = await tiny(...idAndTitle);
  expect(organizationsOf(several.exports).key).toEqual(["id", "title"]);
  const none = await tiny(["key: id\n", "\n"], ["id: {type: code,", "id: {type: code, carried: true,"]);
  expect(organizationsOf(none.exports).key).toEqual([]);
});

/* Every column of a key is one of codes that is always filled in; of regions there is one. */
test.each<[string, Edit[], object]>([
  [
    "[id, titel]",
    [["[id, title]", "[id, titel]"]],
    { kind: "unknown-id", path: `${inOrganizations}.key[1]` },
  ],
  ["[id, asked]", [["[id, title]", "[id, asked]"]], { kind: "wrong-column-type", column: "asked" }],
  ["[]", [["[id, title]", "[]"]], { kind: "wrong-shape", expected: "not-empty" }],
  ["{id: 1}", [["[id, title]", "{id: 1}"]], { kind: "wrong-shape", path: `${inOrganizations}.key` }],
  ["of regions", [["key: code", "key: [code, name]"]], { kind: "wrong-shape", path: `${inRegions}.key` }],
])("no key is %s", async (_, edits, problem) => {
  const text = [...idAndTitle, ...edits].reduce((text, [part, by]) => text.replace(part, by), edited());
  const told = (await problemsOf(text)).map(({ at, ...data }) => ({ ...at, ...data }));
  expect(told).toMatchObject([problem]);
});
