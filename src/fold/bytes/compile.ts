import { decimalPlaces } from "../../exact/decimal.ts";
import { type Fraction, zero } from "../../exact/fraction.ts";
import { calculate, holds } from "../../formula/evaluate.ts";
import { printRow } from "../../formula/print/text.ts";
import type { Arithmetic, Comparison, Connective, RowExpression } from "../../model/expression.ts";
import { batchRows, type ColumnBatch } from "./batch.ts";
import { addressOf, addressOrNowhere, type Bytes, type Floats } from "./kernels/address.ts";
import type { Arena } from "./kernels/arena.ts";
import type { Kernels } from "./kernels/kernels.ts";
import {
  align,
  compareRows,
  eitherMissing,
  fractionsOf,
  type Scaled,
  scaledInteger,
  type Vector,
} from "./vector.ts";

/** A row expression, ready to be computed for a batch at a time. Its vector is valid until the next batch. */
export type Compiled = (batch: Columns) => Vector;

type Columns = Pick<ColumnBatch, "rows" | "column">;

/** Compiles expressions that are computed over the same batches: what they share is computed once a batch. */
export type Compiler = (expression: RowExpression) => Compiled;

/** The same meaning as `evaluate`, a loop over the rows for each operator. The columns are of the same arena. */
export function compiler(arena: Arena): Compiler {
  const known = new Map<string, Compiled>();
  const compile: Compiler = (expression) => {
    const text = printRow(expression);
    const compiled = known.get(text) ?? oncePerBatch(compileNode(expression, compile, arena));
    known.set(text, compiled);
    return compiled;
  };
  return compile;
}

function oncePerBatch(run: Compiled): Compiled {
  let last: Columns | undefined;
  let vector: Vector | undefined;
  return (batch) => {
    if (batch !== last || vector === undefined) vector = run(batch);
    last = batch;
    return vector;
  };
}

function compileNode(expression: RowExpression, compile: Compiler, arena: Arena): Compiled {
  switch (expression.kind) {
    case "number":
      return constant(expression.value, arena);
    case "leaf":
      return (batch) => batch.column(expression.leaf);
    case "negative":
      return arithmetic("-", constant(zero, arena), compile(expression.of), arena);
    case "arithmetic":
      return arithmetic(expression.operator, compile(expression.left), compile(expression.right), arena);
    case "comparison":
      return comparison(expression.operator, compile(expression.left), compile(expression.right), arena);
    case "is-choice":
      return equality(
        (batch) => batch.column(expression.leaf),
        expression.position,
        !expression.negated,
        arena,
      );
    case "not":
      return equality(compile(expression.of), 0, true, arena);
    case "connective":
      return connective(expression.operator, compile(expression.left), compile(expression.right), arena);
  }
}

function constant(value: Fraction, arena: Arena): Compiled {
  const scale = decimalPlaces(value) ?? 0;
  const integer = scaledInteger(value, scale);
  const vector: Vector =
    integer === undefined
      ? { kind: "fractions", values: new Array<Fraction>(batchRows).fill(value), missing: undefined }
      : scaled(arena.floats(batchRows).fill(integer), scale, Math.abs(integer), undefined);
  return () => vector;
}

function arithmetic(operator: Arithmetic, first: Compiled, second: Compiled, arena: Arena): Compiled {
  const { kernels } = arena;
  const out = arena.floats(batchRows);
  const holes = arena.bytes(batchRows);
  return (batch) => {
    const a = first(batch);
    const b = second(batch);
    const missing = eitherMissing(a, b, batch.rows, kernels, holes);
    return (
      inDoubles(operator, a, b, batch.rows, kernels, out, missing) ??
      inFractions(operator, a, b, batch.rows, missing, holes)
    );
  };
}

