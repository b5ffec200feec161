import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../../src/model/problem.ts";
import { readYaml, type YamlTree } from "../../../src/read/yaml/yaml.ts";
import { cpuTime, growth } from "../../build/cpu-time.ts";

function treeOf(text: string): YamlTree {
  const tree = readYaml(text, "m.yaml");
  if (!("value" in tree) || tree.problems.length > 0) throw new Error(JSON.stringify(tree));
  return tree;
}

function problemsOf(text: string): readonly Problem[] {
  const tree = readYaml(text, "m.yaml");
  return "value" in tree ? tree.problems : tree;
}

const at = (line: number) => ({ in: "methodology", file: "m.yaml", line });
const syntax = (line: number, detail: string) => ({
  kind: "yaml-syntax",
  severity: "error",
  at: at(line),
  detail,
});

/* Every scalar is the characters it is written with. */
test.each([
  ["0.1", "0.1"],
  ["1e5", "1e5"],
  ["0x1f", "0x1f"],
  ["007", "007"],
  ["1_000", "1_000"],
  [".inf", ".inf"],
  ["yes", "yes"],
  ["no", "no"],
  ["true", "true"],
  ["null", "null"],
  ["~", "~"],
  ["2025-01-01", "2025-01-01"],
  ["12:30:45", "12:30:45"],
  ['"0.10"', "0.10"],
  ["'it''s'", "it's"],
  ["", ""],
  ['""', ""],
  [">-\n  a\n  b", "a b"],
  ["|\n  a\n  b", "a\nb\n"],
  ["9007199254740993", "9007199254740993"],
  ["Ёлка # comment", "Ёлка"],
])("%j is the text %j", (written, text) => {
  expect(treeOf(`a: ${written}`).value).toEqual({ a: text });
  expect(treeOf(`%YAML 1.1\n---\na: ${written}`).value).toEqual({ a: text });
});

test("lists and keys are plain data that no prototype reaches", () => {
  const { value } = treeOf("a: [1, {b: c}]\nconstructor: d\ntoString: e\n1: f\n");
  expect(value).toEqual({ a: ["1", { b: "c" }], constructor: "d", toString: "e", 1: "f" });
  expect(Object.getPrototypeOf(value)).toBeNull();
});

test("what follows from the first fault of a line is not told", () => {
  const problems = problemsOf("a: b\nbands: {from: 1}, {from: 2}]\nc: d\ne: [f\n");
  expect(problems.map(({ at: place }) => place)).toEqual([at(2), at(5)]);
});

/* What is at the top of the file. */
test.each([
  ["", ""],
  ["# nothing\n", ""],
  ["text", "text"],
  ["- a\n- b\n", ["a", "b"]],
  ["\ufeffa: b", { a: "b" }],
])("%j is %j", (text, value) => {
  expect(treeOf(text).value).toEqual(value);
});

const located = `first: 1

second:
  - a
  - b: c
    d: &shared
      e: f
      g: [h, i]
third:
  j: *shared
  k:
    <<: x
`;

/* A path, and the line of what stands there, or of the nearest thing around it. */
test.each<[(string | number)[], number, string]>([
  [[], 1, ""],
  [["first"], 1, "first"],
  [["second"], 3, "second"],
  [["second", 0], 4, "second[0]"],
  [["second", 1], 5, "second[1]"],
  [["second", 1, "d"], 6, "second[1].d"],
  [["second", 1, "d", "g", 1], 8, "second[1].d.g[1]"],
  [["third", "j"], 10, "third.j"],
  [["third", "j", "e"], 7, "third.j.e"],
  [["third", "j", "g", 0], 8, "third.j.g[0]"],
  [["third", "k", "<<"], 12, "third.k.<<"],
  [["third", "none"], 9, "third.none"],
  [["third", "none", 3, "deeper"], 9, "third.none[3].deeper"],
  [["none"], 1, "none"],
  [["first", "below", "a", "text"], 1, "first.below.a.text"],
  [["constructor"], 1, "constructor"],
])("%j is on line %i", (path, line, written) => {
  expect(treeOf(located).at(path)).toEqual({ ...at(line), path: written });
});

test("an alias is what its anchor was before it", () => {
  const text = "a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: &y {p: &x 3, q: *x}\nf: &x 4\ng: *y\nh: *x\n";
  const inner = { p: "3", q: "3" };
  expect(treeOf(text).value).toEqual({ a: "1", b: "1", c: "2", d: "2", e: inner, f: "4", g: inner, h: "4" });
});

