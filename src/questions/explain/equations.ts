import { printExact } from "../../exact/decimal.ts";
import { clamp, compare, type Fraction, one, sum, zero } from "../../exact/fraction.ts";
import { print } from "../../formula/print/text.ts";
import type { RegionExpression, RegionLeaf } from "../../model/expression.ts";
import type { Band, Block, Indicator, Methodology, RankingRule, Scale } from "../../model/methodology.ts";
import type { BlockScore, Score } from "../../model/rating.ts";
import type { Value } from "../../model/region.ts";
import type { Extent } from "../../scale/ability.ts";
import { availableOf } from "../../score/factors.ts";
import type { Equation, NextBand, Reached } from "./explanation.ts";

/** A number as a part of a formula: brackets around what is no plain decimal. */
export function term(value: Fraction): string {
  const text = printExact(value);
  return /[-/]/.test(text) ? `(${text})` : text;
}

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
  const { least, greatest } = extent;
  switch (scale.kind) {
    case "bands": {
      const index = scale.bands.findIndex(({ edge }) =>
        scale.better === "higher" ? compare(value, edge) >= 0 : compare(value, edge) <= 0,
      );
      const last = index < 0 ? scale.bands.length : index;
      return { kind: "band", band: scale.bands[index], next: nextBand(scale.bands, last, order) };
    }
    case "goalposts":
      return between(value, scale.worst, scale.best);
    case "minmax":
      return scale.better === "higher" ? between(value, least, greatest) : between(value, greatest, least);
    case "distance_to_best":
      return scale.better === "higher" ? quotient(value, greatest) : quotient(least, value);
    case "none":
      return cut({ left: printExact(value), right: value });
  }
}

/** Of bands in order, the best first, with that at `index` reached. */
function nextBand(bands: readonly Band[], index: number, order: RankingRule["order"]): NextBand | undefined {
  if (order === "descending") {
    const band = bands[index - 1];
    return band && { ...band, past: false };
  }
  const band = bands[index];
  return band && { edge: band.edge, points: bands[index + 1]?.points ?? zero, past: true };
}

function between(value: Fraction, worst: Fraction, best: Fraction): Reached {
  if (compare(worst, best) === 0) return cut({ left: "1", right: one });
  const left = `(${term(value)} - ${term(worst)}) / (${term(best)} - ${term(worst)})`;
  return cut({ left, right: value.sub(worst).div(best.sub(worst)) });
}

function quotient(part: Fraction, whole: Fraction): Reached {
  if (compare(part, whole) === 0) return cut({ left: "1", right: one });
  if (compare(whole, zero) <= 0) return cut({ left: "0", right: zero });
  return cut({ left: `${term(part)} / ${term(whole)}`, right: part.div(whole) });
}

function cut(uncut: Equation): Reached {
  return { kind: "share", uncut, share: clamp(uncut.right, zero, one) };
}

export function product({ weight }: Indicator, where: Reached): Equation | undefined {
  if (where.kind !== "share") return undefined;
  return { left: `${term(weight)} * ${term(where.share)}`, right: weight.mul(where.share) };
}

/** A block's points from its children's. */
export function blockEquation(block: Block, score: Score): Equation {
  const children = block.children.map((child) => ({
    points: pointsOf(child, score),
    available: availableOf(child, score),
    weight: child.weight,
  }));
  const right = score.blocks.get(block.id)?.points ?? zero;
  switch (block.aggregate) {
    case "sum":
      return { left: sumOf(children.map(({ points }) => points)), right };
    case "mean": {
      const present = children.filter(({ available }) => available.n > 0n);
      if (present.length === 0) return { left: "0", right };
      const shares = present.map(
        ({ points, available, weight }) => `${term(weight)} * ${term(points)} / ${term(available)}`,
      );
      const weights = term(sum(present.map(({ weight }) => weight)));
      return { left: `${term(block.weight)} * (${shares.join(" + ")}) / ${weights}`, right };
    }
  }
}

/** The exact total from the outer blocks' points. */
export function totalEquation({ blocks, maxPoints }: Methodology, score: Score): Equation {
  const parts = blocks.flatMap(({ id }) => score.blocks.get(id) ?? []);
  const added = sumOf(parts.map(({ points }) => points));
  const available = sum(parts.map((part: BlockScore) => part.available));
  const scaled = compare(available, maxPoints) !== 0;
  const left = scaled ? `${bracketed(added)} * ${term(maxPoints)} / ${term(available)}` : added;
  return { left, right: score.exactTotal };
}

function pointsOf(node: Block | Indicator, { blocks, indicators }: Score): Fraction {
  const found = node.kind === "block" ? blocks.get(node.id) : indicators.get(node.id);
  return found?.points ?? zero;
}

function sumOf(terms: readonly Fraction[]): string {
  return terms.length === 0
    ? "0"
    : terms.map((one) => (one.s < 0n ? term(one) : printExact(one))).join(" + ");
}

function bracketed(text: string): string {
  return text.includes(" ") ? `(${text})` : text;
}