/** Undefined where a double might not hold every result. */
function inDoubles(
  operator: Arithmetic,
  a: Vector,
  b: Vector,
  rows: number,
  kernels: Kernels,
  out: Floats,
  missing: Bytes | undefined,
): Scaled | undefined {
  if (operator === "/" || a.kind === "fractions" || b.kind === "fractions") return undefined;
  if (operator === "*") {
    const bound = a.bound * b.bound;
    if (bound > Number.MAX_SAFE_INTEGER) return undefined;
    kernels.multiplyRows(addressOf(a.values), addressOf(b.values), rows, addressOf(out));
    return scaled(out, a.scale + b.scale, bound, missing);
  }
  const aligned = align(a, b);
  if (aligned === undefined) return undefined;
  const left = aligned.left;
  const right = operator === "+" ? aligned.right : -aligned.right;
  const bound = a.bound * left + b.bound * aligned.right;
  if (bound > Number.MAX_SAFE_INTEGER) return undefined;
  kernels.addRows(addressOf(a.values), left, addressOf(b.values), right, rows, addressOf(out));
  return scaled(out, aligned.scale, bound, missing);
}

function inFractions(
  operator: Arithmetic,
  a: Vector,
  b: Vector,
  rows: number,
  missing: Bytes | undefined,
  holes: Bytes,
): Vector {
  const left = fractionsOf(a, rows);
  const right = fractionsOf(b, rows);
  const values: Fraction[] = [];
  for (let row = 0; row < rows; row++) {
    const value =
      missing?.[row] === 1 ? undefined : calculate(operator, left[row] ?? zero, right[row] ?? zero);
    holes[row] = value === undefined ? 1 : 0;
    values.push(value ?? zero);
  }
  return { kind: "fractions", values, missing: holes };
}

function comparison(operator: Comparison, first: Compiled, second: Compiled, arena: Arena): Compiled {
  const { kernels } = arena;
  const out = arena.floats(batchRows);
  const holes = arena.bytes(batchRows);
  const answer = (order: -1 | 0 | 1) => (holds(operator, order) ? 1 : 0);
  const answers = [answer(-1), answer(0), answer(1)] as const;
  return (batch) => {
    const a = first(batch);
    const b = second(batch);
    compareRows(a, b, batch.rows, answers, kernels, out);
    return scaled(out, 0, 1, eitherMissing(a, b, batch.rows, kernels, holes));
  };
}

/** Whether flags or choices are, or are not, the one at a position. */
function equality(of: Compiled, position: number, wanted: boolean, arena: Arena): Compiled {
  const out = arena.floats(batchRows);
  return (batch) => {
    const { values, missing } = words(of(batch));
    arena.kernels.equalRows(addressOf(values), position, wanted ? 1 : 0, batch.rows, addressOf(out));
    return scaled(out, 0, 1, missing);
  };
}

function connective(operator: Connective, first: Compiled, second: Compiled, arena: Arena): Compiled {
  const { kernels } = arena;
  const out = arena.floats(batchRows);
  const holes = arena.bytes(batchRows);
  const decisive = operator === "&&" ? 0 : 1;
  return (batch) => {
    const a = words(first(batch));
    const b = words(second(batch));
    kernels.connectRows(
      addressOf(a.values),
      addressOrNowhere(a.missing),
      addressOf(b.values),
      addressOrNowhere(b.missing),
      decisive,
      batch.rows,
      addressOf(out),
      addressOf(holes),
    );
    const isWhole = a.missing === undefined && b.missing === undefined;
    return scaled(out, 0, 1, isWhole ? undefined : holes);
  };
}

/** Flags and choices are always scaled: columns, comparisons and connectives make nothing else of them. */
function words(vector: Vector): Scaled {
  if (vector.kind === "fractions") throw new Error("a flag or a choice was computed as a fraction");
  return vector;
}

function scaled(values: Floats, scale: number, bound: number, missing: Bytes | undefined): Scaled {
  return { kind: "scaled", values, scale, bound, missing };
}
