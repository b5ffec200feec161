import { printExact } from "../../src/exact/decimal.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { Rating } from "../../src/model/rating.ts";
import type { Source } from "../../src/model/source.ts";
import { rate } from "../../src/rate.ts";
import { organizationsOf } from "../../test/build/model.ts";
import { disagreements } from "./agree.ts";
import { reachable, shapesOf } from "./bands.ts";
import { smallCompositions } from "./composition.ts";
import { contradictions } from "./contradictions.ts";
import { entrantsOf, finderIn, type Published } from "./entrants.ts";
import { type Outcome, ok, refused } from "./outcome.ts";
import type { PublishedTable } from "./published.ts";
import { awardOf } from "./quotients.ts";
import { type Entry, regionOf } from "./region.ts";
import { totalsFor } from "./totals.ts";
import { completeness, sumsOf, type Wanted } from "./wanted.ts";
import { exportText, publishedText } from "./write.ts";

/** The three files of a fixture. */
export interface Generated {
  readonly regions: string;
  readonly organizations: string;
  readonly published: string;
  /** What the program makes of them. */
  readonly rating: Rating;
}

/**
 * Synthetic exports that reproduce published facts: totals that satisfy them, bands that add up to each
 * total, counts that land in the bands. Refused where the facts contradict each other.
 */
export async function generate(
  task: Omit<Published, "printed"> & { readonly table: PublishedTable },
): Promise<Outcome<Generated>> {
  const { table, facts, methodology, previous, seed } = task;
  const award = awardOf(methodology);
  if (!award.ok) return award;
  const { quotients, unit, prints, print } = award.value;
  const entrants = entrantsOf({ ...task, printed: table.rows.map(({ printed }) => printed) }, award.value);
  if (!entrants.ok) return entrants;
  const { rated, notRated } = entrants.value;
  const shapes = shapesOf(smallCompositions(), quotients);
  const wanted: Wanted = {
    entrants: rated,
    levels: reachable(shapes).filter(prints),
    completeTo: completeness(rated, facts),
    sums:
      facts.mean === undefined
        ? undefined
        : sumsOf(facts.mean, rated.length, unit, methodology.ranking.round.mode),
    moves: facts.moves,
  };
  const sentences = contradictions(wanted, facts, award.value);
  if (sentences.length > 0) return refused(...sentences);
  const totals = totalsFor(wanted, seed);
  if (!totals.ok) return totals;

  // Who is not rated gets a total as well: data without a place.
  const middle = wanted.levels[Math.trunc(wanted.levels.length / 3)] ?? 0;
  const total = new Map<Entry, number>([
    ...rated.map((entry, index) => [entry, totals.value[index] ?? 0] as const),
    ...notRated.map((entry) => [entry, middle] as const),
  ]);
  const written = [...total]
    .sort(([a], [b]) => (a.code < b.code ? -1 : 1))
    .map(([entry, units]) => regionOf(entry, units, quotients, shapes, seed));
  const organizations = written
    .flatMap((region) => region.organizations)
    .map((row, index) => ({ ...row, organization_id: String(index + 1).padStart(6, "0") }));
  const find = finderIn(task.registry);
  const placeInDistrict = new Map(rated.map(({ code, districtPlace }) => [code, districtPlace]));
  const texts = {
    regions: exportText(
      methodology.exports.regions.columns,
      written.map(({ region }) => region),
    ),
    organizations: exportText(organizationsOf(methodology.exports).columns ?? [], organizations),
    published: publishedText(table, (name) => placeInDistrict.get(find(name)?.code ?? "")),
  };
  const rating = await ratingOf(methodology, texts.regions, texts.organizations);
  const wrong = rated.flatMap(({ code, name }, index) => {
    const standing = rating.ranking
      .flatMap(({ members }) => members)
      .find(({ region }) => region.code === code);
    const scored = standing === undefined ? "no score" : printExact(standing.exactTotal);
    const meant = print(totals.value[index] ?? 0);
    return scored === meant ? [] : [`${name} scores ${scored}, not ${meant}`];
  });
  wrong.push(...disagreements(rating, rated, facts, previous));
  if (wrong.length > 0) throw new Error(`the generator failed:\n${wrong.join("\n")}`);
  return ok({ ...texts, rating });
}

/** Rated by the program itself; no warning is allowed but that a region without a place is not there at all. */
export async function ratingOf(
  methodology: Methodology,
  regions: string,
  organizations: string,
): Promise<Rating> {
  const rated = await rate(
    methodology,
    {
      regions: sourceOf("regions.csv", regions),
      tables: new Map([["organizations", [sourceOf("organizations.csv", organizations)]]]),
      dialect: { encoding: "utf-8", delimiter: "," },
      skipInvalid: false,
      hashes: false,
    },
    { ties: undefined, by: "total", period: undefined },
  );
  const problems = rated.findings.flatMap(({ examples }) => examples);
  // A made-up table may lack a region, and may have nobody who earns points for an indicator.
  if (rated.ok && problems.every(({ kind }) => kind === "unknown-region" || kind === "beyond-scale"))
    return rated.value;
  throw new Error(`the generator failed: ${JSON.stringify(problems)}`);
}

export function sourceOf(name: string, text: string): Source {
  const bytes = Buffer.from(text);
  return {
    name,
    size: bytes.length,
    async *chunks() {
      yield bytes;
    },
  };
}
