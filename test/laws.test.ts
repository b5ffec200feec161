import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExact, printExact } from "../src/exact/decimal.ts";
import { compare, ratio } from "../src/exact/fraction.ts";
import { loadMethodology } from "../src/methodology/load.ts";
import { type Methodology, tieMethods } from "../src/model/methodology.ts";
import type { Rating } from "../src/model/rating.ts";
import { type RateOptions, rate } from "../src/rate.ts";
import { exportFiles, organizationFiles, sourceOf } from "./build/files.ts";

/** A row of an export: cells by column. */
type Cells = Readonly<Record<string, string>>;

function csv(columns: readonly string[], rows: readonly Cells[]): string {
  return [columns, ...rows.map((row) => columns.map((id) => row[id] ?? ""))]
    .map((cells) => `${cells.join()}\n`)
    .join("");
}

/** The pieces of a methodology whose order must not matter. */
interface Pieces {
  readonly regionColumns: readonly string[];
  readonly organizationColumns: readonly string[];
  readonly blocks: readonly { readonly head: string; readonly indicators: readonly string[] }[];
}

interface RankingWords {
  readonly on: "exact" | "rounded";
  readonly ties: string;
  readonly breakTies: string;
  /** The code of a region that is not rated. */
  readonly notRated?: string;
}

/** Thirds, sevenths and products of them; a value of one region that depends on the others'. */
const pieces: Pieces = {
  regionColumns: [
    "code: {type: code}",
    "name: {type: text}",
    "district: {type: text}",
    "people: {type: integer}",
  ],
  organizationColumns: [
    "id: {type: code}",
    "region: {type: code}",
    "kind: {type: choice, of: [executive, municipal]}",
    "active: {type: flag, optional: true}",
    "answered: {type: integer, min: 0}",
    "received: {type: integer, min: 0}",
    "hours: {type: decimal, optional: true}",
  ],
  blocks: [
    {
      head: "{id: work, title: Work, aggregate: sum",
      indicators: [
        "{id: answers, title: A, weight: 20, formula: sum(organizations.answered) / sum(organizations.received), scale: {kind: none}, missing: zero}",
        "{id: speed, title: S, weight: 30, formula: 'mean(hours, answered > 0)', scale: {kind: goalposts, worst: 7, best: 0.5}, missing: exclude}",
        "{id: per_head, title: P, weight: 10, formula: sum(received) / regions.people, scale: {kind: bands, better: higher, bands: [{from: 1, points: 10}, {from: 0.5, points: 3}]}, missing: zero}",
      ],
    },
    {
      head: "{id: reach, title: Reach, aggregate: mean, weight: 40",
      indicators: [
        "{id: active, title: C, weight: 3, formula: 'count(organizations, active && kind == \"municipal\") / count(organizations)', scale: {kind: minmax, better: higher}, missing: exclude}",
        "{id: widest, title: W, weight: 4, formula: max(organizations.received * 2 + 1), scale: {kind: distance_to_best}, missing: zero}",
      ],
    },
  ],
};

function methodologyText(
  { regionColumns, organizationColumns, blocks }: Pieces,
  ranking: RankingWords,
): string {
  return `
id: small
title: Small
max_points: 100
ranking: {on: ${ranking.on}, round: {places: 1, mode: half-even}, order: descending, ties: ${ranking.ties}, break_ties: [${ranking.breakTies}]}
not_rated: [${ranking.notRated === undefined ? "" : `{region: "${ranking.notRated}", reason: why}`}]
exports:
  missing_values: ["-"]
  regions: {key: code, name: name, group: district, columns: {${regionColumns.join(", ")}}}
  organizations: {key: id, region: region, columns: {${organizationColumns.join(", ")}}}
blocks:
${blocks.map(({ head, indicators }) => `  - ${head}, indicators: [${indicators.join(", ")}]}\n`).join("")}`;
}

const known = new Map<string, Methodology>();

async function loaded(text: string): Promise<Methodology> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const checked = await loadMethodology(sourceOf(text, { name: "m.yaml" }));
  if (!checked.ok) throw new Error(`no methodology: ${JSON.stringify(checked.findings)}`);
  known.set(text, checked.value);
  return checked.value;
}

/** The finished calculation over texts, as `compute` does it over files. */
async function rated(
  methodology: string,
  regions: string,
  organizations: readonly string[],
  options: Partial<RateOptions> & { readonly pieceOfFile?: number } = {},
): Promise<Rating> {
  const { pieceOfFile, ...chosen } = options;
  const checked = await loaded(methodology);
  const sizes = pieceOfFile === undefined ? undefined : { sizes: [pieceOfFile] };
  const files = exportFiles("", [], {
    regions: sourceOf(regions, { name: "regions.csv", ...sizes }),
    tables: organizationFiles(
      organizations.map((text, index) => sourceOf(text, { name: `organizations-${index}.csv`, ...sizes })),
    ),
  });
  const rating = await rate(checked, files, {
    ties: undefined,
    by: "total",
    period: undefined,
    ...chosen,
  });
  if (!rating.ok) throw new Error(`no rating: ${JSON.stringify(rating.findings)}`);
  return rating.value;
}

