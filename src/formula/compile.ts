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
import { printRow } from "./print.ts";

/** A row expression, ready to be computed for a batch at a time. Its vector is valid until the next batch. */
export type Compiled = (batch: ColumnBatch) => Vector;

/** Compiles expressions that are computed over the same batches: what they share is computed once a batch. */
export type Compiler = (expression: RowExpression) => Compiled;

/** The same meaning as `evaluate`, a loop over the rows for each operator. */
export function compiler(): Compiler {
  const known = new Map<string, Compiled>();
  const compile: Compiler = (expression) => {
    const text = printRow(expression);
    const compiled = known.get(text) ?? oncePerBatch(compileNode(expression, compile));
    known.set(text, compiled);
    return compiled;
  };
  return compile;
}

function oncePerBatch(run: Compiled): Compiled {
  let last: ColumnBatch | undefined;
  let vector: Vector | undefined;
  return (batch) => {
    if (batch !== last || vector === undefined) vector = run(batch);
    last = batch;
    return vector;
  };
}

function compileNode(expression: RowExpression, compile: Compiler): Compiled {
  switch (expression.kind) {
    case "number":
      return constant(expression.value);
    case "leaf":
      return (batch) => batch.column(expression.leaf);
    case "negative":
      return arithmetic("-", constant(zero), compile(expression.of));
    case "arithmetic":
      return arithmetic(expression.operator, compile(expression.left), compile(expression.right));
    case "comparison":
      return comparison(expression.operator, compile(expression.left), compile(expression.right));
    case "is-choice":
      return equality((batch) => batch.column(expression.leaf), expression.position, !expression.negated);
    case "not":
      return equality(compile(expression.of), 0, true);
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
      : scaled(new Float64Array(batchRows).fill(integer), scale, Math.abs(integer), undefined);
  return () => vector;
}

function arithmetic(operator: Arithmetic, first: Compiled, second: Compiled): Compiled {
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
    return scaled(out, a.scale + b.scale, bound, missing);
  }
  const aligned = align(a, b);
  if (aligned === undefined) return undefined;
  const left = aligned.left;
  const right = operator === "+" ? aligned.right : -aligned.right;
  const bound = a.bound * left + b.bound * aligned.right;
  if (bound > Number.MAX_SAFE_INTEGER) return undefined;
  for (let row = 0; row < rows; row++) {
    out[row] = (a.values[row] as number) * left + (b.values[row] as number) * right;
  }
  return scaled(out, aligned.scale, bound, missing);
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
  const out = new Int32Array(batchRows);
  const holes = new Uint8Array(batchRows);
  const answer = (order: -1 | 0 | 1) => (holds(operator, order) ? 1 : 0);
  const answers = [answer(-1), answer(0), answer(1)] as const;
  return (batch) => {
    const a = first(batch);
    const b = second(batch);
    compareRows(a, b, batch.rows, answers, out);
    return scaled(out, 0, 1, eitherMissing(a, b, batch.rows, holes));
  };
}

/** Whether flags or choices are, or are not, the one at a position. */
function equality(of: Compiled, position: number, wanted: boolean): Compiled {
  const out = new Int32Array(batchRows);
  return (batch) => {
    const { values, missing } = words(of(batch));
    equalRows(values, position, wanted ? 1 : 0, batch.rows, out);
    return scaled(out, 0, 1, missing);
  };
}

/* The loops stand outside the closures, so that all expressions share what V8 learns of them. */

function equalRows(
  values: Scaled["values"],
  position: number,
  same: number,
  rows: number,
  out: Int32Array,
): void {
  for (let row = 0; row < rows; row++) out[row] = values[row] === position ? same : 1 - same;
}

function connective(operator: Connective, first: Compiled, second: Compiled): Compiled {
  const out = new Int32Array(batchRows);
  const holes = new Uint8Array(batchRows);
  return (batch) => {
    const a = words(first(batch));
    const b = words(second(batch));
    connectRows(a.values, b.values, operator === "&&" ? 2 : 1, batch.rows, out);
    if (a.missing === undefined && b.missing === undefined) return scaled(out, 0, 1, undefined);
    decideMissing(a, b, operator === "&&" ? 0 : 1, batch.rows, out, holes);
    return scaled(out, 0, 1, holes);
  };
}

/** True where `enough` of the two are. */
function connectRows(
  a: Scaled["values"],
  b: Scaled["values"],
  enough: number,
  rows: number,
  out: Int32Array,
): void {
  for (let row = 0; row < rows; row++) out[row] = (a[row] as number) + (b[row] as number) >= enough ? 1 : 0;
}

/** A side that is there may decide alone; otherwise a missing side makes the whole missing. */
function decideMissing(
  a: Scaled,
  b: Scaled,
  decisive: number,
  rows: number,
  out: Int32Array,
  holes: Uint8Array,
): void {
  for (let row = 0; row < rows; row++) {
    const noA = a.missing?.[row] === 1;
    const noB = b.missing?.[row] === 1;
    const decided = (!noA && a.values[row] === decisive) || (!noB && b.values[row] === decisive);
    if (decided) out[row] = decisive;
    holes[row] = !decided && (noA || noB) ? 1 : 0;
  }
}

/** Flags and choices are always scaled: columns, comparisons and connectives make nothing else of them. */
function words(vector: Vector): Scaled {
  if (vector.kind === "fractions") throw new Error("a flag or a choice was computed as a fraction");
  return vector;
}

function scaled(
  values: Scaled["values"],
  scale: number,
  bound: number,
  missing: Uint8Array | undefined,
): Scaled {
  return { kind: "scaled", values, scale, bound, missing };
}
