import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem, ProblemKind } from "../../src/model/problem.ts";
import { edited, problemsOf } from "../build/tiny.ts";

/* Mistakes of which none follows from another, in the order of the file: what is replaced, by what, and the problem. */
const mistakes: readonly (readonly [part: string, by: string, kind: ProblemKind])[] = [
  ["id: tiny\n", "id: 2-tiny\n", "wrong-shape"],
  ["title: Tiny", "colour: red\ntitle: Tiny", "unknown-key"],
  ["max_points: 60", "max_points: 61", "weights-differ"],
  ["on: exact", "on: exactly", "unknown-word"],
  ["places: 0", "places: zero", "wrong-shape"],
  ["order: descending", "order: upwards", "unknown-word"],
  ["ties: dense", "ties: desne", "unknown-word"],
  ['missing_values: ["", "-", "н/д"]', "missing_values: none", "wrong-shape"],
  ["name: {type: text}", "name: {type: text, colour: red}", "unknown-key"],
  ["min: 1, headers", "min: 1, max: 0, headers", "range-reversed"],
  ["budget: {type: decimal", "budget: {type: decimel", "unknown-word"],
  ["<= regions.people", "<= regions.peopel", "formula-unknown-name"],
  ["name: title", "name: titel", "unknown-id"],
  ["region: {type: code}", "region: {type: code, type: text}", "repeated-key"],
  ["[school, clinic", "[school, school", "duplicate-id"],
  ["remark: {type: text, carried: true}", "remark: {type: text}", "unused-column"],
  ["id: answered-within-asked,", "id: answered-within-asked, title: 'Over {middle}',", "unknown-placeholder"],
  ["check: answered <= asked", "check: answered <= (asked", "formula-syntax"],
  ["spent == 0, severity: warning", "spent == 0, severity: warn", "unknown-word"],
  ["title: Answers\n", 'title: "Answers \\q"\n', "yaml-syntax"],
  ["title: Money\n", "title: [Money\n", "yaml-syntax"],
  ["scale: {kind: none}", "scale: {kind: nine}", "unknown-word"],
  ["title: Schools\n", "\n", "missing-key"],
  ["from: 0.25", "from: 0.75", "bands-out-of-order"],
  ["weight: 3\n", "weight: -3\n", "not-positive"],
  ["mean(organizations.spent, active)", "mean(organizations.spent, kind)", "formula-type"],
  ["worst: 0, best: 10", "worst: 10, best: 10", "goalposts-equal"],
  ["id: largest", "id: total", "reserved-id"],
  ["weight: 1\n", "weight: one\n", "wrong-shape"],
  ["missing: refuse", "missing: fail", "unknown-word"],
];

const inOrder = (some: readonly (typeof mistakes)[number][]) =>
  mistakes.filter((each) => some.includes(each));
const editsOf = (some: readonly (typeof mistakes)[number][]) =>
  inOrder(some).map(([part, by]) => [part, by] as const);

/** A problem without its line, which other mistakes may move. */
function withoutLine({ at, ...data }: Problem): object {
  return { ...data, path: at.in === "methodology" ? at.path : undefined };
}

const lineOf = ({ at }: Problem) => (at.in === "methodology" ? (at.line ?? 0) : 0);

test.each(mistakes)("%j written as %j is one problem: %s", async (part, by, kind) => {
  expect((await problemsOf(edited([part, by]))).map((problem) => problem.kind)).toEqual([kind]);
});

test("ten mistakes in shape, formulas and sums are ten problems, in the order of the lines", async () => {
  const kinds: readonly ProblemKind[] = [
    ...(["weights-differ", "range-reversed", "formula-unknown-name", "unknown-id", "repeated-key"] as const),
    ...(["unused-column", "formula-syntax", "missing-key", "bands-out-of-order", "reserved-id"] as const),
  ];
  const problems = await problemsOf(
    edited(...editsOf(mistakes.filter(([, , kind]) => kinds.includes(kind)))),
  );
  expect(problems.map(({ kind }) => kind)).toEqual(kinds);
  const lines = problems.map(lineOf);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test("whatever mistakes a file has, each is told as if it were the only one", async () => {
  const alone = new Map<(typeof mistakes)[number], readonly object[]>();
  for (const mistake of mistakes) {
    alone.set(mistake, (await problemsOf(edited(...editsOf([mistake])))).map(withoutLine));
  }
  await fc.assert(
    fc.asyncProperty(fc.subarray([...mistakes]), async (some) => {
      const together = (await problemsOf(edited(...editsOf(some)))).map(withoutLine);
      const expected = some.flatMap((mistake) => alone.get(mistake) ?? []);
      expect(together.length).toBe(expected.length);
      expect(together).toEqual(expect.arrayContaining(expected));
    }),
    { numRuns: 60 },
  );
});

/* What only follows from a mistake: the mistake, and the one problem. */
test.each<[string, string, string, ProblemKind]>([
  ["a sum over a weight that is no number", "weight: 10\n", "weight: ten\n", "wrong-shape"],
  ["a sum over a block without its weight", "weight: 30\n", "\n", "missing-key"],
  [
    "a sum over an indicator that is a text",
    "- id: spending\n",
    "- no indicator\n      - id: spending\n",
    "wrong-shape",
  ],
  [
    "names of columns where there are none",
    "    columns:\n      code:",
    "    columns: 5\n    colums:\n      code:",
    "wrong-shape",
  ],
  [
    "a name in a formula of a column of no type",
    "asked: {type: integer",
    "asked: {type: integre",
    "unknown-word",
  ],
  ["a name in a formula of a column with an odd id", "asked: {", "спрошено: {", "wrong-shape"],
  ["a word of a choice that could not be read", "of: [school,", "of: [[],", "wrong-shape"],
  ["the order of bands beside one that could not be read", "from: 0.5,", "from: half,", "wrong-shape"],
])("%s is not told", async (_, part, by, kind) => {
  const [first, ...others] = (await problemsOf(edited([part, by]))).filter(
    (problem) => problem.kind !== "unknown-key",
  );
  expect([first?.kind, others]).toEqual([kind, []]);
});