/** All that a rating says of its regions, exact, and free of the order of anything but places. */
function outcome({ ranking, notRated, printedAlike }: Rating) {
  return {
    printedAlike,
    notRated: notRated.map(({ region }) => region.code).sort(),
    groups: ranking.map(({ place, members }) => ({
      place: printExact(place),
      members: members.map(({ region, districtPlace, exactTotal, total, blocks, indicators }) => ({
        code: region.code,
        district: districtPlace && printExact(districtPlace),
        exactTotal: printExact(exactTotal),
        total: printExact(total),
        blocks: Object.fromEntries([...blocks].map(([id, { points }]) => [id, printExact(points)])),
        indicators: Object.fromEntries(
          [...indicators].map(([id, { value, points }]) => [
            id,
            { value: value && printExact(value), points: printExact(points) },
          ]),
        ),
      })),
    })),
  };
}

/* The whole calculation, from the bytes of the exports to places. */

interface Exports {
  readonly regions: readonly Cells[];
  readonly organizations: readonly Cells[];
}

const regionColumns = ["code", "name", "district", "people"];
const organizationColumns = ["id", "region", "kind", "active", "answered", "received", "hours"];

/** Small numbers, so that ties are many; thirds, sevenths and missing values among them. */
const exportsArbitrary: fc.Arbitrary<Exports> = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const codes = Array.from({ length: count }, (_, i) => `0${i}`);
  const region = fc.record({
    district: fc.constantFrom("south", "north"),
    people: fc.constantFrom("3", "7", "14"),
  });
  const organization = fc
    .record({
      region: fc.constantFrom(...codes),
      kind: fc.constantFrom("executive", "municipal"),
      active: fc.constantFrom("1", "0", ""),
      answered: fc.nat(3),
      more: fc.nat(4),
      hours: fc.constantFrom("0.5", "1", "2.25", "7", "-", "10.125"),
    })
    .map(({ answered, more, ...cells }) => ({
      ...cells,
      answered: `${answered}`,
      received: `${answered + more}`,
    }));
  return fc.record({
    regions: fc
      .array(region, { minLength: count, maxLength: count })
      .map((all) => all.map((cells, i) => ({ code: codes[i] ?? "", name: `Region ${i}`, ...cells }))),
    organizations: fc
      .array(organization, { minLength: 1, maxLength: 16 })
      .map((all) => all.map((cells, i) => ({ id: `o${i}`, ...cells }))),
  });
});

const rankings: fc.Arbitrary<RankingWords> = fc.record({
  on: fc.constantFrom("exact", "rounded"),
  ties: fc.constantFrom(...tieMethods),
  breakTies: fc.constantFrom("", "reach", "speed", "work, answers"),
});

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

function plainlyRated({ regions, organizations }: Exports, ranking: RankingWords) {
  const text = methodologyText(pieces, ranking);
  return rated(text, csv(regionColumns, regions), [csv(organizationColumns, organizations)]);
}

/** Holds for hundreds of small exports, however places are made. */
function always<T>(
  given: (exports: Exports) => fc.Arbitrary<T>,
  law: (exports: Exports, ranking: RankingWords, given: T) => Promise<void>,
) {
  const cases = exportsArbitrary.chain((exports) => fc.tuple(fc.constant(exports), rankings, given(exports)));
  return fc.assert(
    fc.asyncProperty(cases, ([exports, ranking, extra]) => law(exports, ranking, extra)),
    { numRuns: 300 },
  );
}

/** The same methodology with its blocks, indicators and columns in another order. */
const turnedPieces: fc.Arbitrary<Pieces> = fc
  .tuple(
    shuffled(pieces.regionColumns),
    shuffled(pieces.organizationColumns),
    shuffled(pieces.blocks),
    ...pieces.blocks.map(({ indicators }) => shuffled(indicators)),
  )
  .map(([own, theirs, blocks, ...indicators]) => ({
    regionColumns: own,
    organizationColumns: theirs,
    blocks: blocks.map((block) => ({ ...block, indicators: indicators[pieces.blocks.indexOf(block)] ?? [] })),
  }));

/*
 * Of rows, of columns in the files, of organisations across files and of the files, of indicators, blocks and
 * columns in the methodology, of the pieces in which a file arrives: all are changed at once, and a
 * counterexample shrinks to the one that shows.
 */
