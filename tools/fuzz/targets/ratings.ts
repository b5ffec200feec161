import fc from "fast-check";
import { expect } from "vitest";
import { loadMethodology } from "../../../src/methodology/load.ts";
import type { BlockId } from "../../../src/model/brand.ts";
import type { Rating } from "../../../src/model/rating.ts";
import { rate } from "../../../src/rate.ts";
import { sourceOf } from "../../../test/build/files.ts";
import { cases } from "../plain/cases.ts";
import { type Outcome, ratedPlainly } from "../plain/rated.ts";
import { written } from "../plain/written.ts";
import { target } from "../target.ts";

const sizes = fc.constantFrom([1 << 20], [1], [7], [100, 3]);

/** Any methodology with data that fit it: the same values, points and places as those worked out plainly. */
export const ratings = target(
  "ratings",
  fc.tuple(
    cases.chain((made) =>
      fc.tuple(fc.constant(made), fc.constantFrom("total", ...made.blocks.map(({ id }) => id))),
    ),
    sizes,
  ),
  async ([[made, by], pieces]) => {
    const files = written(made);
    const methodology = await loadMethodology(sourceOf(files.methodology, { name: "m.yaml" }));
    if (!methodology.ok) throw new Error(JSON.stringify(methodology.findings));
    const rating = await rate(
      methodology.value,
      {
        regions: sourceOf(files.regions, { name: "regions.csv", sizes: pieces }),
        tables: new Map([["organizations", [sourceOf(files.organizations, { sizes: pieces })]]]),
        dialect: { encoding: undefined, delimiter: undefined },
        skipInvalid: false,
        hashes: false,
      },
      { ties: undefined, by: by as BlockId, period: undefined },
    );
    const kinds = rating.findings
      .flatMap(({ examples }) => examples)
      .filter(({ severity }) => severity === "error");
    const outcome: Outcome = rating.ok ? outcomeOf(rating.value) : "refused";
    expect(outcome).toEqual(ratedPlainly(made, by));
    expect(kinds.every(({ kind }) => kind === "missing-measure" || kind === "best-not-positive")).toBe(true);
  },
);

function outcomeOf({ ranking }: Rating): Outcome {
  return ranking
    .flatMap(({ place, members }) =>
      members.map((member) => ({
        code: member.region.code,
        place: text(place),
        districtPlace: member.districtPlace === undefined ? undefined : text(member.districtPlace),
        exactTotal: text(member.exactTotal),
        total: text(member.total),
        blocks: textsOf(member.blocks, ({ points }) => text(points)),
        values: textsOf(member.indicators, ({ value }) => (value === undefined ? "missing" : text(value))),
        points: textsOf(member.indicators, ({ points }) => text(points)),
      })),
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function textsOf<V>(parts: ReadonlyMap<string, V>, textOf: (part: V) => string): Record<string, string> {
  return Object.fromEntries([...parts].map(([id, part]) => [id, textOf(part)]));
}

function text({ s, n, d }: { readonly s: bigint; readonly n: bigint; readonly d: bigint }): string {
  return `${s * n}/${d}`;
}
