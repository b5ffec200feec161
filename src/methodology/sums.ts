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

/** Points at most: a sum is worth what its children are, anything else what it says. */
export function blockPoints(block: ReadBlock, by: By): Fraction | Unread {
  const { aggregate, weight } = block;
  if (!isRead(aggregate)) return unread;
  if (aggregate === "sum" && (by === "added" || weight === undefined)) return childrenPoints(block, by);
  return weight === undefined ? unread : numberOf(weight);
}

export function childrenPoints({ indicators = [], blocks = [] }: ReadBlock, by: By): Fraction | Unread {
  if (!isRead(indicators) || !isRead(blocks) || indicators.length + blocks.length === 0) return unread;
  const weights = indicators.map((indicator) => (isRead(indicator) ? numberOf(indicator.weight) : unread));
  return sumOf([...weights, pointsOf(blocks, by)]);
}

/** Reports a stated sum that is another one, unless the blocks inside state what makes it right: then one of those is wrong. */
export function checkSum(of: string, stated: Fraction, sums: Sums, path: Path, { report }: Context): void {
  if (!isRead(sums.added) || compare(sums.added, stated) === 0) return;
  if (isRead(sums.stated) && compare(sums.stated, stated) === 0) return;
  report("weights-differ", path, { of, stated: printExact(stated), added: printExact(sums.added) });
}

function sumOf(points: readonly (Fraction | Unread)[]): Fraction | Unread {
  const whole = wholeList(points);
  return isRead(whole) ? sum(whole) : unread;
}
