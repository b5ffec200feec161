import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { printExact } from "../src/exact/decimal.ts";
import { loadPublished } from "../src/load/published.ts";
import { loadMethodology } from "../src/methodology/load.ts";
import type { Methodology } from "../src/model/methodology.ts";
import type { Rating } from "../src/model/rating.ts";
import { verifyPublished } from "../src/questions/verify/verify-published.ts";
import { rate } from "../src/rate.ts";
import { organizationFiles, root, sourceOf } from "./build/files.ts";

/*
 * Every fixture, changed in one thing: a count, a weight, a band, the ties, a swapped place, a misspelt name,
 * a region that is gone. What changes a published fact is reported, and what changes none is not. Whether it
 * does is found out without `verify`: from the places and totals of the changed rating, by full names.
 */

interface Texts {
  readonly methodology: string;
  readonly regions: string;
  readonly organizations: string;
  readonly published: string;
}

const periods = ["2022-9m", "2024-y", "2025-9m", "2025-y"] as const;
const fixtures = new Map<string, Texts>();

beforeAll(() => {
  for (const period of periods) {
    const read = (name: string) => readFileSync(join(root, "fixtures/published", period, name), "utf8");
    const own = period === "2022-9m";
    fixtures.set(period, {
      methodology: own ? read("methodology.yaml") : readFileSync(join(root, "methodology.yaml"), "utf8"),
      regions: read("regions.csv"),
      organizations: read("organizations.csv"),
      published: read("published.csv"),
    });
  }
});

/** What a table came to: a fact of it contradicted, and what `verify` reported. */
interface Outcome {
  readonly wrong: readonly string[];
  readonly reported: readonly string[];
}

const loaded = new Map<string, Methodology>();

async function methodologyOf(text: string): Promise<Methodology> {
  const before = loaded.get(text);
  if (before !== undefined) return before;
  const methodology = await loadMethodology(sourceOf(text, { name: "methodology.yaml" }));
  if (!methodology.ok) throw new Error(JSON.stringify(methodology.findings));
  loaded.set(text, methodology.value);
  return methodology.value;
}

async function outcomeOf(texts: Texts): Promise<Outcome> {
  const rated = await rate(
    await methodologyOf(texts.methodology),
    {
      regions: sourceOf(texts.regions, { name: "regions.csv" }),
      tables: organizationFiles([sourceOf(texts.organizations)]),
      dialect: { encoding: undefined, delimiter: undefined },
      skipInvalid: false,
      hashes: false,
    },
    { ties: undefined, by: "total", period: undefined },
  );
  const published = await loadPublished(sourceOf(texts.published, { name: "published.csv" }));
  if (!rated.ok || !published.ok) throw new Error(JSON.stringify([rated.findings, published.findings]));
  const table = { file: "published.csv", period: undefined, rows: published.value };
  const { verdicts } = verifyPublished(table, rated.value);
  return {
    wrong: contradicted(texts.published, rated.value),
    reported: verdicts.flatMap(({ kind, row }) => (kind === "reproduced" ? [] : [row.region])),
  };
}

/** Regions of the table of whom it says what the rating does not: cut with `split`, compared as text. */
function contradicted(published: string, { ranking, methodology }: Rating): readonly string[] {
  const [header = [], ...rows] = cut(published);
  const computed = new Map(
    ranking.flatMap(({ place, members }) =>
      members.map(({ region, total, districtPlace }) => [
        region.name,
        {
          place: printExact(place),
          score: printExact(total),
          max_score: printExact(methodology.maxPoints),
          district_place: districtPlace === undefined ? "" : printExact(districtPlace),
        },
      ]),
    ),
  );
  return rows.flatMap((cells) => {
    const said = (column: string) => cells[header.indexOf(column)] ?? "";
    const found = computed.get(said("region"));
    // A row that says nothing has nothing to follow.
    const differs =
      found === undefined ||
      Object.keys(found).every((column) => said(column) === "") ||
      Object.entries(found).some(([column, text]) => said(column) !== "" && said(column) !== text);
    return differs ? [said("region")] : [];
  });
}

type Mutate = (texts: Texts, pick: (below: number) => number) => Texts;

const COUNTS = [
  ...["answered_on_time", "fast_track", "marks_positive", "polls", "hearings", "participants"],
  ...["messages_connected", "account_active", "widget", "projects_implemented"],
];

