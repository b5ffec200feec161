import type { Block } from "../model/methodology.ts";
import { aggregationKinds } from "./aggregations.ts";
import type { AggregationKind } from "./kind.ts";

/** What is known of the way in which a block is aggregated. */
export function aggregationOf({ aggregate }: Pick<Block, "aggregate">): AggregationKind {
  const known = aggregationKinds.find(({ kind }) => kind === aggregate);
  if (known === undefined) throw new Error(`no such aggregation: ${aggregate}`);
  return known;
}
