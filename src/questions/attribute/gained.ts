import { zero } from "../../exact/fraction.ts";
import type { Rating } from "../../model/rating.ts";
import type { Parts, Split } from "./attribution.ts";

/** The change of points as a gain: above zero where it got better. Places gained are so already. */
export function pointsGained({ change, parts }: Split, current: Rating): Split {
  return isReversed(current) ? { change: change.neg(), parts: negated(parts) } : { change, parts };
}

/** The parts of an indicator, as gains. */
export function partsGained(parts: Parts, current: Rating): Parts {
  return isReversed(current) ? negated(parts) : parts;
}

function isReversed({ methodology }: Rating): boolean {
  return methodology.ranking.order === "ascending";
}

function negated({ own, others, methodology, regions }: Parts): Parts {
  return {
    own: zero.sub(own),
    others: zero.sub(others),
    methodology: zero.sub(methodology),
    regions: zero.sub(regions),
  };
}
