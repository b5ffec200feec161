import { aggregationOf } from "../../aggregate/aggregation.ts";
import { addition } from "../../aggregate/sum.ts";
import { clamp, compare, one, sum, zero } from "../../exact/fraction.ts";
import { print } from "../../formula/print/text.ts";
import { type Equation, term } from "../../model/equation.ts";
import type { RegionExpression, RegionLeaf } from "../../model/expression.ts";
import type { Block, Indicator, Methodology, RankingRule, Scale } from "../../model/methodology.ts";
import type { BlockScore, Score } from "../../model/rating.ts";
import type { Value } from "../../model/region.ts";
import { type Band, bandIndex, beyond } from "../../scale/band.ts";
import type { Extent } from "../../scale/extent.ts";
import { kindOf } from "../../scale/scale.ts";
import { partsOf } from "../../score/factors.ts";
import type { Reached } from "./explanation.ts";

export function substituted(expression: RegionExpression, valueAt: (leaf: RegionLeaf) => Value): string {
  return print(expression, (leaf) => {
    const value = valueAt(leaf);
    return value === undefined ? "?" : term(value);
  });
}

/** Where the value falls, with the calculation of its share where the scale has one. */
export function reached(
  value: Value,
  scale: Scale,
  extent: Extent | undefined,
  order: RankingRule["order"],
): Reached {
  if (value === undefined || extent === undefined) return { kind: "nothing" };
  const kind = kindOf(scale);
  switch (kind.form) {
    case "stepped": {
      const bands = kind.bands(scale);
      const index = bandIndex(bands, value);
      return { kind: "band", band: bands[index], next: nextBand(bands, index, order) };
    }
    case "continuous": {
      const uncut = kind.equation(scale, value, extent);
      return { kind: "share", uncut, share: clamp(uncut.right, zero, one) };
    }
  }
}

/** Of bands in order, the best first, with that at `index` reached. */
function nextBand(bands: readonly Band[], index: number, order: RankingRule["order"]): Band | undefined {
  if (order === "descending") return bands[index - 1];
  const band = bands[index];
  return band && { edge: band.edge, bound: beyond[band.bound], points: bands[index + 1]?.points ?? zero };
}

export function product({ weight }: Indicator, where: Reached): Equation | undefined {
  if (where.kind !== "share") return undefined;
  return { left: `${term(weight)} * ${term(where.share)}`, right: weight.mul(where.share) };
}

/** A block's points from its children's. */
export function blockEquation(block: Block, score: Score): Equation {
  const left = aggregationOf(block).equation(block.weight, partsOf(block, score));
  return { left, right: score.blocks.get(block.id)?.points ?? zero };
}

/** The exact total from the outer blocks' points. */
export function totalEquation({ blocks, maxPoints }: Methodology, score: Score): Equation {
  const parts = blocks.flatMap(({ id }) => score.blocks.get(id) ?? []);
  const added = addition(parts.map(({ points }) => points));
  const available = sum(parts.map((part: BlockScore) => part.available));
  const scaled = compare(available, maxPoints) !== 0;
  const left = scaled ? `${bracketed(added)} * ${term(maxPoints)} / ${term(available)}` : added;
  return { left, right: score.exactTotal };
}

function bracketed(text: string): string {
  return text.includes(" ") ? `(${text})` : text;
}
