import { printExact } from "../../exact/decimal.ts";
import type {
  Aggregate,
  Expression,
  RegionExpression,
  RegionLeaf,
  RowExpression,
} from "../../model/expression.ts";

const precedence = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
} as const;
const UNARY = 7;

/** The expression as text that means the same, brackets only where they are needed. */
export function print<Leaf>(
  expression: Expression<Leaf>,
  printLeaf: (leaf: Leaf) => string,
  around = 0,
): string {
  const inside = (part: Expression<Leaf>, level: number) => print(part, printLeaf, level);
  const wrapped = (text: string, level: number) => (level < around ? `(${text})` : text);
  switch (expression.kind) {
    case "number":
      return printExact(expression.value);
    case "leaf":
      return printLeaf(expression.leaf);
    case "is-choice":
      return wrapped(
        `${printLeaf(expression.leaf)} ${expression.negated ? "!=" : "=="} ${quote(expression.text)}`,
        3,
      );
    case "negative":
      return wrapped(`-${inside(expression.of, UNARY)}`, UNARY);
    case "not":
      return wrapped(`!${inside(expression.of, UNARY)}`, UNARY);
    case "arithmetic":
    case "comparison":
    case "connective": {
      const level = precedence[expression.operator];
      const right = inside(expression.right, level + 1);
      return wrapped(`${inside(expression.left, level)} ${expression.operator} ${right}`, level);
    }
  }
}

export function printRow(expression: RowExpression): string {
  return print(expression, (column) => column);
}

export function printRegion(expression: RegionExpression): string {
  return print(expression, printRegionLeaf);
}

export function printRegionLeaf(leaf: RegionLeaf): string {
  return leaf.kind === "cell" ? `regions.${leaf.column}` : leaf.aggregate.id;
}

/** `sum(organizations.polls, kind == "municipal")` */
export function printAggregate({ function: name, table, of, where }: Omit<Aggregate, "id">): string {
  const subject = of === undefined ? table : print(of, (column) => `${table}.${column}`);
  return `${name}(${subject}${where === undefined ? "" : `, ${printRow(where)}`})`;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}
