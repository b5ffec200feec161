/** Numbers below are divided one by the other; longer ones are too slow to divide at every step. */
const SHORT = 2n ** 256n;
/** Leading bits that are taken of long numbers: their quotients and the factors stay exact in a double. */
const LEADING = 50;
const LEADING_MOST = 2 ** LEADING;

/**
 * The greatest common divisor of two numbers that are not negative. Of long numbers, D. H. Lehmer's algorithm (Knuth,
 * The Art of Computer Programming, volume 2, 4.5.2, algorithm L): Euclid's quotients follow from the leading digits for
 * many steps, which are then taken at once.
 */
export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [greater, less] = a < b ? [b, a] : [a, b];
  let dropped = less < SHORT ? 0 : bitsOf(greater) - LEADING;
  while (less >= SHORT) {
    let leading = Number(greater >> BigInt(dropped));
    while (leading < LEADING_MOST / 2) {
      dropped -= 1;
      leading = Number(greater >> BigInt(dropped));
    }
    const [a0, b0, a1, b1] = steps(leading, Number(less >> BigInt(dropped)));
    [greater, less] =
      b0 === 0
        ? [less, greater % less]
        : [BigInt(a0) * greater + BigInt(b0) * less, BigInt(a1) * greater + BigInt(b1) * less];
  }
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
}

function bitsOf(number: bigint): number {
  return 4 * number.toString(16).length;
}

/**
 * What two numbers with these leading digits are after as many of Euclid's steps as those digits determine: the greater
 * is a0 and b0 times the two, the less a1 and b1 times. No step at all where b0 is 0.
 */
function steps(greater: number, less: number): readonly [a0: number, b0: number, a1: number, b1: number] {
  let [x, y] = [greater, less];
  let [a0, b0, a1, b1] = [1, 0, 0, 1];
  while (y + a1 !== 0 && y + b1 !== 0) {
    const quotient = Math.floor((x + a0) / (y + a1));
    if (quotient !== Math.floor((x + b0) / (y + b1))) break;
    [a0, a1] = [a1, a0 - quotient * a1];
    [b0, b1] = [b1, b0 - quotient * b1];
    [x, y] = [y, x - quotient * y];
  }
  return [a0, b0, a1, b1];
}
