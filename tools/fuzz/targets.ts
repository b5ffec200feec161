import type { Target } from "./target.ts";
import { cells } from "./targets/cells.ts";
import { ratings } from "./targets/ratings.ts";
import { rows } from "./targets/rows.ts";

/** Every target, in the order in which they are tried. */
export const targets: readonly Target[] = [cells, rows, ratings];
