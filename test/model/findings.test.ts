import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOf, findings, findingsByLine, hasErrors, ledger, merge } from "../../src/model/findings.ts";
import { problem } from "../../src/model/problem.ts";
import { brokenRule, notAFlag } from "../build/problems.ts";

const rowsOf = (found: ReturnType<typeof findings>) =>
  found.map(({ examples }) => examples.map(({ at }) => (at.in === "export" ? at.row : undefined)));

describe("findings", () => {
  test("are grouped by kind and column, in the order in which the causes were met", () => {
    const found = findings([
      notAFlag("widget", 2),
      notAFlag("account", 2),
      notAFlag("widget", 7),
      problem("missing-value", { in: "export", file: "o.csv", column: "widget", row: 9 }, { value: "" }),
    ]);
    expect(found.map(({ count }) => count)).toEqual([2, 1, 1]);
    expect(rowsOf(found)).toEqual([[2, 7], [2], [9]]);
  });

  test("of different rules are different causes, though of one column", () => {
    expect(rowsOf(findings([brokenRule("a", 2), brokenRule("b", 2), brokenRule("a", 3)]))).toEqual([
      [2, 3],
      [2],
    ]);
  });

  test("of different severity are different causes", () => {
    const found = findings([notAFlag("widget", 2, "warning"), notAFlag("widget", 3)]);
    expect(found.map(({ severity }) => severity)).toEqual(["warning", "error"]);
  });

  test("count every problem, and keep the first hundred", () => {
    const all = ledger();
    for (let row = 1; row <= 250; row++) all.add(notAFlag("widget", row));
    const [cause] = all.findings();
    expect(cause?.count).toBe(250);
    expect(rowsOf(all.findings())).toEqual([Array.from({ length: 100 }, (_, i) => i + 1)]);
  });

  test("of nothing are none", () => {
    expect(findings([])).toEqual([]);
  });
});

describe("findings of a methodology", () => {
  const at = (line?: number) =>
    ({ in: "methodology", file: "m.yaml", ...(line === undefined ? {} : { line }) }) as const;
  const linesOf = (found: ReturnType<typeof findings>) =>
    found.flatMap(({ examples }) => examples.map(({ at }) => (at.in === "methodology" ? at.line : 0)));

  test("are in the order of its lines, those of one line as they were met", () => {
    const found = findingsByLine([
      problem("duplicate-id", at(9), { id: "c" }),
      problem("missing-key", at(4), { key: "a" }),
      problem("not-positive", at(4), { value: "0" }),
      problem("duplicate-id", at(2), { id: "b" }),
      problem("encoding", at(), { encoding: "utf-8", value: "" }),
    ]);
    expect(found.map(({ examples }) => examples[0]?.kind)).toEqual([
      ...["encoding", "duplicate-id", "missing-key", "not-positive"],
    ]);
    expect(linesOf(found)).toEqual([undefined, 2, 9, 4, 4]);
  });
});

describe("merged findings", () => {
  const problems = fc.array(
    fc.tuple(
      fc.constantFrom("a", "b", "c"),
      fc.integer({ min: 2, max: 9 }),
      fc.constantFrom("error", "warning"),
    ),
    { maxLength: 20 },
  );

  test("are those of all the problems together", () => {
    fc.assert(
      fc.property(problems, problems, (first, second) => {
        const [a, b] = [first, second].map((list) =>
          list.map(([column, row, severity]) => notAFlag(column, row, severity)),
        );
        expect(merge(findings(a ?? []), findings(b ?? []))).toEqual(findings([...(a ?? []), ...(b ?? [])]));
      }),
      { numRuns: 1000 },
    );
  });

  test("keep a hundred examples, and the whole count", () => {
    const many = Array.from({ length: 80 }, (_, i) => notAFlag("widget", i));
    const [cause] = merge(findings(many), findings(many));
    expect(cause?.count).toBe(160);
    expect(cause?.examples).toHaveLength(100);
  });
});

test("a warning is no error", () => {
  const warning = findings([notAFlag("widget", 2, "warning")]);
  expect(hasErrors(warning)).toBe(false);
  expect(hasErrors(merge(warning, findings([notAFlag("widget", 3)])))).toBe(true);
  expect(hasErrors([])).toBe(false);
});

test("each severity is counted by itself, over all causes", () => {
  const found = findings([notAFlag("a", 1), notAFlag("a", 2), notAFlag("b", 1), notAFlag("b", 1, "warning")]);
  expect([countOf(found, "error"), countOf(found, "warning")]).toEqual([3, 1]);
});
