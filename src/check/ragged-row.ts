import { type Place, type Problem, problem } from "../model/problem.ts";

/** Why nobody knows which cell of a row is which: text behind a closing quote, or too many or too few cells. */
export function raggedRow(cells: number, expected: number, strayQuote: boolean, at: Place): Problem {
  if (strayQuote) return problem("stray-quote", at, {});
  return problem(cells > expected ? "extra-cell" : "missing-cell", at, { cells, expected });
}
