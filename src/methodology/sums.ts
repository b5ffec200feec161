import { aggregationKinds } from "../aggregate/aggregations.ts";
import type { AggregationKind } from "../aggregate/kind.ts";
import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, sum } from "../exact/fraction.ts";
import type { Path } from "../model/report.ts";
import { isRead, type Readable, type Unread, unread, wholeList } from "../model/unread.ts";
import { type Context, numberOf } from "./context.ts";
import type { BlockShape } from "./shape.ts";

/** Whether a block inside that states its weight counts by it, or by what is in it. */
type By = "added" | "stated";

/** The same sum, both ways. */
export type Sums = Readonly<Record<By, Fraction | Unread>>;

/** Unread where a weight in them is, or is not there: that is a problem by itself, and no sum is wrong for it. */
export function pointsOf(shapes: Readable<readonly BlockShape[]>, by: By): Fraction | Unread {
  return isRead(shapes)
    ? sumOf(shapes.map((shape) => (isRead(shape) ? blockPoints(shape, by) : unread)))
    : unread;
}

type ReadBlock = Exclude<Readable<BlockShape>, Unread>;

/** Points at most: what follows from the children's where the aggregation says how, otherwise what is stated. */
export function blockPoints(block: ReadBlock, by: By): Fraction | Unread {
  const { aggregate, weight } = block;
  if (!isRead(aggregate)) return unread;
  if (isAdded(aggregate) && (by === "added" || weight === undefined)) return childrenPoints(block, by);
  return weight === undefined ? unread : numberOf(weight);
}

/** What the weight of a block is by those of its children; unread where one of them is, or where it does not follow. */
export function childrenPoints(block: ReadBlock, by: By): Fraction | Unread {
  const { aggregate, indicators = [], blocks = [] } = block;
  if (!isRead(aggregate) || !isRead(indicators) || !isRead(blocks)) return unread;
  const weights = wholeList([
    ...indicators.map((indicator) => (isRead(indicator) ? numberOf(indicator.weight) : unread)),
    ...blocks.map((inner) => (isRead(inner) ? blockPoints(inner, by) : unread)),
  ]);
  if (!isRead(weights) || weights.length === 0) return unread;
  return weightFrom(aggregate)?.(weights) ?? unread;
}

/** Whether the weight of a block follows from those of its children; otherwise the methodology has to say it. */
export function isAdded(aggregate: string): boolean {
  return weightFrom(aggregate) !== undefined;
}

function weightFrom(aggregate: string): AggregationKind["weight"] {
  return aggregationKinds.find(({ kind }) => kind === aggregate)?.weight;
}

/**
 * Reports a stated sum that the weights do not add up to. Where they would, if each block inside had the weight that
 * it states, one of those is wrong instead, and reported by itself.
 */
export function checkSum(of: string, stated: Fraction, sums: Sums, path: Path, { report }: Context): void {
  if (!isRead(sums.added) || compare(sums.added, stated) === 0) return;
  if (isRead(sums.stated) && compare(sums.stated, stated) === 0) return;
  report("weights-differ", path, { of, stated: printExact(stated), added: printExact(sums.added) });
}

function sumOf(points: readonly (Fraction | Unread)[]): Fraction | Unread {
  const whole = wholeList(points);
  return isRead(whole) ? sum(whole) : unread;
}
