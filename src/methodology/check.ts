import { reportIssues } from "../check/issues.ts";
import { type Checked, checked } from "../model/checked.ts";
import { findingsByLine } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Problem } from "../model/problem.ts";
import { isRead, type Readable } from "../model/unread.ts";
import { context } from "./context.ts";
import { checkMeaning, type Written } from "./meaning.ts";
import { ownerOf } from "./owner.ts";
import { withPrivateTypes } from "./private-columns.ts";
import { readable } from "./readable.ts";
import { type MethodologyShape, methodologyKeys } from "./shape.ts";
import { shapeIssues } from "./shape-issues.ts";

/** The shape, and the meaning of whatever has the right shape, with the problems of the file before. */
export function checkMethodology(
  { value: written, at, ...source }: Written<unknown>,
  before: readonly Problem[] = [],
): Checked<Methodology> {
  const value = withPrivateTypes(written);
  const problems = [...before];
  const checks = context((path) => ({ ...at(path), ...ownerOf(value, path) }), problems);
  const issues = shapeIssues(value);
  reportIssues(issues, value, checks.report, methodologyKeys);
  const shape = readable(value, issues) as Readable<MethodologyShape>;
  const methodology = checkMeaning({ value: shape, ...source }, checks);
  const findings = findingsByLine(problems);
  return isRead(methodology) ? checked(methodology, findings) : { ok: false, findings };
}
