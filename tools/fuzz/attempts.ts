import { targets } from "./targets.ts";

/** Sent to the parent before each input, and when the input has told that something is wrong. */
export interface Progress {
  readonly seed: number;
  readonly finding?: string;
}

/**
 * The process of one target: NAME SEED MILLISECONDS. One seed after another until the time is over or something
 * is wrong; at least one.
 */
export async function run([name, firstSeed, milliseconds]: readonly string[]): Promise<number> {
  const target = targets.find((each) => each.name === name);
  if (target === undefined || process.send === undefined)
    throw new Error("started by tools/fuzz/main.ts only");
  const end = performance.now() + Number(milliseconds);
  for (let seed = Number(firstSeed); ; seed = (seed + 1) % 2 ** 31) {
    await tell({ seed });
    const finding = await target.attempt(seed);
    if (finding !== undefined) await tell({ seed, finding });
    if (finding !== undefined || performance.now() >= end) break;
  }
  process.disconnect();
  return 0;
}

/** Waits until the parent has been sent it: what waits to be sent is not, as long as one attempt follows the other. */
function tell(progress: Progress): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(progress, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}
