import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction } from "../exact/fraction.ts";
import type { Fields, ReadableFields } from "../model/fields.ts";
import { problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { isRead } from "../model/unread.ts";
import { type CellReading, refuse } from "./kind.ts";

/** The least and the greatest number that a column may hold. */
export type Range = {
  readonly min: Fraction | undefined;
  readonly max: Fraction | undefined;
};

export const rangeFields = {
  min: { type: "number", optional: true },
  max: { type: "number", optional: true },
} as const satisfies Fields;

export function checkRange({ min, max }: ReadableFields<typeof rangeFields>, report: Report): void {
  if (min === undefined || !isRead(min) || max === undefined || !isRead(max)) return;
  if (compare(min, max) > 0)
    report("range-reversed", ["min"], { min: printExact(min), max: printExact(max) });
}

export function rangeJson({ min, max }: Range): object {
  return { min: exactOrNull(min), max: exactOrNull(max) };
}

function exactOrNull(value: Fraction | undefined): string | null {
  return value === undefined ? null : printExact(value);
}

/** The value, unless it is beyond the range; `text` is what stands in the cell. */
export function inRange(value: Fraction, text: string, { min, max }: Range): CellReading {
  const below = min !== undefined && compare(value, min) < 0;
  const above = max !== undefined && compare(value, max) > 0;
  if (!below && !above) return { kind: "value", value };
  const data = { value: text, min: min && printExact(min), max: max && printExact(max) };
  return refuse((at) => problem("out-of-range", at, data));
}
