import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Fraction } from "../../src/exact/fraction.ts";
import { loadMethodology } from "../../src/methodology/load.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import registry from "../../src/registry/russia.json" with { type: "json" };
import { readFacts } from "./facts.ts";
import { generate, ratingOf, sourceOf } from "./generate.ts";
import { type Outcome, refused } from "./outcome.ts";
import { readPublished } from "./published.ts";

const usage = `Synthetic exports that reproduce published facts.

  npm run fixtures              every folder of fixtures/published that has a facts.yaml, anew
  npm run fixtures -- --places FILE --period TEXT --facts FILE --out FOLDER [--methodology FILE] [--seed TEXT]
                                from any published table; moves are against a folder beside FOLDER
`;

interface Job {
  readonly places: string;
  readonly period: string;
  readonly facts: string;
  readonly methodology: string;
  readonly out: string;
  readonly seed: string;
}

/** Returns the exit code: 0; 1 where facts contradict each other; 2 where the command line is wrong. */
export async function run(args: readonly string[], root: string): Promise<number> {
  const option = { type: "string" } as const;
  const options = {
    places: option,
    period: option,
    facts: option,
    out: option,
    methodology: option,
    seed: option,
  };
  const values = flags(args, options);
  if (values === undefined) return 2;
  const shipped = join(root, "methodology.yaml");
  if (Object.keys(values).length === 0) return fixtures(join(root, "fixtures", "published"), shipped);
  const { places, period, facts, out, methodology = shipped, seed = "pos" } = values;
  if (places === undefined || period === undefined || facts === undefined || out === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  return writeFixture({ places, period, facts, methodology: resolve(methodology), out, seed });
}

/** Undefined, and said so, where a flag is not known. */
function flags<Name extends string>(
  args: readonly string[],
  options: Readonly<Record<Name, { readonly type: "string" }>>,
): Partial<Record<Name, string>> | undefined {
  try {
    return parseArgs({ args: [...args], options }).values as Partial<Record<Name, string>>;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return undefined;
  }
}

/** Periods in order: what a period is compared with comes before it. */
async function fixtures(folder: string, shipped: string): Promise<number> {
  for (const period of readdirSync(folder).sort()) {
    const out = join(folder, period);
    if (!existsSync(join(out, "facts.yaml"))) continue;
    const ownMethodology = join(out, "methodology.yaml");
    const code = await writeFixture({
      places: join(folder, "places.csv"),
      period,
      facts: join(out, "facts.yaml"),
      methodology: existsSync(ownMethodology) ? ownMethodology : shipped,
      out,
      seed: "pos",
    });
    if (code !== 0) return code;
  }
  return 0;
}

async function writeFixture(job: Job): Promise<number> {
  const made = await make(job);
  if (!made.ok) {
    process.stderr.write(`${job.period}: the facts cannot be reproduced\n`);
    for (const sentence of made.sentences) process.stderr.write(`  ${sentence}\n`);
    return 1;
  }
  mkdirSync(job.out, { recursive: true });
  for (const [name, text] of Object.entries(made.value)) writeFileSync(join(job.out, name), text);
  process.stdout.write(`${job.period}: written to ${job.out}\n`);
  return 0;
}

/** The files of one fixture, by name. */
export async function make(job: Job): Promise<Outcome<Readonly<Record<string, string>>>> {
  const absent = [job.places, job.facts, job.methodology].filter((file) => !existsSync(file));
  if (absent.length > 0) return refused(...absent.map((file) => `${file}: there is no such file`));
  const table = await readPublished(sourceOf("places.csv", readFileSync(job.places, "utf8")), job.period);
  const facts = readFacts(readFileSync(job.facts, "utf8"), "facts.yaml");
  const methodology = await methodologyIn(job.methodology);
  if (!table.ok) return table;
  if (!facts.ok) return facts;
  if (!methodology.ok) return methodology;
  const against = facts.value.moves?.against;
  const before = against === undefined ? undefined : join(dirname(resolve(job.out)), against);
  if (before !== undefined && !existsSync(before))
    return refused(`${against}: there is no such folder of exports`);
  const previous = before === undefined ? undefined : await totalsIn(before, job.methodology);
  if (previous !== undefined && !previous.ok) return previous;
  const generated = await generate({
    table: table.value,
    facts: facts.value,
    registry,
    methodology: methodology.value,
    previous: previous?.value,
    seed: `${job.seed} ${job.period}`,
  });
  if (!generated.ok) return generated;
  const { regions, organizations, published } = generated.value;
  const files = { "regions.csv": regions, "organizations.csv": organizations, "published.csv": published };
  return { ok: true, value: files };
}

async function methodologyIn(file: string): Promise<Outcome<Methodology>> {
  const loaded = await loadMethodology(sourceOf("methodology.yaml", readFileSync(file, "utf8")));
  return loaded.ok ? loaded : refused(`${file}: is no valid methodology`);
}

/** Exact totals of another folder's exports, by its own methodology where it has one. */
async function totalsIn(folder: string, other: string): Promise<Outcome<ReadonlyMap<string, Fraction>>> {
  const ownMethodology = join(folder, "methodology.yaml");
  const methodology = await methodologyIn(existsSync(ownMethodology) ? ownMethodology : other);
  if (!methodology.ok) return methodology;
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const rating = await ratingOf(methodology.value, read("regions.csv"), read("organizations.csv"));
  const regions = rating.ranking.flatMap(({ members }) => members);
  return { ok: true, value: new Map(regions.map(({ region, exactTotal }) => [region.code, exactTotal])) };
}
