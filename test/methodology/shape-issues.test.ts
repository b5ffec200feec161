import { expect, test } from "vitest";
import { shapeIssues } from "../../src/methodology/shape-issues.ts";
import { readYaml } from "../../src/read/yaml/yaml.ts";
import { edited } from "../build/tiny.ts";

function pathsOf(...edits: [string, string][]): readonly string[] {
  const tree = readYaml(edited(...edits), "m.yaml");
  if (!("value" in tree)) throw new Error("not read");
  return shapeIssues(tree.value).map(({ path }) => path.slice(2).join("."));
}

/* Behind a kind that nobody knows, or an id that is none, the rest is checked. */
test.each<[string, string, string[]]>([
  [
    "asked: {type: integer, min: 0",
    "asked: {type: whole, min: x",
    ["columns.asked.type", "columns.asked.min"],
  ],
  ["asked: {type: integer, min: 0", "a-b: {type: integer, min: x", ["columns.a-b", "columns.a-b.min"]],
  [
    "asked: {type: integer, min: 0",
    "a-b: {type: whole, min: x",
    ["columns.a-b", "columns.a-b.type", "columns.a-b.min"],
  ],
  [
    "asked: {type: integer, min: 0",
    "asked: {type: whole, colour: red",
    ["columns.asked.type", "columns.asked"],
  ],
  [
    "{kind: minmax, better: lower}",
    "{kind: max, better: less}",
    ["indicators.1.scale.kind", "indicators.1.scale.better"],
  ],
  [
    "{kind: minmax, better: lower}",
    "{better: less}",
    ["indicators.1.scale.kind", "indicators.1.scale.better"],
  ],
])("%j written as %j", (part, by, paths) => {
  expect(pathsOf([part, by])).toEqual(paths);
});

test("a methodology of the right shape has none", () => {
  expect(pathsOf()).toEqual([]);
});
