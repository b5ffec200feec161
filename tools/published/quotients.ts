import { printExact } from "../../src/exact/decimal.ts";
import { type Fraction, one } from "../../src/exact/fraction.ts";
import { round } from "../../src/exact/round.ts";
import type { RegionExpression, RegionLeaf } from "../../src/model/expression.ts";
import type { Indicator, Methodology } from "../../src/model/methodology.ts";
import { blocksOf, indicatorsOf } from "../../src/model/walk.ts";
import type { Band } from "../../src/scale/band.ts";
import type { Better } from "../../src/scale/better.ts";
import { bandsOf as bandsOfScale, kindOf } from "../../src/scale/scale.ts";
import { type Outcome, refused, unless } from "./outcome.ts";
import { isKnownColumn, isKnownQuantity } from "./quantities.ts";

/** An indicator as the generator needs it: factor × above / below, and what each band is worth in units. */
export interface Quotient {
  readonly id: string;
  readonly factor: Fraction;
  /** The canonical text of a quantity. */
  readonly above: string;
  /** Canonical texts of the quantities that add up to the divisor. */
  readonly below: readonly string[];
  readonly better: Better;
  /** The best one first. */
  readonly bands: readonly Edge[];
  /** What each band is worth, in units of award; then 0, for reaching none. */
  readonly awards: readonly number[];
}

/** Where a band begins; an open edge is not reached by itself. */
export interface Edge {
  readonly at: Fraction;
  readonly isOpen: boolean;
}

export interface Award {
  readonly quotients: readonly Quotient[];
  /** All points are whole multiples of it. */
  readonly unit: Fraction;
  /** Whether a total of so many units is compared and printed as it is. */
  readonly prints: (units: number) => boolean;
  /** A total in units, as text. */
  readonly print: (units: number) => string;
}

/** What the methodology awards, where the generator can produce exports for it. */
export function awardOf(methodology: Methodology): Outcome<Award> {
  const { ranking, blocks } = methodology;
  const indicators = indicatorsOf(blocks);
  const sentences: string[] = [];
  if (ranking.ties !== "dense" || ranking.order !== "descending" || ranking.breakTies.length > 0)
    sentences.push("published places are dense, from the most points down, without tie-breaks");
  for (const { id, aggregate } of blocksOf(blocks))
    if (aggregate !== "sum") sentences.push(`block ${id}: the points of a block have to be a sum`);
  for (const { id, scale } of indicators)
    if (scale.kind !== "bands") sentences.push(`indicator ${id}: points have to be awarded by bands`);
  sentences.push(...strangeColumns(methodology));
  const points = indicators.flatMap(bandsOf).map((band) => band.points);
  const unit = points.reduce((a, b) => a.gcd(b), points[0] ?? one);
  const quotients = indicators.flatMap((indicator) => {
    const quotient = quotientOf(indicator, unit);
    if (quotient === undefined)
      sentences.push(`indicator ${indicator.id}: the generator does not know how to fill its formula`);
    return quotient ?? [];
  });
  const total = (units: number) => unit.mul(units);
  return unless(sentences, {
    quotients,
    unit,
    prints: (units) => ranking.on === "exact" || round(total(units), ranking.round).equals(total(units)),
    print: (units) => printExact(total(units)),
  });
}

/** A printed score in units, or why it cannot be one. */
export function unitsOf(score: Fraction, unit: Fraction): Outcome<number> {
  const units = score.div(unit);
  if (units.d !== 1n) return refused(`${printExact(score)} is no multiple of ${printExact(unit)}`);
  return { ok: true, value: Number(units.s * units.n) };
}

function bandsOf({ scale }: Indicator): readonly Band[] {
  return bandsOfScale(scale) ?? [];
}

function quotientOf(indicator: Indicator, unit: Fraction): Quotient | undefined {
  const { id, formula, scale } = indicator;
  const parts = divided(formula.expression);
  const bands = bandsOfScale(scale);
  if (parts === undefined || bands === undefined) return undefined;
  if (![parts.above, ...parts.below].every(isKnownQuantity)) return undefined;
  const awards = bands.map(({ points }) => Number(points.div(unit).n));
  return {
    id,
    ...parts,
    better: kindOf(scale).better(scale),
    bands: bands.map(edgeOf),
    awards: [...awards, 0],
  };
}

function edgeOf({ edge, bound }: Band): Edge {
  return { at: edge, isOpen: bound === "above" || bound === "below" };
}

function divided(expression: RegionExpression): Pick<Quotient, "factor" | "above" | "below"> | undefined {
  if (expression.kind !== "arithmetic" || expression.operator !== "/") return undefined;
  const { left, right } = expression;
  const below = partsOf(right);
  if (below === undefined) return undefined;
  if (left.kind === "leaf") return { factor: one, above: textOf(left.leaf), below };
  if (left.kind !== "arithmetic" || left.operator !== "*") return undefined;
  const [factor, quantity] = left.left.kind === "number" ? [left.left, left.right] : [left.right, left.left];
  if (factor.kind !== "number" || quantity.kind !== "leaf" || factor.value.s <= 0n) return undefined;
  return { factor: factor.value, above: textOf(quantity.leaf), below };
}

/** The quantities that an expression adds up; undefined where it does anything else. */
function partsOf(expression: RegionExpression): readonly string[] | undefined {
  if (expression.kind === "leaf") return [textOf(expression.leaf)];
  if (expression.kind !== "arithmetic" || expression.operator !== "+") return undefined;
  const [left, right] = [partsOf(expression.left), partsOf(expression.right)];
  return left && right && [...left, ...right];
}

function textOf(leaf: RegionLeaf): string {
  return leaf.kind === "cell" ? `regions.${leaf.column}` : leaf.aggregate.id;
}

function strangeColumns({ exports }: Methodology): readonly string[] {
  return [{ ...exports.regions, id: "regions" }, ...exports.tables]
    .flatMap(({ id: role, columns }) => columns.map(({ id }) => [role, id] as const))
    .flatMap(([role, id]) =>
      isKnownColumn(role, id)
        ? []
        : [`column ${id} of ${role}: the generator does not know what to put there`],
    );
}
