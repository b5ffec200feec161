import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { compositions } from "../src/change/composition.ts";
import type { Edit } from "../src/change/lever.ts";
import { untouched } from "../src/change/region-data.ts";
import { spreadChange } from "../src/change/spread-change.ts";
import { exportFiles, loadedMethodology } from "../src/cli/inputs.ts";
import { nodeFiles } from "../src/cli/node-files.ts";
import { compare } from "../src/exact/fraction.ts";
import { loadRegions } from "../src/load/regions.ts";
import type { ColumnId } from "../src/model/brand.ts";
import type { Organization } from "../src/model/organization.ts";
import type { RatedRegion } from "../src/model/rating.ts";
import type { Value } from "../src/model/region.ts";
import { indicatorsOf } from "../src/model/walk.ts";
import { findGap, searchContext } from "../src/questions/gap/find-gap.ts";
import type { Step } from "../src/questions/gap/gap.ts";
import { type Rated, rateFrom, rateMeasured } from "../src/rate.ts";
import { bandIndex } from "../src/scale/band.ts";
import { bandsOf } from "../src/scale/scale.ts";
import { measure } from "../src/score/measure.ts";
import { folder } from "./build/files.ts";
import { placeIn } from "./build/world.ts";
import { run } from "./cli/run.ts";

const fixtures = resolve(import.meta.dirname, "../fixtures");

/** Every region where ALL=1 asks for it, else one in some: each step rates all regions anew. */
const every = process.env["ALL"] === "1" ? 1 : 12;

async function ratedFolder(name: string): Promise<Rated> {
  const dir = join(fixtures, name);
  const files = nodeFiles(Readable.from([]), resolve(fixtures, ".."), dir);
  const methodology = await loadedMethodology({ files, shipped: async () => undefined }, dir, undefined);
  if (!methodology.ok) throw new Error(`${name}: methodology`);
  const found = await exportFiles(
    files,
    dir,
    {},
    { tables: methodology.value.exports.tables, hashes: false },
  );
  if (!found.ok) throw new Error(`${name}: files`);
  const options = { ties: undefined, by: "total", period: undefined } as const;
  const regions = await loadRegions(methodology.value, found.value);
  const wanted = { keep: regions.regions, expressions: [] };
  const rated = await rateFrom(methodology.value, regions, found.value, wanted, options);
  if (!rated.ok) throw new Error(`${name}: data`);
  return rated.value;
}

/** Rated anew: every sum of the region made again from its rows, some of their cells edited. */
function again({ rating, loaded, reasonOf }: Rated, { region }: RatedRegion, edits: readonly Edit[]) {
  const own = cellsAfter(
    region.cells,
    edits.filter(({ organization }) => organization === undefined),
  );
  const rows = (loaded.organizations.get(region.code) ?? []).map((row): Organization => {
    const here = edits.filter(({ organization }) => organization?.key === row.key);
    return here.length === 0 ? row : { ...row, cells: cellsAfter(row.cells, here) };
  });
  const position = loaded.regions.indexOf(region);
  const values: typeof loaded.values = (at) => (leaf) => {
    if (at !== position) return loaded.values(at)(leaf);
    if (leaf.kind === "cell") return own.get(leaf.column);
    return compositions({ kind: "leaf", leaf }, rows)[0]?.value;
  };
  const { methodology, ties } = rating;
  const measurement = measure(indicatorsOf(methodology.blocks), loaded.regions, values);
  const options = { ties, by: "total", period: undefined } as const;
  const after = rateMeasured(methodology, { ...loaded, values, measurement }, reasonOf, options);
  return placeIn({ rating: after, loaded, reasonOf }, region.code);
}

function cellsAfter(cells: ReadonlyMap<ColumnId, Value>, edits: readonly Edit[]) {
  return new Map([...cells, ...edits.map(({ column, to }) => [column, to] as const)]);
}

/** Which band, or undefined on other scales. */
function bandOf({ indicator: { scale } }: Step, value: Value): number | undefined {
  const bands = bandsOf(scale);
  if (bands === undefined || value === undefined) return undefined;
  return bandIndex(bands, value);
}

