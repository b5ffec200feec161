import type { Attempt } from "./target.ts";
import { targets } from "./targets.ts";

/** Sent to the parent before each input, and with what came of it. */
export interface Progress {
  readonly seed: number;
  readonly attempt: Attempt | undefined;
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
    await tell({ seed, attempt: undefined });
    const attempt = await target.attempt(seed);
    await tell({ seed, attempt });
    if (attempt.finding !== undefined || performance.now() >= end) break;
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
