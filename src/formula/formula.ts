import { parseDecimal } from "../exact/decimal.ts";
import type { ColumnId } from "../model/brand.ts";
import {
  type AggregateFunction,
  type Arithmetic,
  aggregateFunctions,
  type Comparison,
  type Connective,
  type Expression,
  type ExpressionType,
  type Formula,
  type RegionExpression,
  type RegionLeaf,
  type RowExpression,
} from "../model/expression.ts";
import type { Column, ColumnType } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import { type Place, type Problem, type ProblemData, type ProblemKind, problem } from "../model/problem.ts";
import { printAggregate } from "./print.ts";
import { isNode, type Node, parseSyntax, type Syntax } from "./syntax.ts";

export type Columns = ReadonlyMap<string, Column>;
export type FormulaResult<E> = Formula<E> | readonly Problem[];
type FormulaPlace = Extract<Place, { in: "methodology" }>;

const LONGEST = 1000;
const DEEPEST = 50;

/** A formula over one row of an export: its columns by their bare names. */
export function rowFormula(
  text: string,
  wanted: ExpressionType,
  columns: Columns,
  at: FormulaPlace,
): FormulaResult<RowExpression> {
  return read(text, wanted, at, (report) => rowScope(columns, report));
}

/** A formula over a region: `regions.column` and aggregates over its organisations. */
export function regionFormula(
  text: string,
  wanted: ExpressionType,
  exports: { readonly regions: Columns; readonly organizations: Columns | undefined },
  at: FormulaPlace,
): FormulaResult<RegionExpression> {
  return read(text, wanted, at, (report) => regionScope(exports, report));
}

export function isFormula<E>(result: FormulaResult<E>): result is Formula<E> {
  return "expression" in result;
}

type Report = <K extends ProblemKind>(kind: K, node: Node, data: ProblemData[K]) => undefined;

/** What a checked part is: an expression and its type, or a text that only a comparison may hold. */
type Part<Leaf> =
  | { readonly type: "number" | "flag"; readonly expression: Expression<Leaf> }
  | { readonly type: "choice"; readonly leaf: Leaf; readonly of: readonly string[] }
  | { readonly type: "text"; readonly text: string };

interface Scope<Leaf> {
  /** A name, a member or a call: what differs between rows and regions. Undefined: reported. */
  readonly term: (node: Node) => Part<Leaf> | undefined;
  readonly report: Report;
}

function read<Leaf>(
  text: string,
  wanted: ExpressionType,
  at: FormulaPlace,
  scopeOf: (report: Report) => Scope<Leaf>,
): FormulaResult<Expression<Leaf>> {
  const problems: Problem[] = [];
  if (text.length > LONGEST || depth(text) > DEEPEST) {
    return [problem("formula-too-long", at, { limit: text.length > LONGEST ? LONGEST : DEEPEST })];
  }
  const syntax = parseSyntax(text);
  if (!syntax.ok)
    return [problem("formula-syntax", { ...at, character: syntax.character }, { detail: syntax.detail })];
  const report = reporter(problems, at, syntax);
  const scope = scopeOf(report);
  const part = check(syntax.tree, scope);
  const expression = part && ofType(part, wanted, syntax.tree, report);
  return expression === undefined || problems.length > 0 ? problems : { text, expression };
}

function reporter(problems: Problem[], at: FormulaPlace, syntax: Extract<Syntax, { ok: true }>): Report {
  return (kind, node, data) => {
    problems.push(problem(kind, { ...at, character: syntax.start(node) }, data));
    return undefined;
  };
}

function check<Leaf>(node: Node, scope: Scope<Leaf>): Part<Leaf> | undefined {
  switch (node.type) {
    case "Literal":
      return literal(node, scope.report);
    case "UnaryExpression":
      return unary(node, scope);
    case "BinaryExpression":
      return binary(node, scope);
    case "Identifier":
    case "MemberExpression":
    case "CallExpression":
      return scope.term(node);
    default:
      return scope.report("formula-not-allowed", node, { what: describe(node) });
  }
}

function literal(node: Node, report: Report): Part<never> | undefined {
  const { value, raw } = node;
  if (typeof value === "string") return { type: "text", text: value };
  const number = typeof value === "number" && typeof raw === "string" ? parseDecimal(raw) : undefined;
  if (number === undefined) return report("formula-not-allowed", node, { what: String(raw) });
  return { type: "number", expression: { kind: "number", value: number } };
}

