import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { context, numberOf } from "../../src/methodology/context.ts";
import { type Problem, problem } from "../../src/model/problem.ts";

test("problems are noted with the place of their path, in the order in which they are met", () => {
  const problems: Problem[] = [];
  const here = context(
    (path) => ({ in: "methodology", file: "m.yaml", line: path.length, path: path.join("/") }),
    problems,
  );
  here.report("missing-key", ["blocks", 0], { key: "id" });
  here.add([problem("not-positive", here.at(["a"]), { value: "0" })]);
  here.report("duplicate-id", [], { id: "x" });
  expect(problems).toEqual([
    {
      kind: "missing-key",
      severity: "error",
      at: { in: "methodology", file: "m.yaml", line: 2, path: "blocks/0" },
      key: "id",
    },
    {
      kind: "not-positive",
      severity: "error",
      at: { in: "methodology", file: "m.yaml", line: 1, path: "a" },
      value: "0",
    },
    {
      kind: "duplicate-id",
      severity: "error",
      at: { in: "methodology", file: "m.yaml", line: 0, path: "" },
      id: "x",
    },
  ]);
});

test("a number is the one that is written", () => {
  expect(["0.10", "-3", "+7"].map((text) => printExact(numberOf(text)))).toEqual(["0.1", "-3", "7"]);
});

test("what the shape should have refused is a bug", () => {
  expect(() => numberOf("many")).toThrow("not a decimal: many");
});
