import { type Problem, problem } from "../model/problem.ts";
import type { Remarks } from "./book/book.ts";

/** Warnings of what a sheet does not show. */
export function bookRemarks(remarks: Remarks, file: string): readonly Problem[] {
  const { hiddenRows, firstHidden, formulas, firstFormula } = remarks;
  const problems: Problem[] = [];
  if (hiddenRows > 0)
    problems.push(
      problem("hidden-rows", { in: "export", file, row: firstHidden }, { rows: hiddenRows }, "warning"),
    );
  if (firstFormula !== undefined) {
    const at = { in: "export", file, row: firstFormula.row, index: firstFormula.column - 1 } as const;
    problems.push(problem("formulas-without-values", at, { cells: formulas }, "warning"));
  }
  return problems;
}
