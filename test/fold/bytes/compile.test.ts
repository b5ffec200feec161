import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ColumnBatch } from "../../../src/fold/bytes/batch.ts";
import { type Compiled, compiler } from "../../../src/fold/bytes/compile.ts";
import { arena } from "../../../src/fold/bytes/kernels/arena.ts";
import { fractionAt } from "../../../src/fold/bytes/vector.ts";
import { isFormula, rowFormula } from "../../../src/formula/check.ts";
import { evaluate } from "../../../src/formula/evaluate.ts";
import type { ColumnId } from "../../../src/model/brand.ts";
import type { ExpressionType, RowExpression } from "../../../src/model/expression.ts";
import { batchOf, type Row, rowsOf, vectorOf } from "../../build/batches.ts";
import { organizations, rowExpressions } from "../../build/formulas.ts";
import { exact } from "../../build/numbers.ts";

function expectLaw(expressions: readonly RowExpression[], batches: readonly (readonly Row[])[]): void {
  const memory = arena();
  const compiled = expressions.map(compiler(memory));
  for (const rows of batches) {
    const batch = batchOf(rows, memory);
    const vectors = compiled.map((run) => run(batch));
    for (const [index, expression] of expressions.entries()) {
      const vector = vectors[index];
      const computed = rows.map((_, row) => vector && fractionAt(vector, row));
      expect(computed).toEqual(rows.map(({ cells }) => evaluate(expression, (id) => cells.get(id))));
    }
  }
}

/* Several batches through several expressions at once: what one leaves behind must not reach another. */
const batches = fc.array(rowsOf(1, 8), { minLength: 1, maxLength: 3 });

describe("what is compiled means what evaluate says, row by row:", () => {
  test("numbers", () => {
    fc.assert(fc.property(fc.tuple(rowExpressions.numbers, rowExpressions.numbers), batches, expectLaw), {
      numRuns: 2000,
    });
  });

  test("flags", () => {
    fc.assert(fc.property(fc.tuple(rowExpressions.flags, rowExpressions.flags), batches, expectLaw), {
      numRuns: 2000,
    });
  });
});

const memory = arena();

function compiled(text: string, wanted: ExpressionType): Compiled {
  const formula = rowFormula(text, wanted, organizations, "organizations", { in: "methodology", file: "m" });
  if (!isFormula(formula)) throw new Error(`${text} is no formula`);
  return compiler(memory)(formula.expression);
}

function columnsOf(cells: Readonly<Record<string, readonly string[]>>): ColumnBatch {
  const rows = Math.max(...Object.values(cells).map((texts) => texts.length));
  const column = (id: ColumnId) =>
    vectorOf(
      (cells[id] ?? []).map((text) => (text === "" ? undefined : exact(text))),
      memory,
    );
  return { rows, regions: memory.integers(rows), column };
}

describe("integers and decimals stay integers in doubles", () => {
  /* formula over a = 3, 4 and b = 0.5, 0.25, whether it still is */
  test.each([
    ["a + 1", "scaled"],
    ["a + b", "scaled"],
    ["-a", "scaled"],
    ["a * b - 2.75", "scaled"],
    ["1000 * a", "scaled"],
    ["a / 2", "fractions"],
    ["a * 9007199254740991", "fractions"],
    ["a + 9007199254740993", "fractions"],
    ["a * 1000000000 * 1000000000", "fractions"],
  ])("%s: %s", (text, kind) => {
    expect(compiled(text, "number")(columnsOf({ a: ["3", "4"], b: ["0.5", "0.25"] })).kind).toBe(kind);
  });
});

describe("exactly at the end of the safe integers", () => {
  /* formula over a = 9007199254740991, value */
  test.each([
    ["a + 0", "9007199254740991"],
    ["a + 1", "9007199254740992"],
    ["a + 2", "9007199254740993"],
    ["a + a", "18014398509481982"],
    ["0 - a - 2", "-9007199254740993"],
    ["a * a", "81129638414606663681390495662081"],
    ["a + 0.1", "9007199254740991.1"],
    ["a * 0.1", "900719925474099.1"],
    ["a / 3 * 3 - a", "0"],
  ])("%s is %s", (text, value) => {
    const vector = compiled(text, "number")(columnsOf({ a: ["9007199254740991"] }));
    expect(fractionAt(vector, 0)).toEqual(exact(value));
  });

  test.each(["a + 1 < a + 2", "a + 1 != a + 2", "!(a + 2 == a + 1)", "a < a + 0.1"])("%s", (text) => {
    const vector = compiled(text, "flag")(columnsOf({ a: ["9007199254740991"] }));
    expect(fractionAt(vector, 0)).toEqual(exact("1"));
  });
});

test("a division by zero is missing in its row alone", () => {
  const vector = compiled("a / b", "number")(columnsOf({ a: ["1", "0", "1", ""], b: ["0", "0", "3", "1"] }));
  const third = exact("1/3");
  expect([0, 1, 2, 3].map((row) => fractionAt(vector, row))).toEqual([
    undefined,
    undefined,
    third,
    undefined,
  ]);
});
