import { parseDecimal } from "../exact/decimal.ts";
import type { Arithmetic, Comparison, Connective, Expression, ExpressionType } from "../model/expression.ts";
import { nearest } from "../model/nearest.ts";
import type { Place, ProblemData, ProblemKind } from "../model/problem.ts";
import { describe, isNode, type Node } from "./syntax.ts";

export type FormulaPlace = Extract<Place, { in: "methodology" }>;

/** Notes a problem at the node; undefined, so that a check can return it. */
export type Report = <K extends ProblemKind>(kind: K, node: Node, data: ProblemData[K]) => undefined;

/** What a checked part is: an expression and its type, or a text that only a comparison may hold. */
export type Part<Leaf> =
  | { readonly type: "number" | "flag"; readonly expression: Expression<Leaf> }
  | { readonly type: "choice"; readonly leaf: Leaf; readonly of: readonly string[] }
  | { readonly type: "text"; readonly text: string };

export interface Scope<Leaf> {
  /** A name, a member or a call: what differs between rows and regions. Undefined: reported. */
  readonly term: (node: Node) => Part<Leaf> | undefined;
  readonly report: Report;
}

/** jsep's tree as an expression of ours: only what is listed here means anything. */
export function checkPart<Leaf>(node: Node, scope: Scope<Leaf>): Part<Leaf> | undefined {
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
  const part = checkPart(argument, scope);
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
  const parts = [checkPart(left, scope), checkPart(right, scope)] as const;
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
    return report("formula-type", otherNode, { actual: other.type, expected: "text" });
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

export function ofType<Leaf>(
  part: Part<Leaf>,
  wanted: ExpressionType,
  node: Node,
  report: Report,
): Expression<Leaf> | undefined {
  if ((part.type === "number" || part.type === "flag") && part.type === wanted) return part.expression;
  return report("formula-type", node, { actual: part.type, expected: wanted });
}