test("no place and no score depends on any order", () =>
  always(
    ({ regions, organizations }) =>
      fc.record({
        regions: shuffled(regions),
        organizations: shuffled(organizations),
        own: shuffled(regionColumns),
        theirs: shuffled(organizationColumns),
        parts: fc.array(fc.nat(2), { minLength: organizations.length, maxLength: organizations.length }),
        turned: turnedPieces,
        pieceOfFile: fc.integer({ min: 1, max: 40 }),
      }),
    async (exports, ranking, { regions, organizations, own, theirs, parts, turned, pieceOfFile }) => {
      const files = [0, 1, 2]
        .map((part) => organizations.filter((_, index) => parts[index] === part))
        .filter((rows) => rows.length > 0)
        .map((rows) => csv(theirs, rows));
      const text = methodologyText(turned, ranking);
      const other = await rated(text, csv(own, regions), files, { pieceOfFile });
      expect(outcome(other)).toEqual(outcome(await plainlyRated(exports, ranking)));
    },
  ));

test("a region that is not rated is no measure for the others", () =>
  always(
    () => fc.constant(undefined),
    async ({ regions, organizations }, ranking) => {
      const giant = { code: "99", name: "Giant", district: "south", people: "3" };
      const its = {
        id: "g",
        region: "99",
        kind: "municipal",
        active: "1",
        answered: "999",
        received: "999",
        hours: "0",
      };
      const all = { regions: [giant, ...regions], organizations: [its, ...organizations] };
      const other = outcome(await plainlyRated(all, { ...ranking, notRated: "99" }));
      const { groups, printedAlike } = outcome(await plainlyRated({ regions, organizations }, ranking));
      expect(other).toMatchObject({ groups, printedAlike });
      expect(other.notRated).toContain("99");
    },
  ));

test("a dense place is one more than the number of distinct better totals", () =>
  always(
    () => fc.constant(undefined),
    async (exports, { on }) => {
      const { groups } = outcome(await plainlyRated(exports, { on, ties: "dense", breakTies: "" }));
      const all = groups.flatMap(({ place, members }) => members.map((member) => ({ place, ...member })));
      const total = (one: (typeof all)[number]) =>
        parseExact(on === "exact" ? one.exactTotal : one.total) ?? ratio(0n, 1n);
      for (const one of all) {
        const better = all.filter((other) => compare(total(other), total(one)) > 0);
        expect(one.place).toBe(`${1 + new Set(better.map((other) => total(other).toFraction())).size}`);
      }
    },
  ));

test("the exports of these laws hold what they are about: ties, fractions without end, missing values", async () => {
  const samples = fc.sample(exportsArbitrary, { numRuns: 100, seed: 2025 });
  const ranking = { on: "exact", ties: "dense", breakTies: "" } as const;
  const outcomes = await Promise.all(
    samples.map(async (one) => outcome(await plainlyRated(one, ranking)).groups),
  );
  const among = (holds: (groups: (typeof outcomes)[number]) => boolean) => outcomes.filter(holds).length;
  expect(among((groups) => groups.some(({ members }) => members.length > 1))).toBeGreaterThan(20);
  const all = (groups: (typeof outcomes)[number]) => groups.flatMap(({ members }) => members);
  expect(among((groups) => all(groups).some(({ exactTotal }) => exactTotal.includes("/")))).toBeGreaterThan(
    50,
  );
  expect(
    among((groups) => all(groups).some(({ indicators }) => indicators["speed"]?.value === undefined)),
  ).toBeGreaterThan(20);
});

test("thousands of rows, over many batches, are measured to the last", async () => {
  const count = 5000;
  const organizations = Array.from({ length: count }, (_, i) => ({
    id: `o${i}`,
    region: `0${i % 3}`,
    kind: i % 2 === 0 ? "municipal" : "executive",
    active: i % 5 === 0 ? "1" : "0",
    answered: `${i % 11}`,
    received: `${(i % 11) + (i % 7)}`,
    hours: `${i % 7}.${i % 10}`,
  }));
  const regions = [0, 1, 2].map((i) => ({ code: `0${i}`, name: `${i}`, district: "south", people: "7" }));
  const { groups } = outcome(
    await plainlyRated({ regions, organizations }, { on: "exact", ties: "dense", breakTies: "" }),
  );
  for (const { code, indicators } of groups.flatMap(({ members }) => members)) {
    const own = organizations.filter(({ region }) => region === code);
    const sum = (of: (one: (typeof own)[number]) => number) =>
      BigInt(own.reduce((total, one) => total + of(one), 0));
    const part = (top: bigint, bottom: bigint) => printExact(ratio(top, bottom));
    const busy = own.filter(({ answered }) => answered !== "0");
    const tenths = busy.reduce((total, { hours }) => total + Number(hours.replace(".", "")), 0);
    const active = own.filter(({ kind, active }) => active === "1" && kind === "municipal").length;
    const values = Object.entries(indicators).map(([id, { value }]) => [id, value]);
    expect(Object.fromEntries(values)).toEqual({
      active: part(BigInt(active), BigInt(own.length)),
      answers: part(
        sum(({ answered }) => Number(answered)),
        sum(({ received }) => Number(received)),
      ),
      per_head: part(
        sum(({ received }) => Number(received)),
        7n,
      ),
      speed: part(BigInt(tenths), 10n * BigInt(busy.length)),
      widest: "33",
    });
  }
});
