import { type Fraction, sum, zero } from "../exact/fraction.ts";
import type { BlockId, IndicatorId } from "../model/brand.ts";
import type { Methodology } from "../model/methodology.ts";
import { blocksOf, indicatorsOf } from "../model/walk.ts";
import { factors } from "./factors.ts";

/** What each block and indicator adds to the total at most, where nothing is excluded. */
export function maximaOf(methodology: Methodology): ReadonlyMap<BlockId | IndicatorId, Fraction> {
  const blocks = blocksOf(methodology.blocks);
  const whole = blocks.map(
    ({ id, weight }) => [id, { points: weight, available: weight, scaled: weight }] as const,
  );
  const factorOf = factors(methodology, { blocks: new Map(whole), indicators: new Map() }, "total");
  const maximum = (id: IndicatorId, weight: Fraction) => weight.mul(factorOf.get(id) ?? zero);
  return new Map<BlockId | IndicatorId, Fraction>([
    ...blocks.map(
      ({ id, children }) =>
        [id, sum(indicatorsOf(children).map((child) => maximum(child.id, child.weight)))] as const,
    ),
    ...indicatorsOf(methodology.blocks).map(({ id, weight }) => [id, maximum(id, weight)] as const),
  ]);
}
