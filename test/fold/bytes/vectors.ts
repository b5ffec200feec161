import { decimalPlaces } from "../../../src/exact/decimal.ts";
import { type Fraction, ratio, zero } from "../../../src/exact/fraction.ts";
import { type Arena, arena } from "../../../src/fold/bytes/kernels/arena.ts";
import { scaledInteger, type Vector } from "../../../src/fold/bytes/vector.ts";
import { bytesOf, floatsOf } from "./kernels/arrays.ts";

/** What stands at a missing row means nothing: here, something that would be noticed. */
const noise = ratio(987_654_321n, 13n);

/** The values as compactly as they go; beyond the rows in use stands what would be noticed too. */
export function vectorOf(values: readonly (Fraction | undefined)[], memory: Arena = arena()): Vector {
  const holes = values.map((value) => (value === undefined ? 1 : 0));
  const missing = holes.includes(1) ? bytesOf(memory, holes) : undefined;
  const scale = Math.max(0, ...values.map((value) => decimalPlaces(value ?? zero) ?? 999));
  const integers = values.map((value) => (value === undefined ? 0 : scaledInteger(value, scale)));
  if (!integers.every((integer) => integer !== undefined))
    return { kind: "fractions", values: values.map((value) => value ?? noise), missing };
  const bound = Math.max(0, ...integers.map(Math.abs));
  const filled = integers.map((integer, row) => (holes[row] === 1 ? bound : integer));
  return { kind: "scaled", values: floatsOf(memory, [...filled, Number.NaN]), scale, bound, missing };
}
