import { type Problem, problem, type Severity } from "../../src/model/problem.ts";

/** A cell of one column that is no flag. */
export function notAFlag(column: string, row: number, severity: Severity = "error"): Problem {
  return problem("not-a-flag", { in: "export", file: "o.csv", column, row }, { value: "?" }, severity);
}

export function brokenRule(rule: string, row: number): Problem {
  const at = { in: "export", file: "o.csv", column: "marks", row } as const;
  return problem("broken-rule", at, { rule, check: "", operands: [] });
}