const mutations: Readonly<Record<string, Mutate>> = {
  "a count": (texts, pick) => {
    const [header = [], ...rows] = cut(texts.organizations);
    const index = header.indexOf(COUNTS[pick(COUNTS.length)] ?? "");
    const listed = pick(4) > 0 ? codesOf(texts) : [];
    const able = rows.filter(
      (row) => row[index] !== "0" && (listed.length === 0 || listed.includes(row[2] ?? "")),
    );
    const chosen = able[pick(able.length)];
    const mutated = rows.map((row) =>
      row === chosen ? row.map((cell, at) => (at === index ? "0" : cell)) : row,
    );
    return { ...texts, organizations: joined([header, ...mutated]) };
  },
  "a weight": (texts, pick) => {
    // Doubled with its bands, and the maximum with it: any other change of a weight is no methodology.
    const indicators = [
      ...texts.methodology.matchAll(/^ {8}weight: (\d+)\n[\s\S]*?(?=^ {6}- id:|^ {2}- id:|$(?![\s\S]))/gm),
    ];
    const chosen = indicators[pick(indicators.length)];
    if (chosen === undefined) throw new Error("no indicator");
    const [text, weight = ""] = chosen;
    const doubled = text
      .replace(/weight: (\d+)/, (_, old) => `weight: ${2 * Number(old)}`)
      .replaceAll(/points: (\d+)/g, (_, old) => `points: ${2 * Number(old)}`);
    const methodology = texts.methodology.replace(text, () => doubled);
    return {
      ...texts,
      methodology: methodology.replace(
        /^max_points: (\d+)/m,
        (_, most) => `max_points: ${Number(most) + Number(weight)}`,
      ),
    };
  },
  "a band": (texts, pick) => {
    // Half the way to the better one, so it stays between its neighbours.
    const pairs = [
      ...texts.methodology.matchAll(/(?<=(?:from|to): ([\d.]+), points: \d+\}[\s,-]*\{(?:from|to): )[\d.]+/g),
    ];
    const chosen = pairs[pick(pairs.length)];
    if (chosen === undefined) throw new Error("no band");
    const [edge, better] = chosen;
    const { methodology } = texts;
    const halfway = String((Number(edge) + Number(better)) / 2);
    const after = methodology.slice(chosen.index + edge.length);
    return { ...texts, methodology: methodology.slice(0, chosen.index) + halfway + after };
  },
  "a tie method": (texts, pick) => {
    const ties = ["competition", "modified", "fractional", "ordinal"][pick(4)];
    return { ...texts, methodology: texts.methodology.replace(/^( +ties: )\w+/m, `$1${ties}`) };
  },
  "a swapped place": (texts, pick) => {
    const [header = [], ...rows] = cut(texts.published);
    const index = header.indexOf("place");
    const [one, other] = [pick(rows.length), pick(rows.length)];
    const places = new Map([
      [one, rows[other]?.[index]],
      [other, rows[one]?.[index]],
    ]);
    const swapped = rows.map((row, at) =>
      row.map((cell, column) => (column === index ? (places.get(at) ?? cell) : cell)),
    );
    return { ...texts, published: joined([header, ...swapped]) };
  },
  "a misspelt name": (texts, pick) => {
    const [header = [], ...rows] = cut(texts.published);
    const index = header.indexOf("region");
    const chosen = pick(rows.length);
    const misspelt = rows.map((row, at) =>
      row.map((cell, column) => {
        if (at !== chosen || column !== index) return cell;
        const letter = pick(cell.length);
        return `${cell.slice(0, letter)}щъ${cell.slice(letter + 1)}`;
      }),
    );
    return { ...texts, published: joined([header, ...misspelt]) };
  },
  "a removed region": (texts, pick) => {
    const [header = [], ...rows] = cut(texts.regions);
    // The methodology names the one that is not rated, and would warn.
    const codes =
      pick(2) === 0 ? codesOf(texts) : rows.map(([code = ""]) => code).filter((code) => code !== "77");
    const code = codes[pick(codes.length)];
    const of = (row: readonly string[]) => row[0] !== code;
    const [organizations = [], ...members] = cut(texts.organizations);
    const region = organizations.indexOf("region_code");
    return {
      ...texts,
      regions: joined([header, ...rows.filter(of)]),
      organizations: joined([organizations, ...members.filter((row) => row[region] !== code)]),
    };
  },
};

const RUNS = 12;
const tallies = new Map<string, { changed: number; unchanged: number }>();

describe.each(periods)("%s", (period) => {
  test("as it is, nothing is contradicted and nothing reported", async () => {
    expect(await outcomeOf(textsOf(period))).toEqual({ wrong: [], reported: [] });
  });

  test.each(Object.entries(mutations))("%s", async (kind, mutate) => {
    const tally = tallies.get(kind) ?? { changed: 0, unchanged: 0 };
    tallies.set(kind, tally);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (stream) => {
        const pick = (below: number) => (stream.next().value ?? 0) % Math.max(below, 1);
        const { wrong, reported } = await outcomeOf(mutate(textsOf(period), pick));
        expect([...reported].sort()).toEqual([...wrong].sort());
        tally[wrong.length > 0 ? "changed" : "unchanged"] += 1;
      }),
      { seed: 2026, numRuns: RUNS, endOnFailure: true },
    );
  });
});

test("there are 300 mutations at least; of every kind some change a published fact", () => {
  const all = [...tallies.values()];
  expect(
    all.reduce((total, { changed, unchanged }) => total + changed + unchanged, 0),
  ).toBeGreaterThanOrEqual(300);
  expect(all.filter(({ changed }) => changed === 0)).toEqual([]);
  // A doubled weight and a misspelt name never pass; each of the others sometimes changes nothing in print.
  const harmless = [...tallies].filter(([, { unchanged }]) => unchanged > 0).map(([kind]) => kind);
  expect(harmless).toEqual(["a count", "a band", "a tie method", "a swapped place", "a removed region"]);
});

/** The codes of the regions that the table lists. */
function codesOf({ regions, published }: Texts): readonly string[] {
  const [header = [], ...rows] = cut(published);
  const listed = rows.map((row) => row[header.indexOf("region")]);
  return cut(regions).flatMap(([code = "", name]) => (listed.includes(name) ? [code] : []));
}

function textsOf(period: string): Texts {
  const texts = fixtures.get(period);
  if (texts === undefined) throw new Error(`no fixture ${period}`);
  return texts;
}

const tables = new Map<string, readonly (readonly string[])[]>();

/** Cells as they are written, quotes and all; of a text that is cut again and again, once. */
function cut(text: string): readonly (readonly string[])[] {
  const comma = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
  const table =
    tables.get(text) ??
    text
      .trimEnd()
      .split("\n")
      .map((line) => line.split(comma));
  tables.set(text, table);
  return table;
}

function joined(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(",")}\n`).join("");
}
