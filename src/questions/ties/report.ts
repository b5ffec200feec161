import type { Fraction } from "../../exact/fraction.ts";

import type { Indicator } from "../../model/methodology.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";

/** Which regions are equal and how, and what keeps the nearly equal apart. */
export interface TiesReport {
  readonly rating: Rating;
  /** From the first place down. */
  readonly ties: readonly Tie[];
  /** Neighbours whose compared scores are equal, told apart by something else. */
  readonly separated: readonly Separated[];
  /** The neighbours with the smallest exact differences above 0, the nearest first. */
  readonly nearest: readonly Near[];
}

export interface Tie {
  readonly place: Fraction;
  readonly members: readonly RatedRegion[];
  /** The exact scores are equal; or only those rounded as the methodology says. */
  readonly equal: "exactly" | "when-rounded";
  /** On whose points the members differ. */
  readonly differing: readonly Indicator[];
}

export interface Separated {
  readonly better: Placed;
  readonly worse: Placed;
  /** The id of the block or indicator that breaks the tie, or the order of the codes. */
  readonly by: { readonly kind: "tie-break"; readonly id: string } | { readonly kind: "code" };
  readonly differing: readonly Indicator[];
}

export interface Near {
  readonly better: Placed;
  readonly worse: Placed;
  readonly difference: Fraction;
}

/** A group of regions that share a place. */
export interface Placed {
  readonly place: Fraction;
  readonly members: readonly RatedRegion[];
}
