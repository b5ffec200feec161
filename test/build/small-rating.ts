import { printExact } from "../../src/exact/decimal.ts";
import { loadMethodology } from "../../src/methodology/load.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { Rating } from "../../src/model/rating.ts";
import type { Source } from "../../src/model/source.ts";
import { type RateOptions, rate } from "../../src/rate.ts";

/** A row of an export: cells by column. */
export type Cells = Readonly<Record<string, string>>;

/** A file of one text, handed out in pieces of `size` bytes. */
export function sourceOf(name: string, text: string, size = 1 << 16): Source {
  const bytes = Buffer.from(text);
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

export function csv(columns: readonly string[], rows: readonly Cells[]): string {
  return [columns, ...rows.map((row) => columns.map((id) => row[id] ?? ""))]
    .map((cells) => `${cells.join()}\n`)
    .join("");
}

/** The pieces of a methodology whose order must not matter. */
export interface Pieces {
  readonly regionColumns: readonly string[];
  readonly organizationColumns: readonly string[];
  readonly blocks: readonly { readonly head: string; readonly indicators: readonly string[] }[];
}

export interface RankingWords {
  readonly on: "exact" | "rounded";
  readonly ties: string;
  readonly breakTies: string;
  /** The code of a region that is not rated. */
  readonly notRated?: string;
}

/** Thirds, sevenths and products of them; a value of one region that depends on the others'. */
export const pieces: Pieces = {
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
        "{id: widest, title: W, weight: 4, formula: max(organizations.received * 2), scale: {kind: distance_to_best}, missing: zero}",
      ],
    },
  ],
};

export function methodologyText(
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
  const checked = await loadMethodology(sourceOf("m.yaml", text));
  if (!checked.ok) throw new Error(`no methodology: ${JSON.stringify(checked.findings)}`);
  known.set(text, checked.value);
  return checked.value;
}

/** The finished calculation over texts, as `compute` does it over files. */
export async function rated(
  methodology: string,
  regions: string,
  organizations: readonly string[],
  options: Partial<RateOptions> & { readonly pieceOfFile?: number } = {},
): Promise<Rating> {
  const { pieceOfFile, ...chosen } = options;
  const checked = await loaded(methodology);
  const files = {
    regions: sourceOf("regions.csv", regions, pieceOfFile),
    organizations: organizations.map((text, index) =>
      sourceOf(`organizations-${index}.csv`, text, pieceOfFile),
    ),
    dialect: { encoding: undefined, delimiter: undefined },
    skipInvalid: false,
    hashes: false,
  };
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
export function outcome({ ranking, notRated, printedAlike }: Rating) {
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
