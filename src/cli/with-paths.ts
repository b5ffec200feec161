import { type Findings, mapped } from "../model/findings.ts";
import type { Problem } from "../model/problem.ts";

/** Findings whose files are named by the paths that lead to them from where the user is. */
export function withPaths(findings: Findings, pathOf: (file: string) => string): Findings {
  return mapped(findings, (problem) => withPath(problem, pathOf));
}

function withPath(problem: Problem, pathOf: (file: string) => string): Problem {
  const at = { ...problem.at, file: pathOf(problem.at.file) };
  if (problem.kind !== "duplicate-key") return { ...problem, at };
  return { ...problem, at, first: { ...problem.first, file: pathOf(problem.first.file) } };
}
