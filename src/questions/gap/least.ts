import { compare, type Fraction, ratio, zero } from "../../exact/fraction.ts";

/**
 * A multiple of the unit, up to `most`, at which something holds that does not hold a unit less: the least,
 * where it goes on holding. Undefined where it does not hold at `most`, or holds at 0.
 */
export function least(
  unit: Fraction,
  most: Fraction,
  holds: (amount: Fraction) => boolean,
): Fraction | undefined {
  const steps = most.div(unit);
  let high = steps.n / steps.d;
  let low = 0n;
  const at = (count: bigint): Fraction => unit.mul(ratio(count, 1n));
  if (compare(most, zero) <= 0 || high === 0n || !holds(at(high)) || holds(zero)) return undefined;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(at(middle))) high = middle;
    else low = middle;
  }
  return at(high);
}

/** The first multiple of the unit that is not less. */
export function upTo(amount: Fraction, unit: Fraction): Fraction {
  const steps = amount.div(unit);
  const whole = steps.n / steps.d;
  return unit.mul(ratio(whole * steps.d === steps.n ? whole : whole + 1n, 1n));
}
