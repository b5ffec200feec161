import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { checkMethodology } from "../../src/methodology/check.ts";
import { edited, inMethodology, lineOf, problemsOf, read, tiny } from "../build/tiny.ts";

test("the tiny methodology says nothing wrong", async () => {
  const methodology = await tiny();
  expect([methodology.id, methodology.title, methodology.file]).toEqual(["tiny", "Tiny", "m.yaml"]);
});

test("the shipped methodology says nothing wrong", async () => {
  const checked = await read(readFileSync(resolve(import.meta.dirname, "../../methodology.yaml")));
  expect(checked.findings).toEqual([]);
});

test("what the shape lacks is told with what the rest means", async () => {
  const text = edited(["max_points: 60", "max_points: 1"], ["title: Answers\n", "\n"]);
  expect(await problemsOf(text)).toEqual([
    inMethodology("weights-differ", 3, "max_points", { of: "max_points", stated: "1", added: "60" }),
    inMethodology("missing-key", lineOf(text, "- id: answers"), "blocks[0].indicators[0]", { key: "title" }),
  ]);
});

/* Two problems that different checks find, the later line first. */
test.each<[string, [string, string][], string[]]>([
  [
    "of the meaning",
    [
      ["max_points: 60", "max_points: 61"],
      ["min: 1, headers", "min: 1, max: 0, headers"],
      ["from: 0.25", "from: 0.5"],
    ],
    ["weights-differ", "range-reversed", "bands-alike"],
  ],
  [
    "of the shape",
    [
      ["id: tiny", "colour: red\nid: tiny"],
      ["on: exact", "on: exactly"],
    ],
    ["unknown-key", "unknown-word"],
  ],
])("problems %s come in the order of the lines", async (_, edits, kinds) => {
  expect((await problemsOf(edited(...edits))).map(({ kind }) => kind)).toEqual(kinds);
});

/* Values that no YAML makes, and no schema expects. */
test.each([undefined, null, 5, true, [], () => 1, new Map()])("%s is no methodology, and no bug", (value) => {
  const at = (path: readonly PropertyKey[]) =>
    ({ in: "methodology", file: "m.yaml", path: path.join(".") }) as const;
  expect(checkMethodology({ value, at, file: "m.yaml", sha256: "0" }).ok).toBe(false);
});
