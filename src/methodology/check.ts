import { reportIssues } from "../check/issues.ts";
import type { Checked } from "../model/checked.ts";
import { findingsByLine } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Problem } from "../model/problem.ts";
import { context } from "./context.ts";
import { checkMeaning, type Written } from "./meaning.ts";
import { methodologyKeys, methodologyShape } from "./shape.ts";

/** Shape first; then meaning, all of it at once. */
export function checkMethodology(written: Written<unknown>): Checked<Methodology> {
  const shape = methodologyShape.safeParse(written.value);
  if (shape.success) return checkMeaning({ ...written, value: shape.data });
  const problems: Problem[] = [];
  reportIssues(shape.error.issues, written.value, context(written.at, problems).report, methodologyKeys);
  return { ok: false, findings: findingsByLine(problems) };
}
