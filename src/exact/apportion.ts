import { compare, type Fraction, ratio, sum } from "./fraction.ts";

/**
 * The parts, each a multiple of a decimal unit, so that they add up to `whole`, which is one too: every
 * part is cut down, then the units that are left over go to the largest remainders, the first of equals.
 */
export function apportion(parts: readonly Fraction[], whole: Fraction, places: number): readonly Fraction[] {
  const unit = ratio(1n, 10n ** BigInt(places));
  const cut = parts.map((part) => floor(part, unit));
  const byRemainder = parts
    .map((part, index) => ({ index, rest: part.sub(cut[index] ?? part) }))
    .sort((a, b) => compare(b.rest, a.rest) || a.index - b.index);
  let remaining = whole.sub(sum(cut));
  while (remaining.n !== 0n && byRemainder.length > 0) {
    const by = remaining.s > 0n ? unit : unit.neg();
    for (const { index } of remaining.s > 0n ? byRemainder : byRemainder.toReversed()) {
      if (remaining.n === 0n) break;
      cut[index] = (cut[index] ?? remaining).add(by);
      remaining = remaining.sub(by);
    }
  }
  return cut;
}

function floor(value: Fraction, unit: Fraction): Fraction {
  const steps = value.div(unit);
  const whole = (steps.s * steps.n) / steps.d;
  const below = steps.s < 0n && whole * steps.d !== steps.s * steps.n ? whole - 1n : whole;
  return unit.mul(ratio(below, 1n));
}
