import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parseExact } from "../src/exact/decimal.ts";
import { sum } from "../src/exact/fraction.ts";
import { causes } from "../src/questions/attribute/attribution.ts";
import { run } from "./cli/run.ts";

const cwd = resolve(import.meta.dirname, "../fixtures");

type Split = Readonly<Record<string, string>>;

interface RegionJson {
  readonly region_code: string;
  readonly places_gained: number;
  readonly place: number;
  readonly previous_place: number;
  readonly points: { readonly previous: string; readonly current: string; readonly gained: string };
  readonly causes: { readonly places: Split; readonly points: Split };
  readonly indicators: Readonly<Record<string, Split>>;
}

async function attributed(previous: string, current: string): Promise<readonly RegionJson[]> {
  const { stdout, code } = await run(["attribute", previous, current, "-f", "json"], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout).regions;
}

function exact(text: string | undefined) {
  const value = parseExact(text ?? "");
  if (value === undefined) throw new Error(`${text} is no number`);
  return value;
}

function partsOf(split: Split) {
  return causes.map((cause) => exact(split[cause]));
}

const pairs = [
  ["published/2024-y", "published/2025-y", 84],
  ["published/2022-9m", "published/2024-y", 84],
  ["compare/previous", "small", 3],
] as const;

test.each(pairs)("%s → %s: the parts of every region add up", async (previous, current, regions) => {
  const found = await attributed(previous, current);
  expect(found.length).toBeGreaterThanOrEqual(regions);
  for (const one of found) {
    const rise = exact(String(one.previous_place)).sub(exact(String(one.place)));
    expect(exact(String(one.places_gained)).toFraction()).toBe(rise.toFraction());
    expect(sum(partsOf(one.causes.places)).toFraction()).toBe(rise.toFraction());
    const points = exact(one.points.current).sub(exact(one.points.previous));
    expect(sum(partsOf(one.causes.points)).toFraction()).toBe(points.toFraction());
    const byIndicator = Object.values(one.indicators).flatMap(partsOf);
    expect(sum(byIndicator).toFraction()).toBe(points.toFraction());
  }
});

test.each(pairs)("%s → %s: swapped, every part is negated", async (previous, current) => {
  const forwards = await attributed(previous, current);
  const backwards = new Map((await attributed(current, previous)).map((one) => [one.region_code, one]));
  for (const one of forwards) {
    const other = backwards.get(one.region_code);
    if (other === undefined) throw new Error(`no ${one.region_code}`);
    for (const split of ["places", "points"] as const) {
      const negated = partsOf(other.causes[split]).map((part) => part.neg().toFraction());
      expect(partsOf(one.causes[split]).map((part) => part.toFraction())).toEqual(negated);
    }
  }
});
