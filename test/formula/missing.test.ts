import { expect, test } from "vitest";
import { isFormula, rowFormula } from "../../src/formula/check.ts";
import { missingCause } from "../../src/formula/missing.ts";
import { printRow } from "../../src/formula/print/text.ts";
import type { ExpressionType } from "../../src/model/expression.ts";
import { organizations } from "../build/formulas.ts";
import { exact } from "../build/numbers.ts";

/** Cells by column; a column that is not here is empty. */
const cells = new Map(Object.entries({ a: "7", b: "0", f: "1" }).map(([id, text]) => [id, exact(text)]));

/* With a = 7, b = 0, f = yes: the formula, its type, and why it has no value. */
test.each<[string, ExpressionType, string | undefined]>([
  ["a / 2", "number", undefined],
  ["c", "number", "empty c"],
  ["-(a + c)", "number", "empty c"],
  ["a / b", "number", "zero b"],
  ["a / (a - 7) + c", "number", "zero a - 7"],
  ["c / b", "number", "empty c"],
  ["a / c", "number", "empty c"],
  ["!(a / b > 1)", "flag", "zero b"],
  ['k == "municipal"', "flag", "empty k"],
  ["f && g", "flag", "empty g"],
  ["f || g", "flag", undefined],
  ["a / (1 / b)", "number", "zero b"],
])("%s", (text, type, expected) => {
  const formula = rowFormula(text, type, organizations, "organizations", { in: "methodology", file: "m" });
  if (!isFormula(formula)) throw new Error(`${text} is no formula`);
  const cause = missingCause(formula.expression, (id) => cells.get(id));
  const described =
    cause && (cause.kind === "leaf" ? `empty ${cause.leaf}` : `zero ${printRow(cause.divisor)}`);
  expect(described).toBe(expected);
});
