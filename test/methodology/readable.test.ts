import { expect, test } from "vitest";
import { readable } from "../../src/methodology/readable.ts";
import { shapeIssues } from "../../src/methodology/shape-issues.ts";
import { unread } from "../../src/model/unread.ts";
import { readYaml } from "../../src/read/yaml/yaml.ts";
import { edited } from "../build/tiny.ts";

function read(...edits: [string, string][]): unknown {
  const tree = readYaml(edited(...edits), "m.yaml");
  if (!("value" in tree)) throw new Error("not read");
  return readable(tree.value, shapeIssues(tree.value));
}

test("what the schema accepts is read", () => {
  expect(read()).toMatchObject({ id: "tiny", blocks: [{ id: "work" }, { id: "money" }] });
});

/* A mistake, and what is read of the part around it. */
test.each<[string, string, object]>([
  ["max_points: 60", "max_points: many", { max_points: unread, id: "tiny" }],
  ["title: Tiny\n", "", { title: unread, id: "tiny" }],
  ["title: Tiny\n", "title: Tiny\ncolour: red\n", { title: "Tiny" }],
  ["id: work", "id: the work", { blocks: [{ id: "the work" }, { id: "money" }] }],
  ["name: name", "name: a name", { exports: { regions: { name: unread, key: "code" } } }],
  ["people: {", "a-b: {", { exports: { regions: { columns: { "a-b": { type: "integer" } } } } }],
  [
    "min: 0, max: 1000000",
    "min: x",
    { exports: { organizations: { columns: { asked: { min: unread, type: "integer" } } } } },
  ],
])("%j written as %j", (part, by, expected) => {
  expect(read([part, by])).toMatchObject(expected);
});

test("a value that is no methodology at all is unread, and nothing is changed in what is given", () => {
  expect(readable("x", shapeIssues("x"))).toBe(unread);
  const value = { id: 5 };
  readable(value, shapeIssues(value));
  expect(value).toEqual({ id: 5 });
});
