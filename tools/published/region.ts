import { chooseBands, type Shape, shapesOf } from "./bands.ts";
import { compositionsOf } from "./composition.ts";
import { type Counts, countsFor } from "./counts.ts";
import { organizationsOf, type Row } from "./organizations.ts";
import { type Prng, prng } from "./prng.ts";
import { regionCounts } from "./quantities.ts";
import type { Quotient } from "./quotients.ts";
import { sizeOf } from "./region-size.ts";

export interface Entry {
  readonly code: string;
  readonly name: string;
  readonly district: string;
}

export interface Written {
  readonly region: Row;
  readonly organizations: readonly Row[];
}

/** Ways that are tried to make one total: a shape, bands, counts. */
const TRIES = 400;

/**
 * A region that scores the total exactly, of its own size where its bodies allow it, else of the small shapes;
 * throws where none was found, though the total can be reached.
 */
export function regionOf(
  entry: Entry,
  total: number,
  quotients: readonly Quotient[],
  small: readonly Shape[],
  seed: string,
): Written {
  const random = prng(`${seed} ${entry.code}`);
  const size = sizeOf(entry.code);
  const population = 1000 * size.thousands + prng(`residents of ${entry.code}`).between(0, 999);
  for (const shapes of [shapesOf(compositionsOf(size), quotients), small]) {
    const fitting = random.shuffled(shapes.filter(({ reach }) => reach[0]?.[total] === 1));
    for (let attempt = 0; attempt < TRIES && fitting.length > 0; attempt++) {
      const shape = fitting[attempt % fitting.length];
      const choice = shape && chooseBands(shape, total, random);
      const counts = choice && countsFor(choice, population, random);
      if (counts !== undefined) return written(entry, counts, random);
    }
  }
  throw new Error(`${entry.name}: no counts were found for ${total} units`);
}

function written({ code, name, district }: Entry, counts: Counts, random: Prng): Written {
  const region: Row = {
    region_code: code,
    region: name,
    federal_district: district,
    ...Object.fromEntries(regionCounts.map((column) => [column, counts.of(`regions.${column}`)] as const)),
  };
  return { region, organizations: organizationsOf(code, counts, random) };
}