/* YAML that cannot be read, and what is said of it. */
test.each<[string, object[]]>([
  ["a:\n\tb: 1\n", [syntax(2, "Tabs are not allowed as indentation")]],
  ['a: 1\nb: "x\n', [syntax(3, 'Missing closing "quote')]],
  [
    "a: 1\n---\nb: 2\n",
    [syntax(2, "Source contains multiple documents; please use YAML.parseAllDocuments()")],
  ],
  ["a: !!int 5\n", [syntax(1, "Unresolved tag: tag:yaml.org,2002:int")]],
  ["a: 1\nb: *none\n", [syntax(2, "Unresolved alias: none")]],
  ["a: *later\nb: &later 1\n", [syntax(1, "Unresolved alias: later")]],
  ["a:\n  - &a [*a]\n", [syntax(2, "An alias inside of what it stands for: a")]],
  ["a: &a\n  b:\n    c: *a\n", [syntax(3, "An alias inside of what it stands for: a")]],
])("%j cannot be read", (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

/* Keys that are there twice, and where the second one is. */
test.each([
  ["a: 1\nb: 2\na: 3\n", "a", 3],
  ["x:\n  - {p: 1, q: 2,\n     p: 3}\n", "p", 3],
  ['a: 1\n"a": 2\n', "a", 2],
  ["'два слова': 1\nдва слова: 2\n", "два слова", 2],
  ["constructor: 1\nconstructor: 2\n", "constructor", 2],
])("%j repeats %j on line %i", (text, key, line) => {
  expect(problemsOf(text)).toEqual([{ kind: "repeated-key", severity: "error", at: at(line), key }]);
});

test("__proto__ is no key", () => {
  expect(problemsOf("a: 1\nb:\n  __proto__: {c: 1}\n")).toEqual([
    { kind: "unknown-key", severity: "error", at: at(3), key: "__proto__", suggestion: undefined, under: [] },
  ]);
});

test("all repeated keys are told at once", () => {
  const { length } = problemsOf("a: 1\na: 2\nb: {c: 1, c: 2}\n__proto__: 1\nd: *e\n");
  expect(length).toBe(4);
});

const letters = "abcdefghi";
const bomb = [...letters]
  .map(
    (name, i) =>
      `${name}: &${name} [${Array(9)
        .fill(i === 0 ? "x" : `*${letters[i - 1]}`)
        .join(", ")}]`,
  )
  .join("\n");

/* Hostile files, each some way to make a reader run out of time, memory or stack. */
test.each<[string, string, string]>([
  ["aliases that multiply", bomb, "More than 50000 values"],
  ["a list without end", "- x\n".repeat(60_000), "More than 50000 values"],
  ["brackets inside brackets", "[".repeat(500_000), "Nested too deep"],
  ["brackets hidden by quotes", '["]", '.repeat(100_000), "Nested too deep"],
  ["braces and brackets", "[{a: ".repeat(100_000), "Nested too deep"],
  ["lists inside lists", "- ".repeat(100_000), "Nested too deep"],
  [
    "keys inside keys",
    Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    "Nested too deep",
  ],
])("%s are refused at once", (_, text, detail) => {
  const time = cpuTime(() =>
    expect(problemsOf(text)).toEqual([
      { kind: "yaml-syntax", severity: "error", at: { in: "methodology", file: "m.yaml" }, detail },
    ]),
  );
  expect(time).toBeLessThan(30_000);
});

/* As many as there may be. */
test.each<[string, number, (count: number) => string]>([
  ["keys", 20_000, (count) => Array.from({ length: count }, (_, i) => `k${i}: 1`).join("\n")],
  ["aliases", 20_000, (count) => `a: &a x\nb: [${Array(count).fill("*a").join(",")}]`],
  ["anchors", 20_000, (count) => Array.from({ length: count }, (_, i) => `- &a${i} x`).join("\n")],
  ["brackets", 64, (count) => `${"[".repeat(count)}${"]".repeat(count)}`],
])("the time to read %s grows with their number, not with its square", (_, most, textOf) => {
  const inputOf = (count: number) => {
    const text = textOf(count);
    return () => treeOf(text);
  };
  expect(growth(inputOf, most)).toBeLessThan(24);
});

const scalar = fc.stringMatching(/^[\wЁё .,=<>&|!?*%@+-]*$/u);
const data = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie("node"), { maxLength: 4 }),
    fc.dictionary(
      fc.stringMatching(/^[a-zЁё_]+$/u).filter((key) => key !== "__proto__"),
      tie("node"),
      { maxKeys: 4 },
    ),
  ),
})).node;

test("JSON is YAML, and reads the same", () =>
  fc.assert(
    fc.property(data, (value) => {
      expect(treeOf(JSON.stringify(value)).value).toEqual(value);
      expect(treeOf(JSON.stringify(value, undefined, 2)).value).toEqual(value);
    }),
    { numRuns: 300 },
  ));
