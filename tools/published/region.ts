import { chooseBands, type Shape } from "./bands.ts";
import { countsFor } from "./counts.ts";
import { organizationsOf, type Row } from "./organizations.ts";
import { prng } from "./prng.ts";

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

/** A region that scores the total exactly; throws where none was found, though the total can be reached. */
export function regionOf(entry: Entry, total: number, shapes: readonly Shape[], seed: string): Written {
  const random = prng(`${seed} ${entry.code}`);
  // Invented, and the same in every period.
  const population = prng(`residents of ${entry.code}`).between(180_000, 2_400_000);
  const fitting = random.shuffled(shapes.filter(({ reach }) => reach[0]?.[total] === 1));
  for (let attempt = 0; attempt < TRIES && fitting.length > 0; attempt++) {
    const shape = fitting[attempt % fitting.length];
    const choice = shape && chooseBands(shape, total, random);
    const counts = choice && countsFor(choice, population, random);
    if (counts === undefined) continue;
    const { code, name, district } = entry;
    const bodies = (column: string) => [column, counts.of(`regions.${column}`)] as const;
    const region: Row = {
      region_code: code,
      region: name,
      federal_district: district,
      ...Object.fromEntries(
        [
          ...["population", "executive_bodies", "municipal_bodies", "subordinate_organizations"],
          ...["health_organizations", "education_organizations"],
        ].map(bodies),
      ),
    };
    return { region, organizations: organizationsOf(code, counts, random) };
  }
  throw new Error(`${entry.name}: no counts were found for ${total} units`);
}
