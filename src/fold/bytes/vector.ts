import { compare, type Fraction, ratio, zero } from "../../exact/fraction.ts";
import { addressOf, type Bytes, type Floats } from "./kernels/address.ts";
import type { Kernels } from "./kernels/kernels.ts";

/**
 * Exact numbers, one a row. Almost every column holds integers, or decimals of a few places, and a
 * double holds those exactly: `scaled` is integers of `scale` decimal places, none beyond `bound` in
 * size, and `bound` is a safe integer. What would leave that range becomes `fractions`.
 */
export type Vector = Scaled | Fractions;

export interface Scaled {
  readonly kind: "scaled";
  /** May be longer than the rows in use. */
  readonly values: Floats;
  readonly scale: number;
  readonly bound: number;
  readonly missing: Bytes | undefined;
}

export interface Fractions {
  readonly kind: "fractions";
  /** What stands at a missing row means nothing. */
  readonly values: readonly Fraction[];
  readonly missing: Bytes | undefined;
}

export function fractionAt(vector: Vector, row: number): Fraction | undefined {
  if (vector.missing?.[row] === 1) return undefined;
  if (vector.kind === "fractions") return vector.values[row];
  return ratio(BigInt(vector.values[row] as number), 10n ** BigInt(vector.scale));
}

/** The same numbers as fractions, a row at a time. */
export function fractionsOf(vector: Vector, rows: number): readonly Fraction[] {
  if (vector.kind === "fractions") return vector.values;
  return Array.from({ length: rows }, (_, row) => fractionAt(vector, row) ?? zero);
}

/** Both at one scale, or undefined where a double could not hold one of them there. */
export function align(a: Vector, b: Vector): { scale: number; left: number; right: number } | undefined {
  if (a.kind === "fractions" || b.kind === "fractions") return undefined;
  const scale = Math.max(a.scale, b.scale);
  const left = 10 ** (scale - a.scale);
  const right = 10 ** (scale - b.scale);
  return a.bound * left <= Number.MAX_SAFE_INTEGER && b.bound * right <= Number.MAX_SAFE_INTEGER
    ? { scale, left, right }
    : undefined;
}

/** A fraction as an integer at a scale, where that is exact and safe. */
export function scaledInteger(value: Fraction, scale: number): number | undefined {
  const scaled = value.s * value.n * 10n ** BigInt(scale);
  if (scaled % value.d !== 0n) return undefined;
  const integer = Number(scaled / value.d);
  return Number.isSafeInteger(integer) ? integer : undefined;
}

/** Rows missing in either, written into `out` where both have some. */
export function eitherMissing(
  a: Vector,
  b: Vector,
  rows: number,
  kernels: Kernels,
  out: Bytes,
): Bytes | undefined {
  if (a.missing === undefined || b.missing === undefined || a.missing === b.missing)
    return a.missing ?? b.missing;
  kernels.mergeMarks(addressOf(a.missing), addressOf(b.missing), rows, addressOf(out));
  return out;
}

/** For "less", for "equal" and for "greater". */
export type Answers = readonly [less: number, equal: number, greater: number];

/** At each row one of three answers. */
export function compareRows(
  a: Vector,
  b: Vector,
  rows: number,
  [less, equal, greater]: Answers,
  kernels: Kernels,
  out: Floats,
): void {
  const aligned = align(a, b);
  if (aligned === undefined || a.kind === "fractions" || b.kind === "fractions") {
    const left = fractionsOf(a, rows);
    const right = fractionsOf(b, rows);
    for (let row = 0; row < rows; row++) {
      const order = compare(left[row] ?? zero, right[row] ?? zero);
      out[row] = order === 0 ? equal : order < 0 ? less : greater;
    }
    return;
  }
  const { left, right } = aligned;
  kernels.compareRows(
    addressOf(a.values),
    left,
    addressOf(b.values),
    right,
    rows,
    less,
    equal,
    greater,
    addressOf(out),
  );
}
