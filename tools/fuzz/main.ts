import { parseArgs } from "node:util";
import { targets } from "./targets.ts";
import { watch } from "./watch.ts";

const usage = `npm run fuzz -- --seconds N [--seed S] [--target T]   N seconds, spread over the targets, or of one
npm run fuzz -- --target T --seed S                   the input of one seed`;

/** Exit code 0 where nothing was found, 1 where something was, 2 for a wrong command line. */
export async function run(args: readonly string[], root: string): Promise<number> {
  const given = options(args);
  if (given === undefined) {
    console.error(`${usage}\nTargets: ${targets.map(({ name }) => name).join(", ")}`);
    return 2;
  }
  const { chosen, seed, seconds } = given;
  const share = Math.round((seconds * 1000) / chosen.length);
  let found = 0;
  for (const name of chosen) {
    const { inputs, lastSeed, verdicts, finding } = await watch(root, name, seed, share);
    const outcome = finding === undefined ? "nothing found" : "FOUND";
    const counts = Object.entries(verdicts).map(([verdict, count]) => `; ${verdict}: ${count}`);
    console.log(`${name.padEnd(12)} seeds from ${seed}: ${inputs} inputs, ${outcome}${counts.join("")}`);
    if (finding === undefined) continue;
    found += 1;
    console.log(`${finding}\nThe same input: npm run fuzz -- --target ${name} --seed ${lastSeed}`);
  }
  return found === 0 ? 0 : 1;
}

interface Options {
  readonly chosen: readonly string[];
  readonly seed: number;
  readonly seconds: number;
}

function options(args: readonly string[]): Options | undefined {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: [...args], options: { seconds: text, seed: text, target: text } });
  const names = targets.map(({ name }) => name);
  const chosen = values.target === undefined ? names : names.filter((name) => name === values.target);
  const isOneInput = values.seconds === undefined && values.seed !== undefined && values.target !== undefined;
  const seconds = isOneInput ? 0 : Number(values.seconds);
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31;
  if (chosen.length === 0 || !isSeed || !(seconds >= 0)) return undefined;
  return { chosen, seed, seconds };
}
