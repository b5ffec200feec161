import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Edit } from "../../../src/change/lever.ts";
import { addends, untouched } from "../../../src/change/region-data.ts";
import { spreadChange } from "../../../src/change/spread-change.ts";
import { compare, type Fraction, zero } from "../../../src/exact/fraction.ts";
import { evaluate } from "../../../src/formula/evaluate.ts";
import type { RegionCode } from "../../../src/model/brand.ts";
import type { RatedRegion } from "../../../src/model/rating.ts";
import { indicatorsOf } from "../../../src/model/walk.ts";
import { findGap, searchContext } from "../../../src/questions/gap/find-gap.ts";
import type { Gap, Step } from "../../../src/questions/gap/gap.ts";
import { steps } from "../../../src/questions/gap/outlook.ts";
import { type Path, walk } from "../../../src/questions/gap/path.ts";
import { costsPoints } from "../../../src/questions/gap/steps.ts";
import type { Rated } from "../../../src/rate.ts";
import { bandIndex } from "../../../src/scale/band.ts";
import { bandsOf } from "../../../src/scale/scale.ts";
import { bands, indicator, methodologyOf, organizationsOf, region } from "../../build/model.ts";
import { text } from "../../build/numbers.ts";
import { editedWorld, placeIn, ratedOf, type World, worldOf } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

const RUNS = Number(process.env["RUNS"] ?? 250);

/** Thousands of made-up ratings take a while where other tests run beside them. */
vi.setConfig({ testTimeout: 600_000 });

function gapsOf(world: World, wanted?: number): readonly { code: RegionCode; gap: Gap }[] {
  const rated = ratedOf(world);
  return rated.rating.ranking.flatMap(({ members }) =>
    members.map((region) => ({ code: region.region.code, gap: findGap(rated, region, wanted) })),
  );
}

function stepsOf(gap: Gap): readonly Step[] {
  return gap.outlooks.flatMap((outlook) => (outlook.kind === "step" ? [outlook.step] : []));
}

/** Rated anew from its cells, with some of them edited. */
function again(world: World, code: RegionCode, edits: readonly Edit[]) {
  return placeIn(ratedOf(editedWorld(world, code, edits)), code);
}

