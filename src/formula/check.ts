import type {
  Expression,
  ExpressionType,
  Formula,
  RegionExpression,
  RowExpression,
} from "../model/expression.ts";
import { type Problem, problem } from "../model/problem.ts";
import { checkPart, type FormulaPlace, ofType, type Report, type Scope } from "./part.ts";
import { type Columns, type FormulaTables, regionScope, rowScope } from "./scope.ts";
import { parseSyntax, type Syntax } from "./syntax.ts";

export type FormulaResult<E> = Formula<E> | readonly Problem[];

const LONGEST = 1000;
const DEEPEST = 50;

/** A formula over one row of the export `table`: its columns by their bare names. */
export function rowFormula(
  text: string,
  wanted: ExpressionType,
  columns: Columns,
  table: string,
  at: FormulaPlace,
): FormulaResult<RowExpression> {
  return read(text, wanted, at, (report) => rowScope(columns, table, report));
}

/** A formula over a region: `regions.column`, and aggregates over its rows in the tables. */
export function regionFormula(
  text: string,
  wanted: ExpressionType,
  exports: FormulaTables,
  at: FormulaPlace,
): FormulaResult<RegionExpression> {
  return read(text, wanted, at, (report) => regionScope(exports, report));
}

export function isFormula<E>(result: FormulaResult<E>): result is Formula<E> {
  return "expression" in result;
}

function read<Leaf>(
  text: string,
  wanted: ExpressionType,
  at: FormulaPlace,
  scopeOf: (report: Report) => Scope<Leaf>,
): FormulaResult<Expression<Leaf>> {
  const problems: Problem[] = [];
  if (text.length > LONGEST) return [problem("formula-too-long", at, { limit: LONGEST, unit: "characters" })];
  if (depth(text) > DEEPEST) return [problem("formula-too-long", at, { limit: DEEPEST, unit: "levels" })];
  const syntax = parseSyntax(text);
  if (!syntax.ok)
    return [problem("formula-syntax", { ...at, character: syntax.character }, { detail: syntax.detail })];
  const report = reporter(problems, at, syntax);
  const scope = scopeOf(report);
  const part = checkPart(syntax.tree, scope);
  const expression = part && ofType(part, wanted, syntax.tree, report);
  return expression === undefined || problems.length > 0 ? problems : { text, expression };
}

function reporter(problems: Problem[], at: FormulaPlace, syntax: Extract<Syntax, { ok: true }>): Report {
  return (kind, node, data) => {
    problems.push(problem(kind, { ...at, character: syntax.start(node) }, data));
    return undefined;
  };
}

/** How deep brackets and signs nest: a parser that recurses must not be sent too deep. */
function depth(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "(" || character === "[") open += 1;
    if (character === ")" || character === "]") open -= 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
}
