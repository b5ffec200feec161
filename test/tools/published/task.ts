import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDecimal } from "../../../src/exact/decimal.ts";
import { type Fraction, zero } from "../../../src/exact/fraction.ts";
import { loadMethodology } from "../../../src/methodology/load.ts";
import type { Methodology } from "../../../src/model/methodology.ts";
import type { Rating } from "../../../src/model/rating.ts";
import registry from "../../../src/registry/russia.json" with { type: "json" };
import type { Registered } from "../../../tools/published/entrants.ts";
import { readFacts } from "../../../tools/published/facts.ts";
import { type Generated, generate, sourceOf } from "../../../tools/published/generate.ts";
import type { Outcome } from "../../../tools/published/outcome.ts";
import { readPublished } from "../../../tools/published/published.ts";

export const root = resolve(import.meta.dirname, "../../..");

export interface Told {
  /** CSV with a header; the period is `p`, or there is no such column. */
  readonly table: string;
  /** YAML. */
  readonly facts?: string;
  readonly previous?: ReadonlyMap<string, number>;
  readonly registry?: readonly Registered[];
  readonly methodology?: Methodology;
  readonly seed?: string;
}

/** What the generator makes of a table and facts told in a test. */
export async function told({
  table,
  facts = "",
  previous,
  methodology,
  ...rest
}: Told): Promise<Outcome<Generated>> {
  const read = await readPublished(sourceOf("table.csv", table), "p");
  const said = readFacts(facts, "facts.yaml");
  if (!read.ok) return read;
  if (!said.ok) return said;
  return generate({
    registry,
    seed: "test",
    ...rest,
    table: read.value,
    facts: said.value,
    methodology: methodology ?? (await methodologyOf("methodology.yaml")),
    previous: previous && new Map([...previous].map(([code, total]) => [code, fraction(String(total))])),
  });
}

const methodologies = new Map<string, Promise<Methodology>>();

/** Read once for all tests of a file. */
export function methodologyOf(path: string): Promise<Methodology> {
  const methodology = methodologies.get(path) ?? methodologyFrom(readFileSync(join(root, path), "utf8"));
  methodologies.set(path, methodology);
  return methodology;
}

export async function methodologyFrom(text: string): Promise<Methodology> {
  const loaded = await loadMethodology(sourceOf("methodology.yaml", text));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.value;
}

/** A region's standing in plain numbers, to be compared with what was told. */
export interface Standing {
  readonly place: number;
  readonly districtPlace: number;
  readonly district: string;
  readonly total: number;
  readonly code: string;
}

export function standingsOf(rating: Rating): ReadonlyMap<string, Standing> {
  return new Map(
    rating.ranking.flatMap(({ place, members }) =>
      members.map(({ region, exactTotal, districtPlace }) => {
        const standing = {
          place: Number(place.valueOf()),
          districtPlace: Number(districtPlace?.valueOf()),
          district: region.district ?? "",
          total: Number(exactTotal.valueOf()),
          code: region.code,
        };
        return [region.name, standing] as const;
      }),
    ),
  );
}

function fraction(text: string): Fraction {
  return parseDecimal(text) ?? zero;
}
