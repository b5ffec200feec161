import { decimalPlaces } from "../exact/decimal.ts";
import { type Fraction, zero } from "../exact/fraction.ts";
import {
  align,
  compareRows,
  eitherMissing,
  fractionsOf,
  type Scaled,
  scaledInteger,
  type Vector,
} from "../exact/vector.ts";
import { batchRows, type ColumnBatch } from "../model/batch.ts";
import type { Arithmetic, Comparison, Connective, RowExpression } from "../model/expression.ts";
import { calculate, holds } from "./evaluate.ts";

/** A row expression, ready to be computed for a batch at a time. Its vector is valid until the next batch. */
export type Compiled = (batch: ColumnBatch) => Vector;

type Numbers = Extract<RowExpression, { kind: "arithmetic" }>;

/** The same meaning as `evaluate`, a loop over the rows for each operator. */
export function compile(expression: RowExpression): Compiled {
  switch (expression.kind) {
    case "number":
      return constant(expression.value);
    case "leaf":
      return (batch) => batch.column(expression.leaf);
    case "negative":
      return compile({
        kind: "arithmetic",
        operator: "-",
        left: { kind: "number", value: zero },
        right: expression.of,
      });
    case "arithmetic":
      return arithmetic(expression);
    case "comparison":
      return comparison(expression.operator, compile(expression.left), compile(expression.right));
    case "is-choice": {
      const operator = expression.negated ? "!=" : "==";
      const position = constant(zero.add(expression.position));
      return comparison(operator, (batch) => batch.column(expression.leaf), position);
    }
    case "not":
      return comparison("==", compile(expression.of), constant(zero));
    case "connective":
      return connective(expression.operator, compile(expression.left), compile(expression.right));
  }
}

function constant(value: Fraction): Compiled {
  const scale = decimalPlaces(value) ?? 0;
  const integer = scaledInteger(value, scale);
  const vector: Vector =
    integer === undefined
      ? { kind: "fractions", values: new Array<Fraction>(batchRows).fill(value), missing: undefined }
      : flagsOrIntegers(new Float64Array(batchRows).fill(integer), scale, Math.abs(integer), undefined);
  return () => vector;
}

function arithmetic({ operator, left, right }: Numbers): Compiled {
  const first = compile(left);
  const second = compile(right);
  const out = new Float64Array(batchRows);
  const holes = new Uint8Array(batchRows);
  return (batch) => {
    const a = first(batch);
    const b = second(batch);
    const missing = eitherMissing(a, b, batch.rows, holes);
    return (
      inDoubles(operator, a, b, batch.rows, out, missing) ?? inFractions(operator, a, b, batch.rows, missing)
    );
  };
}

/** Undefined where a double might not hold every result. */
function inDoubles(
  operator: Arithmetic,
  a: Vector,
  b: Vector,
  rows: number,
  out: Float64Array,
  missing: Uint8Array | undefined,
): Scaled | undefined {
  if (operator === "/" || a.kind === "fractions" || b.kind === "fractions") return undefined;
  if (operator === "*") {
    const bound = a.bound * b.bound;
    if (bound > Number.MAX_SAFE_INTEGER) return undefined;
    for (let row = 0; row < rows; row++) out[row] = (a.values[row] as number) * (b.values[row] as number);
    return flagsOrIntegers(out, a.scale + b.scale, bound, missing);
  }
  const aligned = align(a, b);
  if (aligned === undefined) return undefined;
  const right = operator === "+" ? aligned.right : -aligned.right;
  const bound = a.bound * aligned.left + b.bound * aligned.right;
  if (bound > Number.MAX_SAFE_INTEGER) return undefined;
  for (let row = 0; row < rows; row++)
    out[row] = (a.values[row] as number) * aligned.left + (b.values[row] as number) * right;
  return flagsOrIntegers(out, aligned.scale, bound, missing);
}

function inFractions(
  operator: Arithmetic,
  a: Vector,
  b: Vector,
  rows: number,
  missing: Uint8Array | undefined,
): Vector {
  const left = fractionsOf(a, rows);
  const right = fractionsOf(b, rows);
  const holes = new Uint8Array(rows);
  const values: Fraction[] = [];
  for (let row = 0; row < rows; row++) {
    const value =
      missing?.[row] === 1 ? undefined : calculate(operator, left[row] ?? zero, right[row] ?? zero);
    if (value === undefined) holes[row] = 1;
    values.push(value ?? zero);
  }
  return { kind: "fractions", values, missing: holes };
}

function comparison(operator: Comparison, first: Compiled, second: Compiled): Compiled {
  const out = new Float64Array(batchRows);
  const holes = new Uint8Array(batchRows);
  /** What the comparison says of "less", "equal" and "greater". */
  const [less, equal, greater] = ([-1, 0, 1] as const).map((order) => (holds(operator, order) ? 1 : 0));
  const answers = Float64Array.of(less ?? 0, equal ?? 0, greater ?? 0);
  return (batch) => {
    const a = first(batch);
    const b = second(batch);
    compareRows(a, b, batch.rows, out);
    for (let row = 0; row < batch.rows; row++) out[row] = answers[(out[row] as number) + 1] as number;
    return flagsOrIntegers(out, 0, 1, eitherMissing(a, b, batch.rows, holes));
  };
}

function connective(operator: Connective, first: Compiled, second: Compiled): Compiled {
  const out = new Float64Array(batchRows);
  const holes = new Uint8Array(batchRows);
  const decisive = operator === "&&" ? 0 : 1;
  return (batch) => {
    const a = asFlags(first(batch));
    const b = asFlags(second(batch));
    for (let row = 0; row < batch.rows; row++) {
      const both = (a.values[row] as number) + (b.values[row] as number);
      out[row] = decisive === 0 ? (both === 2 ? 1 : 0) : both > 0 ? 1 : 0;
    }
    if (a.missing === undefined && b.missing === undefined) return flagsOrIntegers(out, 0, 1, undefined);
    for (let row = 0; row < batch.rows; row++) {
      const noA = a.missing?.[row] === 1;
      const noB = b.missing?.[row] === 1;
      const decided = (!noA && a.values[row] === decisive) || (!noB && b.values[row] === decisive);
      if (decided) out[row] = decisive;
      holes[row] = !decided && (noA || noB) ? 1 : 0;
    }
    return flagsOrIntegers(out, 0, 1, holes);
  };
}

/** Flags are always scaled: comparisons, connectives and flag columns make nothing else. */
function asFlags(vector: Vector): Scaled {
  if (vector.kind === "fractions") throw new Error("a flag was computed as a fraction");
  return vector;
}

function flagsOrIntegers(
  values: Float64Array,
  scale: number,
  bound: number,
  missing: Uint8Array | undefined,
): Scaled {
  return { kind: "scaled", values, scale, bound, missing };
}
