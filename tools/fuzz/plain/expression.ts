import { add, divide, type Fraction, fraction, fractionOf, multiply, order, subtract } from "./fraction.ts";

/** A formula as a tree; its text has brackets around every part. */
export type Expression =
  | { readonly is: "number"; readonly text: string }
  /** A column of the row, or `regions.column`, or an aggregate. */
  | { readonly is: "leaf"; readonly leaf: Leaf }
  | { readonly is: "choice"; readonly column: string; readonly operator: "==" | "!="; readonly word: string }
  | { readonly is: "unary"; readonly operator: "-" | "!"; readonly of: Expression }
  | {
      readonly is: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export const arithmetic = ["+", "-", "*", "/"] as const;
export const comparisons = ["==", "!=", "<", "<=", ">", ">="] as const;
export const connectives = ["&&", "||"] as const;

export type Operator =
  | (typeof arithmetic)[number]
  | (typeof comparisons)[number]
  | (typeof connectives)[number];

export type Leaf =
  | { readonly of: "row"; readonly column: string }
  | { readonly of: "region"; readonly column: string }
  | {
      readonly of: "organizations";
      readonly name: "sum" | "mean" | "min" | "max" | "count";
      /** None for `count`. */
      readonly subject: Expression | undefined;
      readonly where: Expression | undefined;
    };

export function textOf(expression: Expression): string {
  switch (expression.is) {
    case "number":
      return expression.text;
    case "leaf":
      return leafText(expression.leaf);
    case "choice":
      return `(${expression.column} ${expression.operator} "${expression.word}")`;
    case "unary":
      return `${expression.operator}(${textOf(expression.of)})`;
    case "binary":
      return `(${textOf(expression.left)} ${expression.operator} ${textOf(expression.right)})`;
  }
}

function leafText(leaf: Leaf): string {
  switch (leaf.of) {
    case "row":
      return leaf.column;
    case "region":
      return `regions.${leaf.column}`;
    case "organizations": {
      const subject = leaf.subject === undefined ? "organizations" : textOf(leaf.subject);
      return `${leaf.name}(${subject}${leaf.where === undefined ? "" : `, ${textOf(leaf.where)}`})`;
    }
  }
}

/** A number, true, false, a word of a choice, or nothing. */
export type Worth = Fraction | boolean | string | undefined;

export type Cells = Readonly<Record<string, Worth>>;

/** What an expression comes to in a row, or for a region with its rows. */
export function worth(expression: Expression, own: Cells, rows: readonly Cells[] = []): Worth {
  switch (expression.is) {
    case "number":
      return fractionOf(expression.text);
    case "leaf":
      return leafWorth(expression.leaf, own, rows);
    case "choice": {
      const word = own[expression.column];
      if (word === undefined) return undefined;
      return expression.operator === "==" ? word === expression.word : word !== expression.word;
    }
    case "unary": {
      const of = worth(expression.of, own, rows);
      if (of === undefined) return undefined;
      return expression.operator === "!" ? !of : fraction(-number(of).upper, number(of).lower);
    }
    case "binary": {
      const left = worth(expression.left, own, rows);
      const right = worth(expression.right, own, rows);
      return binary(expression.operator, left, right);
    }
  }
}

function binary(operator: Operator, left: Worth, right: Worth): Worth {
  if (operator === "&&") {
    if (left === false || right === false) return false;
    return left === undefined || right === undefined ? undefined : true;
  }
  if (operator === "||") {
    if (left === true || right === true) return true;
    return left === undefined || right === undefined ? undefined : false;
  }
  if (left === undefined || right === undefined) return undefined;
  if (typeof left === "boolean") return operator === "==" ? left === right : left !== right;
  const [a, b] = [number(left), number(right)];
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return subtract(a, b);
    case "*":
      return multiply(a, b);
    case "/":
      return divide(a, b);
    case "==":
      return order(a, b) === 0;
    case "!=":
      return order(a, b) !== 0;
    case "<":
      return order(a, b) < 0;
    case "<=":
      return order(a, b) <= 0;
    case ">":
      return order(a, b) > 0;
    case ">=":
      return order(a, b) >= 0;
  }
}

function leafWorth(leaf: Leaf, own: Cells, rows: readonly Cells[]): Worth {
  switch (leaf.of) {
    case "row":
    case "region":
      return own[leaf.column];
    case "organizations": {
      const { name, subject, where } = leaf;
      const chosen = rows.filter((row) => where === undefined || worth(where, row) === true);
      if (subject === undefined) return fraction(BigInt(chosen.length));
      const values = chosen.flatMap((row) => {
        const value = worth(subject, row);
        return value === undefined ? [] : [number(value)];
      });
      return aggregated(name, values, chosen.length);
    }
  }
}

/** A sum over rows without any value is missing; over no rows at all it is 0. */
function aggregated(
  name: Extract<Leaf, { of: "organizations" }>["name"],
  values: readonly Fraction[],
  rows: number,
): Fraction | undefined {
  const [first] = values;
  if (first === undefined) return name === "sum" && rows === 0 ? fraction(0n) : undefined;
  const least = values.reduce((best, value) => (order(value, best) < 0 ? value : best));
  const greatest = values.reduce((best, value) => (order(value, best) > 0 ? value : best));
  switch (name) {
    case "sum":
      return values.reduce(add);
    case "mean":
      return divide(values.reduce(add), fraction(BigInt(values.length)));
    case "min":
      return least;
    case "max":
      return greatest;
    case "count":
      return fraction(BigInt(rows));
  }
}

export function number(value: Worth): Fraction {
  if (value === undefined || typeof value !== "object") throw new Error(`${value} is no number`);
  return value;
}
