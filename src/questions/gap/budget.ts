/** How much a search for ways may try: counted, not timed, so that the same data give the same answer. */
export interface Budget {
  /** Sums that one search may make. */
  readonly forSearch: () => number;
  readonly spend: (sums: number) => void;
  /** To be called where something is left out for want of budget. */
  readonly exhaust: () => void;
  /** Whether there is enough left for one more search. */
  readonly lasts: () => boolean;
  /** Whether another set may be tried on the data; says so by counting it. */
  readonly tries: () => boolean;
  readonly isExhausted: () => boolean;
}

const SUMS = 1_500_000;
const SUMS_IN_A_SEARCH = 400_000;
const TRIED_SETS = 400;

export function searchBudget(sums = SUMS, sumsInASearch = SUMS_IN_A_SEARCH, triedSets = TRIED_SETS): Budget {
  let remaining = sums;
  let untried = triedSets;
  let exhausted = false;
  return {
    forSearch: () => Math.max(0, Math.min(remaining, sumsInASearch)),
    spend(made) {
      remaining -= made;
    },
    exhaust() {
      exhausted = true;
    },
    lasts() {
      if (remaining > 0 && untried > 0) return true;
      exhausted = true;
      return false;
    },
    tries() {
      untried -= 1;
      if (untried >= 0) return true;
      exhausted = true;
      return false;
    },
    isExhausted: () => exhausted,
  };
}
