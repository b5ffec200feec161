import type { AggregationKind } from "./kind.ts";
import { mean } from "./mean.ts";
import { sum } from "./sum.ts";

/** Every way to aggregate, in the order in which messages list them. */
export const aggregationKinds: readonly AggregationKind[] = [sum, mean];

/** Known in the field and refused: exact fractions hold no roots. */
export const refusedAggregations: readonly string[] = ["geometric"];
