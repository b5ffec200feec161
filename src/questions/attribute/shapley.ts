import { type Fraction, ratio, zero } from "../../exact/fraction.ts";

/**
 * What each of `players` brings, whatever order they come in: the mean over all orders. `worth` is of the
 * players whose bits are set. The parts add up to the worth of all less that of none.
 */
export function shapley(players: number, worth: (present: number) => Fraction): readonly Fraction[] {
  const all = Array.from({ length: 2 ** players }, (_, present) => worth(present));
  return Array.from({ length: players }, (_, player) => {
    const bit = 2 ** player;
    let part = zero;
    for (const [present, without] of all.entries()) {
      const having = all[present | bit];
      if ((present & bit) !== 0 || having === undefined) continue;
      const change = having.sub(without);
      if (change.n !== 0n) part = part.add(change.mul(weight(players, countOf(present))));
    }
    return part;
  });
}

/** The share of the orders in which just these players come first. */
function weight(players: number, before: number): Fraction {
  return ratio(factorial(before) * factorial(players - 1 - before), factorial(players));
}

function factorial(number: number): bigint {
  return number < 2 ? 1n : BigInt(number) * factorial(number - 1);
}

function countOf(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + countOf(bits >> 1);
}
