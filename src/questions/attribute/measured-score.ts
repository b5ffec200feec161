import type { IndicatorId } from "../../model/brand.ts";
import type { Methodology } from "../../model/methodology.ts";
import type { Score } from "../../model/rating.ts";
import type { Region, Value } from "../../model/region.ts";
import { type Extents, score } from "../../score/score.ts";

/** A region of which nothing is measured in a mix has no place there; asked about, it stands without points. */
export interface MeasuredScore {
  readonly score: Score;
  readonly measured: boolean;
}

export function measuredScore(
  methodology: Methodology,
  region: Region,
  valueFor: (id: IndicatorId) => Value,
  extents: Extents,
): MeasuredScore {
  const [measured] = score(methodology, [region], valueFor, extents);
  if (measured !== undefined) return { score: measured, measured: true };
  const [pointless] = score(withoutExclusion(methodology), [region], valueFor, extents);
  if (pointless === undefined) throw new Error(`region ${region.code} has no score`);
  return { score: pointless, measured: false };
}

function withoutExclusion(methodology: Methodology): Methodology {
  type Node = Methodology["blocks"][number]["children"][number];
  const lenient = (node: Node): Node =>
    node.kind === "indicator"
      ? { ...node, missing: "zero" }
      : { ...node, children: node.children.map(lenient) };
  return {
    ...methodology,
    blocks: methodology.blocks.map((block) => ({ ...block, children: block.children.map(lenient) })),
  };
}