function unary<Leaf>(node: Node, scope: Scope<Leaf>): Part<Leaf> | undefined {
  const { operator, argument } = node;
  if (!isNode(argument)) return undefined;
  const part = check(argument, scope);
  switch (operator) {
    case "-": {
      const of = part && ofType(part, "number", argument, scope.report);
      return of && { type: "number", expression: { kind: "negative", of } };
    }
    case "!": {
      const of = part && ofType(part, "flag", argument, scope.report);
      return of && { type: "flag", expression: { kind: "not", of } };
    }
    default:
      return scope.report("formula-not-allowed", node, { what: String(operator) });
  }
}

const arithmetic: readonly unknown[] = ["+", "-", "*", "/"] satisfies Arithmetic[];
const comparisons: readonly unknown[] = ["==", "!=", "<", "<=", ">", ">="] satisfies Comparison[];
const connectives: readonly unknown[] = ["&&", "||"] satisfies Connective[];

function binary<Leaf>(node: Node, scope: Scope<Leaf>): Part<Leaf> | undefined {
  const { operator, left, right } = node;
  if (!isNode(left) || !isNode(right)) return undefined;
  const parts = [check(left, scope), check(right, scope)] as const;
  const both = (type: "number" | "flag") => {
    const [a, b] = parts;
    const first = a && ofType(a, type, left, scope.report);
    const second = b && ofType(b, type, right, scope.report);
    return first && second && { left: first, right: second };
  };
  if (isOneOf<Arithmetic>(operator, arithmetic)) {
    const sides = both("number");
    return sides && { type: "number", expression: { kind: "arithmetic", operator, ...sides } };
  }
  if (isOneOf<Connective>(operator, connectives)) {
    const sides = both("flag");
    return sides && { type: "flag", expression: { kind: "connective", operator, ...sides } };
  }
  if (isOneOf<Comparison>(operator, comparisons)) {
    const [a, b] = parts;
    if (a === undefined || b === undefined) return undefined;
    if (a.type === "choice") return choice(operator, a, b, node, right, scope.report);
    if (b.type === "choice") return choice(operator, b, a, node, left, scope.report);
    const flags = a.type === "flag" && (operator === "==" || operator === "!=");
    const sides = both(flags ? "flag" : "number");
    return sides && { type: "flag", expression: { kind: "comparison", operator, ...sides } };
  }
  return scope.report("formula-not-allowed", node, { what: String(operator) });
}

function isOneOf<T>(operator: unknown, list: readonly unknown[]): operator is T {
  return list.includes(operator);
}

/** A choice is equal or unequal to one of its own texts: nothing else can be asked of it. */
function choice<Leaf>(
  operator: Comparison,
  part: Extract<Part<Leaf>, { type: "choice" }>,
  other: Part<Leaf>,
  node: Node,
  otherNode: Node,
  report: Report,
): Part<Leaf> | undefined {
  if (other.type !== "text")
    return report("formula-type", otherNode, { found: other.type, expected: "text" });
  if (operator !== "==" && operator !== "!=") return report("formula-not-allowed", node, { what: operator });
  const position = part.of.indexOf(other.text);
  if (position < 0) {
    const suggestion = nearest(other.text, part.of);
    return report("unknown-word", otherNode, { value: other.text, of: part.of, suggestion });
  }
  const negated = operator === "!=";
  return {
    type: "flag",
    expression: { kind: "is-choice", negated, leaf: part.leaf, position, text: other.text },
  };
}

function ofType<Leaf>(
  part: Part<Leaf>,
  wanted: ExpressionType,
  node: Node,
  report: Report,
): Expression<Leaf> | undefined {
  if ((part.type === "number" || part.type === "flag") && part.type === wanted) return part.expression;
  return report("formula-type", node, { found: part.type, expected: wanted });
}

function rowScope(columns: Columns, report: Report): Scope<ColumnId> {
  return {
    report,
    term(node) {
      if (node.type === "CallExpression")
        return report("formula-not-allowed", node, { what: describe(node) });
      const member = node.type === "MemberExpression" ? memberOf(node) : undefined;
      const name =
        node.type === "Identifier"
          ? String(node["name"])
          : member?.object === "organizations"
            ? member.name
            : undefined;
      if (name === undefined) return report("formula-not-allowed", node, { what: describe(node) });
      return columnPart(name, columns, node, report, (id) => id);
    },
  };
}

function regionScope(
  { regions, organizations }: { readonly regions: Columns; readonly organizations: Columns | undefined },
  report: Report,
): Scope<RegionLeaf> {
  const aggregates = organizations && rowScope(organizations, report);
  return {
    report,
    term(node) {
      if (node.type === "CallExpression") return aggregate(node, aggregates, report);
      const member = node.type === "MemberExpression" ? memberOf(node) : undefined;
      if (member?.object === "regions") {
        return columnPart(
          member.name,
          regions,
          node,
          report,
          (column): RegionLeaf => ({ kind: "cell", column }),
        );
      }
      if (node.type === "Identifier") {
        const name = String(node["name"]);
        const suggestion = regions.has(name) ? `regions.${name}` : undefined;
        return report("formula-unknown-name", node, { name, suggestion });
      }
      return report("formula-not-allowed", node, { what: describe(node) });
    },
  };
}

