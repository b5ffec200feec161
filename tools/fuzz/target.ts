import fc from "fast-check";

/** What is attacked: one seed makes one input. */
export interface Target {
  readonly name: string;
  readonly attempt: (seed: number) => Promise<Attempt>;
}

export interface Attempt {
  /** What is wrong with the program on the input of a seed, with the smallest such input; undefined where nothing is. */
  readonly finding: string | undefined;
  /** What the program made of the input, in a word or two, where a target tells it. */
  readonly verdict: string | undefined;
}

/** Longest search for a smaller input that fails too, in milliseconds. */
const SMALLER = 30_000;

/** `check` throws what is wrong, and may say what the program made of the input. */
export function target<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => Promise<string> | Promise<void>,
): Target {
  return {
    name,
    async attempt(seed) {
      let verdict: string | undefined;
      const property = fc.asyncProperty(inputs, async (input) => {
        verdict = (await check(input)) || undefined;
      });
      const details = await fc.check(property, {
        seed: mixed(seed),
        numRuns: 1,
        interruptAfterTimeLimit: SMALLER,
        includeErrorInReport: true,
      });
      const isWrong = details.failed && details.counterexample !== null;
      return { finding: isWrong ? await fc.asyncDefaultReportMessage(details) : undefined, verdict };
    },
  };
}

/** Seeds are taken one after another; the generator wants them far apart. */
function mixed(seed: number): number {
  const first = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
