import { expect, test } from "vitest";
import { withPrivateTypes } from "../../src/methodology/private-columns.ts";
import { organizationsOf } from "../build/model.ts";
import { edited, problemsOf, tiny } from "../build/tiny.ts";

const person = ["      remark: {", "      person: {private: true, headers: [ФИО]}\n      remark: {"] as const;

test("a private column needs no type, is carried and used by nothing", async () => {
  const { exports } = await tiny(person);
  expect(organizationsOf(exports).columns.find(({ id }) => id === "person")).toMatchObject({
    private: true,
    carried: true,
    type: { kind: "text" },
  });
  expect(await problemsOf(edited(person))).toEqual([]);
});

test("a column that is used cannot be private", async () => {
  const text = edited(["title: {type: text}", "title: {type: text, private: true}"]);
  expect(await problemsOf(text)).toMatchObject([
    { kind: "used-carried-column", column: "title", mark: "private" },
  ]);
});

test("a column that is not private keeps needing a type", async () => {
  const text = edited(["      remark: {", "      person: {private: false}\n      remark: {"]);
  expect((await problemsOf(text)).length).toBeGreaterThan(0);
});

test.each([
  undefined,
  "text",
  [],
  { exports: [] },
  { exports: { regions: "x", organizations: { columns: [] } } },
])("what is no methodology stays what it is: %j", (value) => {
  expect(withPrivateTypes(value)).toEqual(value);
});