function aggregate(
  node: Node,
  scope: Scope<ColumnId> | undefined,
  report: Report,
): Part<RegionLeaf> | undefined {
  const { callee } = node;
  const list = Array.isArray(node["arguments"]) ? node["arguments"].filter(isNode) : [];
  const name = isNode(callee) && callee.type === "Identifier" ? String(callee["name"]) : undefined;
  const known = aggregateFunctions.find((one) => one === name);
  if (known === undefined || scope === undefined) {
    const suggestion =
      name === undefined || scope === undefined ? undefined : nearest(name, aggregateFunctions);
    if (name === undefined || known !== undefined)
      return report("formula-not-allowed", node, { what: describe(node) });
    return report("formula-unknown-name", node, { name, suggestion });
  }
  const [subject, condition, surplus] = list;
  if (subject === undefined || surplus !== undefined)
    return report("formula-not-allowed", surplus ?? node, { what: describe(node) });
  const where = condition && asFlag(condition, scope);
  if (condition !== undefined && where === undefined) return undefined;
  const of = known === "count" ? wholeExport(subject, report) : asNumber(subject, scope);
  if (of === undefined) return undefined;
  return aggregatePart(known, of === "organizations" ? undefined : of, where);
}

function aggregatePart(
  name: AggregateFunction,
  of: RowExpression | undefined,
  where: RowExpression | undefined,
): Part<RegionLeaf> {
  const aggregate = { function: name, of, where };
  const leaf: RegionLeaf = { kind: "aggregate", aggregate: { id: printAggregate(aggregate), ...aggregate } };
  return { type: "number", expression: { kind: "leaf", leaf } };
}

function wholeExport(node: Node, report: Report): "organizations" | undefined {
  if (node.type === "Identifier" && node["name"] === "organizations") return "organizations";
  return report("formula-type", node, { found: describe(node), expected: "organizations" });
}

function asFlag(node: Node, scope: Scope<ColumnId>): RowExpression | undefined {
  const part = check(node, scope);
  return part && ofType(part, "flag", node, scope.report);
}

function asNumber(node: Node, scope: Scope<ColumnId>): RowExpression | undefined {
  const part = check(node, scope);
  return part && ofType(part, "number", node, scope.report);
}

/** `object.name`, and no other kind of member: nothing computed, nothing deeper. */
function memberOf(node: Node): { object: string; name: string } | undefined {
  const { object, property, computed, optional } = node;
  if (computed === true || optional === true || !isNode(object) || !isNode(property)) return undefined;
  if (object.type !== "Identifier" || property.type !== "Identifier") return undefined;
  return { object: String(object["name"]), name: String(property["name"]) };
}

function columnPart<Leaf>(
  name: string,
  columns: Columns,
  node: Node,
  report: Report,
  leafOf: (id: ColumnId) => Leaf,
): Part<Leaf> | undefined {
  const column = columns.get(name);
  if (column === undefined) {
    return report("formula-unknown-name", node, { name, suggestion: nearest(name, columns.keys()) });
  }
  const leaf = leafOf(column.id);
  return (
    partOfType(column.type, leaf) ??
    report("formula-type", node, { found: column.type.kind, expected: "number" })
  );
}

/** Codes and texts identify; they are not measured. */
function partOfType<Leaf>(type: ColumnType, leaf: Leaf): Part<Leaf> | undefined {
  switch (type.kind) {
    case "integer":
    case "decimal":
      return { type: "number", expression: { kind: "leaf", leaf } };
    case "flag":
      return { type: "flag", expression: { kind: "leaf", leaf } };
    case "choice":
      return { type: "choice", leaf, of: type.of };
    case "code":
    case "text":
      return undefined;
  }
}

function describe(node: Node): string {
  switch (node.type) {
    case "Identifier":
      return String(node["name"]);
    case "CallExpression":
      return isNode(node["callee"]) ? `${describe(node["callee"])}(…)` : "…(…)";
    case "MemberExpression":
      return isNode(node["object"]) && isNode(node["property"])
        ? `${describe(node["object"])}.${describe(node["property"])}`
        : "….…";
    case "ConditionalExpression":
      return "… ? … : …";
    case "ArrayExpression":
      return "[…]";
    case "ThisExpression":
      return "this";
    case "Compound":
    case "SequenceExpression":
      return ",";
    default:
      return node.type;
  }
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
