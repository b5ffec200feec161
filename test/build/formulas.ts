import fc from "fast-check";
import type { Fraction } from "../../src/exact/fraction.ts";
import { type FormulaResult, isFormula, regionFormula, rowFormula } from "../../src/formula/check.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import type {
  Arithmetic,
  Comparison,
  Connective,
  Expression,
  ExpressionType,
  RowExpression,
} from "../../src/model/expression.ts";
import type { Column, ColumnType } from "../../src/model/methodology.ts";
import type { Problem } from "../../src/model/problem.ts";
import { column, number } from "./model.ts";
import { exact } from "./numbers.ts";

function columns(types: Readonly<Record<string, ColumnType>>): ReadonlyMap<string, Column> {
  return new Map(Object.entries(types).map(([id, type]) => [id, column(id, type, { optional: true })]));
}

export const kinds = ["executive", "municipal", 'a "quoted" one', "back\\slash", "both \"'\\"] as const;

export const organizations = columns({
  a: number("integer"),
  b: number("decimal"),
  c: number("integer"),
  f: { kind: "flag" },
  g: { kind: "flag" },
  k: { kind: "choice", of: kinds },
  id: { kind: "code" },
  name: { kind: "text" },
});

export const regions = columns({
  code: { kind: "code" },
  name: { kind: "text" },
  population: number("integer"),
  area: number("decimal"),
  capital: { kind: "flag" },
  climate: { kind: "choice", of: ["cold", "warm"] },
});

export const exportColumns = { regions, tables: new Map([["organizations", organizations]]) };
export const numberColumns = ["a", "b", "c"].map((id) => id as ColumnId);
export const flagColumns = ["f", "g"].map((id) => id as ColumnId);
export const choiceColumn = "k" as ColumnId;

const at = { in: "methodology", file: "m.yaml" } as const;

/** Each problem of a region formula as `character kind what`. */
export function refusals(text: string, wanted: ExpressionType = "number"): readonly string[] {
  return problemTexts(regionFormula(text, wanted, exportColumns, at));
}

export function rowRefusals(text: string, wanted: ExpressionType = "flag"): readonly string[] {
  return problemTexts(rowFormula(text, wanted, organizations, "organizations", at));
}

function problemTexts<E>(result: FormulaResult<E>): readonly string[] {
  return isFormula(result) ? ["none"] : result.map(problemText);
}

function problemText(problem: Problem): string {
  const character = problem.at.in === "methodology" ? (problem.at.character ?? "whole") : "elsewhere";
  return `${character} ${problem.kind}${what(problem)}`;
}

function what(problem: Problem): string {
  switch (problem.kind) {
    case "formula-not-allowed":
      return ` ${problem.what}`;
    case "formula-type":
      return ` ${problem.actual}, not ${problem.expected}`;
    case "formula-unknown-name":
      return ` ${problem.name}${problem.suggestion === undefined ? "" : ` (${problem.suggestion}?)`}`;
    case "unknown-word":
      return ` ${problem.value}${problem.suggestion === undefined ? "" : ` (${problem.suggestion}?)`}`;
    case "formula-too-long":
      return ` ${problem.limit} ${problem.unit}`;
    default:
      return "";
  }
}

/** What a formula can hold: no signs, and only decimals that end. */
const literals: fc.Arbitrary<Fraction> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom("0", "1", "2", "3", "7", "10") },
    { weight: 2, arbitrary: fc.constantFrom("0.1", "0.5", "1.25", "0.000001") },
    { weight: 1, arbitrary: fc.constantFrom("9007199254740992", "9007199254740991", "1".repeat(30)) },
    { weight: 1, arbitrary: fc.constantFrom(`0.${"0".repeat(29)}1`, "900719925474.0993") },
  )
  .map(exact);

const arithmetic: fc.Arbitrary<Arithmetic> = fc.constantFrom("+", "-", "*", "/");
const order: fc.Arbitrary<Comparison> = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
const equality: fc.Arbitrary<Comparison> = fc.constantFrom("==", "!=");
const connective: fc.Arbitrary<Connective> = fc.constantFrom("&&", "||");

/** Well-typed expressions over leaves that yield numbers, flags and choices. */
export function expressionsOver<Leaf>(
  numberLeaves: fc.Arbitrary<Leaf>,
  flagLeaves: fc.Arbitrary<Leaf>,
  choices: fc.Arbitrary<{ leaf: Leaf; position: number; text: string }>,
): { readonly numbers: fc.Arbitrary<Expression<Leaf>>; readonly flags: fc.Arbitrary<Expression<Leaf>> } {
  type Tied = { numbers: Expression<Leaf>; flags: Expression<Leaf> };
  const leafOf = (leaf: Leaf): Expression<Leaf> => ({ kind: "leaf", leaf });
  const tied = fc.letrec<Tied>((tie) => {
    const [number, flag] = [tie("numbers"), tie("flags")];
    const pair = <T>(operator: fc.Arbitrary<T>, of: fc.Arbitrary<Expression<Leaf>>) =>
      fc.record({ operator, left: of, right: of });
    return {
      numbers: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        numberLeaves.map(leafOf),
        literals.map((value) => ({ kind: "number", value }) as const),
        pair(arithmetic, number).map((parts) => ({ kind: "arithmetic", ...parts }) as const),
        number.map((of) => ({ kind: "negative", of }) as const),
      ),
      flags: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        flagLeaves.map(leafOf),
        fc
          .tuple(choices, fc.boolean())
          .map(([of, negated]) => ({ kind: "is-choice", negated, ...of }) as const),
        pair(order, number).map((parts) => ({ kind: "comparison", ...parts }) as const),
        pair(equality, flag).map((parts) => ({ kind: "comparison", ...parts }) as const),
        pair(connective, flag).map((parts) => ({ kind: "connective", ...parts }) as const),
        flag.map((of) => ({ kind: "not", of }) as const),
      ),
    };
  });
  return { numbers: tied.numbers, flags: tied.flags };
}

/** Over the columns of a row. */
export const rowExpressions: {
  readonly numbers: fc.Arbitrary<RowExpression>;
  readonly flags: fc.Arbitrary<RowExpression>;
} = expressionsOver(
  fc.constantFrom(...numberColumns),
  fc.constantFrom(...flagColumns),
  fc.nat(kinds.length - 1).map((position) => ({ leaf: choiceColumn, position, text: kinds[position] ?? "" })),
);
