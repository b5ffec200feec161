import { type Problem, problem } from "../model/problem.ts";
import type { Remarks } from "./book/book.ts";

/** Warnings of what a sheet does not show. Rows that do not count have been taken out of its formulas. */
export function bookRemarks(remarks: Remarks, file: string): readonly Problem[] {
  const { hiddenRows, firstHidden, formulas } = remarks;
  const problems: Problem[] = [];
  if (hiddenRows > 0)
    problems.push(
      problem("hidden-rows", { in: "export", file, row: firstHidden }, { rows: hiddenRows }, "warning"),
    );
  const [first] = formulas;
  if (first !== undefined) {
    const [row, { column }] = first;
    const cells = [...formulas.values()].reduce((sum, { count }) => sum + count, 0);
    const at = { in: "export", file, row, index: column - 1 } as const;
    problems.push(problem("formulas-without-values", at, { cells }, "warning"));
  }
  return problems;
}
