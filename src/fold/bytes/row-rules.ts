import type { ColumnId } from "../../model/brand.ts";
import type { RowExpression } from "../../model/expression.ts";
import type { Column, Rule } from "../../model/methodology.ts";
import { leaves } from "../../model/walk.ts";
import type { ColumnBatch } from "./batch.ts";
import type { Compiler } from "./compile.ts";

/** A declared column, and where it stands in the file, from 0. */
export interface ColumnPlace {
  readonly column: Column;
  readonly index: number;
}

/** A rule over the rows, and the columns that it reads. */
export interface RowRule {
  readonly rule: Rule<RowExpression>;
  readonly operands: readonly ColumnPlace[];
}

/** Hands over each row that breaks a rule: a rule that has no value for a row is not broken by it. */
export type RowRules = (batch: ColumnBatch, broken: (row: number, rule: RowRule) => void) => void;

export function rowRules(
  rules: readonly Rule<RowExpression>[],
  placeOf: (id: ColumnId) => ColumnPlace,
  compile: Compiler,
): RowRules {
  const compiled = rules.map((rule) => ({
    holds: compile(rule.check.expression),
    ofRule: { rule, operands: [...new Set(leaves(rule.check.expression))].map(placeOf) },
  }));
  return (batch, broken) => {
    for (const { holds, ofRule } of compiled) {
      const held = holds(batch);
      if (held.kind === "fractions") throw new Error(`rule ${ofRule.rule.id} is no flag`);
      const flags = held.values.subarray(0, batch.rows);
      for (let row = flags.indexOf(0); row >= 0; row = flags.indexOf(0, row + 1)) {
        if (held.missing?.[row] !== 1) broken(row, ofRule);
      }
    }
  };
}
