import { type Fraction, longest, ratio } from "./fraction.ts";
import { greatestDivisor } from "./greatest-divisor.ts";

/** A sum has more digits than any result may have; the message may say which. */
export class LongSumError extends Error {}

/** Adds up any number of fractions. Throws a LongSumError where their common denominator grows too long. */
export interface RunningSum {
  readonly add: (term: Pick<Fraction, "s" | "n" | "d">) => void;
  readonly total: () => Fraction;
}

interface Part {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Terms are added in pairs, pairs in pairs, and so on: most additions are of short numbers, where one after another
 * each would be added to a long one. Nothing is reduced before the end.
 */
export function runningSum(): RunningSum {
  /** At index k nothing, or the sum of 2^k terms. */
  const parts: (Part | undefined)[] = [];
  return {
    add({ s, n, d }) {
      let carry: Part = { numerator: s * n, denominator: d };
      let level = 0;
      for (let part = parts[level]; part !== undefined; part = parts[level]) {
        carry = added(part, carry);
        parts[level] = undefined;
        level += 1;
      }
      parts[level] = carry;
    },
    total() {
      const whole = parts.reduce<Part>((sum, part) => (part === undefined ? sum : added(sum, part)), {
        numerator: 0n,
        denominator: 1n,
      });
      return ratio(whole.numerator, whole.denominator);
    },
  };
}

function added(a: Part, b: Part): Part {
  if (a.denominator === b.denominator)
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  const shared = greatestDivisor(a.denominator, b.denominator);
  const byA = b.denominator / shared;
  const byB = a.denominator / shared;
  const denominator = a.denominator * byA;
  if (denominator >= longest) throw new LongSumError();
  return { numerator: a.numerator * byA + b.numerator * byB, denominator };
}
