import type { Cause, Findings } from "../model/findings.ts";
import { type Problem, problem } from "../model/problem.ts";

/** Fewer rows than these are looked at one by one. */
const FEWEST_ROWS = 10;

function areNearlyAll(count: number, rows: number): boolean {
  return count * 10 >= rows * 9;
}

interface ReadRows {
  readonly findings: Findings;
  readonly rows: number;
  readonly refusedRows: number;
}

/**
 * What is wrong in nearly all rows of an export, said once and before them: the columns that nine tenths of its rows are
 * refused for. It is no further error, but a sentence about those that there are.
 */
export function rootCause({ findings, rows, refusedRows }: ReadRows): Problem | undefined {
  if (rows < FEWEST_ROWS || !areNearlyAll(refusedRows, rows)) return undefined;
  const causes = findings.filter(({ severity, count }) => severity === "error" && areNearlyAll(count, rows));
  const [first] = causes;
  const at = first?.examples[0]?.at;
  if (first === undefined || at?.in !== "export") return undefined;
  const columns = [...new Set(causes.flatMap(columnsOf))];
  const fault = causes.length > 1 ? "shifted" : faultOf(first);
  if (columns.length === 0) return undefined;
  const data = { rows, refused: refusedRows, columns, fault } as const;
  return problem("most-rows-wrong", { in: "export", file: at.file }, data, "warning");
}

/** The column of a cell; the columns that a rule compares. */
function columnsOf({ examples: [example] }: Cause): readonly string[] {
  if (example === undefined || example.at.in !== "export") return [];
  if (example.kind === "broken-rule") return example.operands.map(({ name }) => name);
  return example.at.column === undefined ? [] : [example.at.column];
}

function faultOf({ examples: [example] }: Cause): "rule" | "region" | "column" {
  switch (example?.kind) {
    case "broken-rule":
      return "rule";
    case "unknown-region":
      return "region";
    default:
      return "column";
  }
}
