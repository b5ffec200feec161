import { bands } from "./bands.ts";
import { distanceToBest } from "./distance-to-best.ts";
import { goalposts } from "./goalposts.ts";
import type { ScaleKind } from "./kind.ts";
import { minmax } from "./minmax.ts";
import { none } from "./none.ts";

/** Every kind of scale, in the order in which messages list them. */
export const scaleKinds: readonly ScaleKind[] = [bands, goalposts, minmax, distanceToBest, none];
