import { compositions } from "../../change/composition.ts";
import { compare, zero } from "../../exact/fraction.ts";
import type { BlockId, IndicatorId } from "../../model/brand.ts";
import { term } from "../../model/equation.ts";
import type { Indicator } from "../../model/methodology.ts";
import { blockOfIndicators } from "../../model/outline.ts";
import type { RatedRegion } from "../../model/rating.ts";
import type { Region } from "../../model/region.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import { neighbours } from "../../rank/neighbours.ts";
import type { Rated } from "../../rate.ts";
import { extentOf } from "../../scale/extent.ts";
import { factors } from "../../score/factors.ts";
import { blockEquation, product, reached, substituted, totalEquation } from "./equations.ts";
import type { ExplainedIndicator, Explanation } from "./explanation.ts";
import { indicatorPlace } from "./indicator-place.ts";

/** Why a rated region has its place; `wanted` is the one indicator to show, with its organisations. */
export function explainRegion(
  { rating, loaded }: Rated,
  region: RatedRegion,
  wanted: IndicatorId | undefined,
): Explanation {
  const { methodology } = rating;
  const rated = rating.ranking.flatMap(({ members }) => members);
  const { group, above, below } = neighbours(rating, region);
  const factorOf = factors(methodology, region, "total");
  const valueAt = loaded.values(loaded.regions.indexOf(region.region));
  const blockOf = blockOfIndicators(methodology.blocks);
  const indicators = indicatorsOf(methodology.blocks);
  const explained = (indicator: Indicator): ExplainedIndicator => {
    const score = region.indicators.get(indicator.id);
    const block = blockOf.get(indicator.id);
    if (score === undefined || block === undefined) throw new Error(`${indicator.id} has no score`);
    const { value, points, excluded } = score;
    const values = rated.flatMap((member) => member.indicators.get(indicator.id)?.value ?? []);
    const where = reached(value, indicator.scale, extentOf(values), methodology.ranking.order);
    const factor = factorOf.get(indicator.id) ?? zero;
    const contribution = points.mul(factor);
    return {
      indicator,
      block,
      substituted: substituted(indicator.formula.expression, valueAt),
      value,
      reached: where,
      product: product(indicator, where),
      points,
      excluded,
      scaled:
        compare(contribution, points) === 0
          ? undefined
          : { left: `${term(points)} * ${term(factor)}`, right: contribution },
      contribution,
      lost:
        methodology.ranking.order === "ascending"
          ? contribution
          : (excluded ? zero : indicator.weight.mul(factor)).sub(contribution),
      place: indicatorPlace(rated, region, indicator, rating.ties, methodology.ranking.order),
    };
  };
  const chosen = indicators.find(({ id }) => id === wanted);
  return {
    rating,
    region,
    place: group.place,
    of: rated.length,
    sharedWith: group.members.filter((member) => member !== region).map((member) => member.region),
    above,
    below,
    total: totalEquation(methodology, region),
    blocks: blocksOf(methodology.blocks).map((block) => ({
      block,
      points: blockEquation(block, region),
      available: region.blocks.get(block.id as BlockId)?.available ?? zero,
    })),
    indicators: indicators.map(explained),
    chosen: wanted,
    compositions:
      chosen === undefined
        ? []
        : compositions(chosen.formula.expression, organizationsOf(loaded, region.region)),
  };
}

function organizationsOf({ organizations }: Rated["loaded"], { code }: Region) {
  return organizations.get(code) ?? [];
}