test("a step leads where it says: its cells edited and everything rated anew", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      for (const { code, gap } of gapsOf(world)) {
        for (const step of stepsOf(gap)) {
          const there = again(world, code, step.edits);
          expect(there?.place.toFraction()).toBe(step.place.toFraction());
          expect(there?.member.exactTotal.toFraction()).toBe(step.total.toFraction());
          const value = there?.member.indicators.get(step.indicator.id)?.value;
          expect(value?.toFraction()).toBe(step.value.after.toFraction());
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("a unit less is not enough: neither the band nor the place", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      for (const { code, gap } of gapsOf(world)) {
        const own = placeIn(rated, code)?.member;
        if (own === undefined) continue;
        const { data } = searchContext(rated, own);
        for (const step of stepsOf(gap)) {
          if (step.aim.kind === "most") continue;
          const by = step.after.sub(step.before).mul(addends(data, step.lever.leaf));
          const less = by.s > 0n ? by.sub(step.unit) : by.add(step.unit);
          const spread = less.n === 0n ? undefined : spreadChange(data, untouched, step.lever, less);
          const edits = spread?.kind === "edits" ? spread.edits : [];
          const there = again(world, code, edits);
          if (step.aim.kind === "band") {
            const value = there?.member.indicators.get(step.indicator.id)?.value ?? zero;
            const band = bandOf(step, value);
            expect(band).not.toBe(bandOf(step, step.value.after));
          } else expect(compare(there?.place ?? zero, step.place)).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

function bandOf({ indicator: { scale } }: Step, value: Step["before"]): number {
  const bands = bandsOf(scale);
  if (bands === undefined) throw new Error("no bands");
  return bandIndex(bands, value);
}

test("a step breaks no rule, and no cell leaves its column", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      for (const { code, gap } of gapsOf(world)) {
        for (const { edits } of stepsOf(gap)) {
          const there = editedWorld(world, code, edits);
          const { exports } = world.methodology;
          for (const { cells } of there.organizations.get(code) ?? []) {
            for (const { check } of organizationsOf(exports).rules ?? [])
              expect(evaluate(check.expression, (id) => cells.get(id))?.n).not.toBe(0n);
            for (const { id, type } of organizationsOf(exports).columns ?? []) {
              const cell = cells.get(id);
              if (cell === undefined) continue;
              if (type.kind === "integer") expect(cell.d === 1n && cell.s >= 0n).toBe(true);
              if (type.kind === "flag") expect([0n, 1n]).toContain(cell.n);
            }
          }
          const rated = ratedOf(there);
          const position = there.regions.findIndex((region) => region.code === code);
          for (const { check } of exports.regions.rules)
            expect(evaluate(check.expression, rated.loaded.values(position))?.n).not.toBe(0n);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("a way leads to its place: all its cells edited and everything rated anew", () => {
  fc.assert(
    fc.property(worlds(), fc.integer({ min: 1, max: 2 }), (world, wanted) => {
      for (const { code, gap } of gapsOf(world, wanted)) {
        for (const way of gap.goal?.ways ?? []) {
          const there = again(
            world,
            code,
            way.steps.flatMap(({ edits }) => edits),
          );
          expect(there?.place.toFraction()).toBe(way.place.toFraction());
          expect(compare(way.place, gap.goal?.attempted ?? zero)).toBeLessThanOrEqual(0);
          expect(there?.member.exactTotal.toFraction()).toBe(way.total.toFraction());
        }
      }
    }),
    { numRuns: RUNS },
  );
});

/* the place that is wanted → the place that the ways lead to, and their steps */
test.each([
  [1, "2", ["area 20"]],
  [2, "2", ["area 20"]],
  [3, "3", []],
])("from place 3 to place %d, where 1 is out of reach", (wanted, attempted, expected) => {
  const world = worldOf(
    methodologyOf([indicator("area", "regions.area", "30", bands("higher", "99 30", "20 10"))]),
    [region("1", { area: "10" })],
    [region("2", { area: "99" })],
    [region("3", { area: "20" })],
  );
  const gap = gapsOf(world, wanted).find(({ code }) => code === "1")?.gap;
  const stepTexts = gap?.goal?.ways.map(({ steps: taken }) =>
    taken.map((step) => `${step.indicator.id} ${text(step.after)}`).join(", "),
  );
  expect(stepTexts).toEqual(expected);
  expect(gap?.goal?.attempted.toFraction()).toBe(attempted);
});

test("where only bands count, no cheaper sets of steps reach the place: all are tried", () => {
  fc.assert(
    fc.property(
      fc.boolean().chain((plain) => worlds({ bandsOnly: true, plain })),
      (world) => {
        const rated = ratedOf(world);
        for (const { code, gap } of gapsOf(world, 1)) {
          const own = placeIn(rated, code)?.member;
          if (own === undefined || gap.goal === undefined || gap.goal.held || !gap.goal.exact) continue;
          const costs = gap.goal.ways.map((way) => `${way.steps.length} ${way.relative.toFraction()}`);
          expect(costs).toEqual(cheapestByTrial(rated, own, gap.goal.attempted));
        }
      },
    ),
    { numRuns: RUNS },
  );
});

interface Tried {
  readonly path: Path;
  /** The level of the step of each indicator; -1 where it takes none. */
  readonly levels: readonly number[];
}

/** Every choice of a band (or none) for every indicator, walked: the three cheapest of which none contains another. */
function cheapestByTrial(rated: Rated, own: RatedRegion, wanted: Fraction): readonly string[] {
  const context = searchContext(rated, own);
  const { blocks, ranking } = rated.rating.methodology;
  let choices: readonly (readonly (Step | undefined)[])[] = [[]];
  const levelsOf: (readonly Step[])[] = [];
  for (const indicator of indicatorsOf(blocks)) {
    const options = steps(context, untouched, indicator).map(({ step }) => step);
    levelsOf.push(options);
    choices = choices.flatMap((before) => [undefined, ...options].map((step) => [...before, step]));
  }
  const tried = choices
    .flatMap((picks): readonly Tried[] => {
      const path = walk(
        context,
        picks.flatMap((step) => step ?? []),
      );
      const levels = picks.map((step, index) =>
        step === undefined ? -1 : (levelsOf[index]?.indexOf(step) ?? -1),
      );
      const taken = picks.filter((step) => step !== undefined).length;
      const fits =
        path !== undefined &&
        path.steps.length === taken &&
        compare(path.place, wanted) <= 0 &&
        !path.steps.some((step) => costsPoints(step, ranking.order));
      return fits ? [{ path, levels }] : [];
    })
    .sort((a, b) => a.path.steps.length - b.path.steps.length || compare(a.path.relative, b.path.relative));
  const chosen: Tried[] = [];
  for (const set of tried) {
    const contains = (other: Tried) =>
      other.levels.every((level, index) => level <= (set.levels[index] ?? -1));
    if (chosen.length < 3 && !chosen.some(contains)) chosen.push(set);
  }
  return chosen.map(({ path }) => `${path.steps.length} ${path.relative.toFraction()}`);
}

test("no step costs points: neither the next of an indicator nor one of a way", () => {
  fc.assert(
    fc.property(worlds(), fc.integer({ min: 1, max: 2 }), (world, wanted) => {
      const { order } = world.methodology.ranking;
      for (const { gap } of gapsOf(world, wanted)) {
        const offered = [...stepsOf(gap), ...(gap.goal?.ways ?? []).flatMap((way) => way.steps)];
        expect(offered.filter((step) => costsPoints(step, order))).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
});
