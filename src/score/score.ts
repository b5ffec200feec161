import { aggregationOf } from "../aggregate/aggregation.ts";
import { product, quotient } from "../exact/arithmetic.ts";
import { sum, zero } from "../exact/fraction.ts";
import { round } from "../exact/round.ts";
import type { BlockId, IndicatorId } from "../model/brand.ts";
import type { Block, Indicator, Methodology } from "../model/methodology.ts";
import type { BlockScore, IndicatorScore, Score } from "../model/rating.ts";
import type { Region, Value } from "../model/region.ts";
import { indicatorsOf } from "../model/walk.ts";
import { type Extent, extentOf } from "../scale/extent.ts";
import { isRelative, points as pointsOf } from "../scale/scale.ts";

/** The least and the greatest value of an indicator among the rated regions. */
export type Extents = ReadonlyMap<IndicatorId, Extent | undefined>;

export function extentsOf(
  indicators: readonly Indicator[],
  regions: readonly Region[],
  valueFor: (indicator: IndicatorId, region: Region) => Value,
): Extents {
  return new Map(
    indicators.map(({ id }) => [id, extentOf(regions.flatMap((region) => valueFor(id, region) ?? []))]),
  );
}

/**
 * Points of every indicator, block and region; undefined for a region of which nothing could be measured.
 * The extents are over these regions, unless a part of the rated ones is scored again.
 */
export function score(
  methodology: Methodology,
  regions: readonly Region[],
  valueFor: (indicator: IndicatorId, region: Region) => Value,
  extents?: Extents,
): readonly (Score | undefined)[] {
  const indicators = indicatorsOf(methodology.blocks);
  const relative = indicators.filter(({ scale }) => isRelative(scale));
  const known = extents ?? extentsOf(relative, regions, valueFor);
  return regions.map((region) => {
    const scored = new Map(
      indicators.map((indicator) => {
        const value = valueFor(indicator.id, region);
        return [indicator.id, scoreIndicator(indicator, value, known.get(indicator.id))];
      }),
    );
    return scoreRegion(methodology, region, scored);
  });
}

function scoreIndicator(indicator: Indicator, value: Value, extent: Extent | undefined): IndicatorScore {
  if (value === undefined) {
    return { value: undefined, points: zero, excluded: indicator.missing === "exclude" };
  }
  const points = pointsOf(value, indicator.scale, indicator.weight, extent);
  return { value, points, excluded: false };
}

function scoreRegion(
  { blocks, maxPoints, ranking }: Methodology,
  region: Region,
  indicators: ReadonlyMap<IndicatorId, IndicatorScore>,
): Score | undefined {
  const scored = new Map<BlockId, BlockScore>();
  const parts = blocks.map((block) => scoreBlock(block, indicators, scored));
  const available = sum(parts.map((part) => part.available));
  if (available.n === 0n) return undefined;
  const points = sum(parts.map((part) => part.points));
  const exactTotal = available.equals(maxPoints) ? points : quotient(product(points, maxPoints), available);
  return { region, indicators, blocks: scored, exactTotal, total: round(exactTotal, ranking.round) };
}

/** Points, and points at most. */
type Part = Pick<BlockScore, "points" | "available">;

/** Points and points at most, from the children up; notes the block and those inside it. */
function scoreBlock(
  block: Block,
  indicators: ReadonlyMap<IndicatorId, IndicatorScore>,
  scored: Map<BlockId, BlockScore>,
): BlockScore {
  const parts = block.children.map((child) => {
    const part =
      child.kind === "block" ? scoreBlock(child, indicators, scored) : leafScore(child, indicators);
    return { weight: child.weight, ...part };
  });
  const { points, available } = aggregationOf(block).points(block.weight, parts);
  const whole = available.equals(block.weight) || available.n === 0n;
  const result = {
    points,
    available,
    scaled: whole ? points : quotient(product(points, block.weight), available),
  };
  scored.set(block.id, result);
  return result;
}

function leafScore({ id, weight }: Indicator, indicators: ReadonlyMap<IndicatorId, IndicatorScore>): Part {
  const score = indicators.get(id);
  if (score === undefined) throw new Error(`indicator ${id} has no score`);
  return { points: score.points, available: score.excluded ? zero : weight };
}
