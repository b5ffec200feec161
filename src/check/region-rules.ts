import { printExact } from "../exact/decimal.ts";
import { evaluate } from "../formula/evaluate.ts";
import { printAggregate } from "../formula/print/text.ts";
import type { RegionExpression, RegionLeaf } from "../model/expression.ts";
import type { Rule } from "../model/methodology.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region, Value } from "../model/region.ts";
import { leaves } from "../model/walk.ts";
import { brokenRuleData } from "./broken-rule.ts";

/** Judges the rules of a region with its organisations; a missing value in one leaves it unjudged. */
export function checkRegionRules(
  rules: readonly Rule<RegionExpression>[],
  regions: readonly Region[],
  valuesAt: (position: number) => (leaf: RegionLeaf) => Value,
  file: string,
): readonly Problem[] {
  return regions.flatMap((region, position) => {
    const values = valuesAt(position);
    return rules
      .filter(({ check }) => evaluate(check.expression, values)?.n === 0n)
      .map((rule) => brokenRule(rule, region, values, file));
  });
}

function brokenRule(
  rule: Rule<RegionExpression>,
  { row, line, code }: Region,
  values: (leaf: RegionLeaf) => Value,
  file: string,
): Problem {
  const named = new Map(leaves(rule.check.expression).map((leaf) => [nameOf(leaf), leaf]));
  const operands = [...named].map(([name, leaf]) => {
    const value = values(leaf);
    return { name, value: value === undefined ? "" : printExact(value) };
  });
  const cell = [...named.values()].find((leaf) => leaf.kind === "cell");
  const column = cell === undefined ? {} : { column: cell.column };
  return problem(
    "broken-rule",
    { in: "export", file, row, line, region: code, ...column },
    brokenRuleData(rule, operands, values),
    rule.severity,
  );
}

function nameOf(leaf: RegionLeaf): string {
  return leaf.kind === "cell" ? `regions.${leaf.column}` : printAggregate(leaf.aggregate);
}
