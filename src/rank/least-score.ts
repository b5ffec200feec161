import { type Fraction, ratio } from "../exact/fraction.ts";
import type { RankingRule } from "../model/methodology.ts";

/** The least exact score that is placed with (or before) one that is compared as `rival`; more points are better. */
export function leastScore(
  rival: Fraction,
  { on, round: { places, mode } }: Pick<RankingRule, "on" | "round">,
): { readonly score: Fraction; readonly inclusive: boolean } {
  if (on === "exact" || mode === "down") return { score: rival, inclusive: true };
  const unit = ratio(1n, 10n ** BigInt(places));
  const score = rival.sub(unit.div(2));
  const even = (rival.div(unit).n & 1n) === 0n;
  return { score, inclusive: mode === "half-up" || even };
}