test.each([
  "worked-example",
  "small",
  "sample",
  "published/2022-9m",
  "published/2024-y",
  "published/2025-9m",
  "published/2025-y",
])(
  "%s: every step and way leads where it says, a unit less does not",
  async (name) => {
    const rated = await ratedFolder(name);
    const regions = rated.rating.ranking.flatMap(({ members }) => members);
    const some = regions.length < 20 ? regions : regions.filter((_, index) => index % every === 0);
    let checked = 0;
    for (const region of some) {
      const { data } = searchContext(rated, region);
      const place = placeIn(rated, region.region.code)?.place;
      const { outlooks, goal } = findGap(rated, region, Math.max(1, Number(place?.n ?? 1n) - 7));
      for (const outlook of outlooks) {
        if (outlook.kind !== "step") continue;
        const { step } = outlook;
        const there = again(rated, region, step.edits);
        expect(there?.place.toFraction()).toBe(step.place.toFraction());
        expect(there?.member.exactTotal.toFraction()).toBe(step.total.toFraction());
        checked += 1;
        if (step.aim.kind === "most") continue;
        const by = step.after.sub(step.before);
        const less = by.s > 0n ? by.sub(step.unit) : by.add(step.unit);
        const spread = spreadChange(data, untouched, step.lever, less);
        if (spread.kind === "short") throw new Error("less than a step is possible, too");
        const short = again(rated, region, spread.edits);
        const value = short?.member.indicators.get(step.indicator.id)?.value;
        if (step.aim.kind === "band") expect(bandOf(step, value)).not.toBe(bandOf(step, step.value.after));
        else expect(compare(short?.place ?? step.place, step.place)).toBe(1);
      }
      for (const way of goal?.ways ?? []) {
        const there = again(
          rated,
          region,
          way.steps.flatMap(({ edits }) => edits),
        );
        expect(there?.place.toFraction()).toBe(way.place.toFraction());
        expect(compare(way.place, goal?.place ?? way.place)).toBeLessThanOrEqual(0);
      }
    }
    expect(checked).toBeGreaterThan(0);
  },
  600_000,
);

interface StepJson {
  readonly kind: string;
  readonly place: number;
  readonly total: string;
  readonly cells: readonly { readonly row: number | null; readonly column: string; readonly to: string }[];
}

test.each(["worked-example", "small"])("%s: the cells of a step written into the file", async (name) => {
  const cwd = join(fixtures, name);
  const texts = ["regions.csv", "organizations.csv", "methodology.yaml"].map(
    (file) => [file, readFileSync(join(cwd, file), "utf8")] as const,
  );
  for (const code of ["01", "02", "03", "04"]) {
    const { stdout } = await run(["gap", code, "-f", "json"], { cwd });
    const steps: readonly StepJson[] = JSON.parse(stdout).indicators;
    for (const { kind, place, total, cells } of steps) {
      if (kind !== "step") continue;
      const written = texts.map(([file, text]) => [
        file,
        file === "organizations.csv" ? withCells(text, cells) : text,
      ]);
      const computed = await run(["compute", "-f", "json"], { cwd: folder(Object.fromEntries(written)) });
      const rating: { regions: readonly { region_code: string; place: number; exact_total: string }[] } =
        JSON.parse(computed.stdout);
      const own = rating.regions.find(({ region_code }) => region_code === code);
      expect([own?.place, own?.exact_total]).toEqual([place, total]);
    }
  }
});

/** The columns before the edited ones hold commas in quotes: cells are counted from the end. */
function withCells(text: string, cells: StepJson["cells"]): string {
  const lines = text.split("\n");
  const header = (lines[0] ?? "").trim().split(",");
  for (const { row, column, to } of cells) {
    const fields = (lines[(row ?? 0) - 1] ?? "").split(",");
    const fromEnd = header.length - header.indexOf(column);
    fields[fields.length - fromEnd] = to;
    lines[(row ?? 0) - 1] = fields.join(",");
  }
  return lines.join("\n");
}
