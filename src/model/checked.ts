import { type Findings, findings, hasErrors } from "./findings.ts";
import type { Problem } from "./problem.ts";

/** A value that is safe to use (its findings are warnings at most), or every reason why there is none. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly findings: Findings }
  | { readonly ok: false; readonly findings: Findings };

/** The value stands unless one of the findings is an error. */
export function checked<T>(value: T, findings: Findings): Checked<T> {
  return hasErrors(findings) ? { ok: false, findings } : { ok: true, value, findings };
}

export function refused(
  problem: Problem,
  ...more: readonly Problem[]
): { readonly ok: false; readonly findings: Findings } {
  return { ok: false, findings: findings([problem, ...more]) };
}
