import type { Problem } from "../model/problem.ts";

/** A problem of a file where that file is a book: its rows are a sheet's, which have no lines of text. */
export function onSheet(problem: Problem, sheet: string | undefined): Problem {
  const { at } = problem;
  if (sheet === undefined || at.in === "methodology") return problem;
  if (at.in === "file") return { ...problem, at: { ...at, sheet } };
  const { line: _, ...place } = at;
  return { ...problem, at: { ...place, sheet } };
}
