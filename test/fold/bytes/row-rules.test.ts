import { expect, test } from "vitest";
import { compiler } from "../../../src/fold/bytes/compile.ts";
import { arena } from "../../../src/fold/bytes/kernels/arena.ts";
import { rowRules } from "../../../src/fold/bytes/row-rules.ts";
import { isFormula, rowFormula } from "../../../src/formula/check.ts";
import type { RowExpression } from "../../../src/model/expression.ts";
import type { Rule } from "../../../src/model/methodology.ts";
import { batchOf, cellsOf } from "../../build/batches.ts";
import { organizations } from "../../build/formulas.ts";
import { column, number } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";

function rule(id: string, text: string): Rule<RowExpression> {
  const check = rowFormula(text, "flag", organizations, "organizations", { in: "methodology", file: "m" });
  if (!isFormula(check)) throw new Error(`${text} is no formula`);
  return { id, check, severity: "error", title: undefined, titleEn: undefined } as Rule<RowExpression>;
}

const memory = arena();
const places = new Map(["a", "b"].map((id, index) => [id, { column: column(id, number("decimal")), index }]));

/** What is broken by rows of a and b, empty where a value is missing. */
function broken(
  rules: readonly Rule<RowExpression>[],
  ...rows: readonly (readonly [a: string, b: string])[]
) {
  const check = rowRules(
    rules,
    (id) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(id);
      return place;
    },
    compiler(memory),
  );
  const value = (text: string) => (text === "" ? undefined : exact(text));
  const batch = batchOf(
    rows.map(([a, b]) => ({ region: 0, cells: cellsOf({ a: value(a), b: value(b) }) })),
    memory,
  );
  const told: string[] = [];
  check(batch, (row, { rule, operands }) => {
    told.push(`${row} ${rule.id}: ${operands.map((operand) => operand.column.id).join()}`);
  });
  return told;
}

test("each row that breaks a rule is handed over, rule by rule, with the columns that the rule reads", () => {
  const rules = [rule("order", "b <= a"), rule("least", "a >= 1 && a + b >= 1")];
  expect(broken(rules, ["1", "2"], ["2", "1"], ["0", "0"], ["0.5", "9"])).toEqual([
    "0 order: b,a",
    "3 order: b,a",
    "2 least: a,b",
    "3 least: a,b",
  ]);
});

test("a rule that has no value for a row is not broken by it", () => {
  expect(broken([rule("order", "b <= a")], ["", "2"], ["1", ""], ["1", "2"])).toEqual(["2 order: b,a"]);
  expect(broken([rule("either", "a > 1 && b > 1")], ["0", ""], ["2", ""])).toEqual(["0 either: a,b"]);
});

test("without rules nothing is broken", () => {
  expect(broken([], ["1", "2"])).toEqual([]);
});
