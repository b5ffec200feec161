import fc from "fast-check";

/** What is attacked: one seed makes one input. */
export interface Target {
  readonly name: string;
  /** What is wrong with the program on the input of a seed, with the smallest such input; undefined where nothing is. */
  readonly attempt: (seed: number) => Promise<string | undefined>;
}

/** Longest search for a smaller input that fails too, in milliseconds. */
const SMALLER = 30_000;

/** `check` throws what is wrong. */
export function target<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => Promise<void>,
): Target {
  const property = fc.asyncProperty(inputs, check);
  return {
    name,
    async attempt(seed) {
      const details = await fc.check(property, {
        seed: mixed(seed),
        numRuns: 1,
        interruptAfterTimeLimit: SMALLER,
        includeErrorInReport: true,
      });
      return details.failed && details.counterexample !== null
        ? await fc.asyncDefaultReportMessage(details)
        : undefined;
    },
  };
}

/** Seeds are taken one after another; the generator wants them far apart. */
function mixed(seed: number): number {
  const first = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
