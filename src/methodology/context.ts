import { parseDecimal } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import { type FormulaResult, isFormula } from "../formula/check.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Expression, Formula, RegionLeaf } from "../model/expression.ts";
import { type Place, type Problem, problem } from "../model/problem.ts";
import type { Path, Report } from "../model/report.ts";
import { isRead, type Unread, unread } from "../model/unread.ts";
import { leaves } from "../model/walk.ts";

export type MethodologyPlace = Extract<Place, { in: "methodology" }>;

/** What every check of the methodology writes its problems into, by the path of what is wrong. */
export interface Context {
  readonly at: (path: Path) => MethodologyPlace;
  readonly report: Report;
  readonly add: (problems: readonly Problem[]) => void;
  /** Every formula that was met. */
  readonly formulas: MetFormula[];
}

/** A formula's text, and what it reads; unread where the formula has problems. */
export interface MetFormula {
  readonly text: string;
  /** The export whose rows its bare columns are of; undefined for a formula over a region. */
  readonly rowsOf: string | undefined;
  readonly leaves: readonly (ColumnId | RegionLeaf)[] | Unread;
}

export function context(at: (path: Path) => MethodologyPlace, problems: Problem[]): Context {
  return {
    at,
    report: (kind, path, data) => problems.push(problem(kind, at(path), data)),
    add(more) {
      for (const problem of more) problems.push(problem);
    },
    formulas: [],
  };
}

/** The number in a text that the shape has already found to be one. */
export function numberOf(text: string): Fraction;
export function numberOf(text: string | Unread): Fraction | Unread;
export function numberOf(text: string | Unread): Fraction | Unread {
  if (!isRead(text)) return unread;
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`not a decimal: ${text}`);
  return value;
}

/** The formula in a text at a path; its problems are added. */
export function formulaOf<Leaf extends ColumnId | RegionLeaf>(
  text: string | Unread,
  path: Path,
  read: (text: string, at: MethodologyPlace) => FormulaResult<Expression<Leaf>>,
  { at, add, formulas }: Context,
  rowsOf?: string,
): Formula<Expression<Leaf>> | Unread {
  if (!isRead(text)) return unread;
  const formula = read(text, at(path));
  if (isFormula(formula)) {
    formulas.push({ text, rowsOf, leaves: leaves(formula.expression) });
    return formula;
  }
  add(formula);
  formulas.push({ text, rowsOf, leaves: unread });
  return unread;
}
