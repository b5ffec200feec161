import fc from "fast-check";
import type { Fraction } from "../../src/exact/fraction.ts";
import type {
  Arithmetic,
  Comparison,
  Connective,
  Expression,
  RowExpression,
} from "../../src/model/expression.ts";
import { choiceColumn, flagColumns, kinds, numberColumns } from "../formula/columns.ts";
import { exact } from "./numbers.ts";

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
