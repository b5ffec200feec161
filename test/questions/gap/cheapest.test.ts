import fc from "fast-check";
import { expect, test } from "vitest";
import { untouched } from "../../../src/change/region-data.ts";
import { compare, type Fraction, ratio, sum } from "../../../src/exact/fraction.ts";
import { searchBudget } from "../../../src/questions/gap/budget.ts";
import { cheapest, type Option } from "../../../src/questions/gap/cheapest.ts";
import type { Step } from "../../../src/questions/gap/gap.ts";
import { steps } from "../../../src/questions/gap/outlook.ts";
import { bands, indicator, methodologyOf, region } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";
import { contextFor, worldOf } from "../../build/world.ts";

/* A real step: the search looks only at what it brings and costs, and hands it back. */
const one = indicator("i", "regions.area", "10", bands("higher", "1 10"));
const [taken] = steps(contextFor(worldOf(methodologyOf([one]), [region("1")]), "1"), untouched, one);

/** Told apart by their gains and costs. */
function option(count: number, gain: Fraction, cost: Fraction): Option {
  if (taken === undefined) throw new Error("no step");
  const step: Step = { ...taken.step, gain, relative: cost };
  return { picks: Array.from({ length: count }, (_, level) => ({ step, level })), gain, cost };
}

function optionsOf(text: string): readonly Option[] {
  return text.split(" ").map((each) => {
    const [count = "", gain = "", cost = ""] = each.split(":");
    return option(Number(count), exact(gain), exact(cost));
  });
}

function first(clusters: readonly (readonly Option[])[], wanted: Fraction, certain: boolean, order = 1) {
  const enough = (gain: Fraction) => compare(gain, wanted) * order >= 0;
  const [found] = cheapest(clusters, enough, order > 0 ? "descending" : "ascending", certain, searchBudget());
  return found?.filter(({ level }) => level === 0).map(({ step }) => step);
}

/* clusters of options (indicators:gain:cost), the gain that is wanted → what is chosen, as gain:cost */
test.each([
  ["nothing is wanted", ["1:5:1"], "0", ""],
  ["the cheaper of two that are enough", ["1:5:1", "1:7:1/2"], "5", "7:1/2"],
  ["the one that is enough", ["1:5:1 1:9:4"], "6", "9:4"],
  ["one dear rather than two cheap", ["1:9:100", "1:5:1", "1:5:1"], "9", "9:100"],
  ["two where one does not do", ["1:5:3", "1:5:1", "1:4:1/3"], "9", "5:1 4:1/3"],
  ["one a cluster at most", ["1:5:1 1:6:2"], "11", undefined],
  ["out of reach", ["1:5:1", "1:5:1"], "11", undefined],
  ["thirds", ["1:1/3:1", "1:2/3:1"], "1", "1/3:1 2/3:1"],
])("%s", (_, clusters, wanted, expected) => {
  for (const certain of [true, false]) {
    const found = first(clusters.map(optionsOf), exact(wanted), certain);
    expect(
      found?.map(({ gain, relative }) => `${gain.toFraction()}:${relative.toFraction()}`).join(" "),
    ).toBe(expected);
  }
});

test("where fewer points are better, a loss is what is gained", () => {
  const found = first([optionsOf("1:-5:1 1:5:0")], exact("-4"), true, -1);
  expect(found?.map(({ gain }) => gain.toFraction())).toEqual(["-5"]);
});

const amount = fc
  .tuple(fc.integer({ min: -4, max: 12 }), fc.integer({ min: 1, max: 3 }))
  .map(([n, d]) => ratio(BigInt(n), BigInt(d)));
const options = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 2 }), amount, fc.nat(9))
    .map(([count, gain, cost]) => option(count, gain, ratio(BigInt(cost), 2n))),
  { maxLength: 3 },
);

test("no choice of fewer indicators is enough, and none of as many is cheaper: all are tried", () => {
  fc.assert(
    fc.property(fc.array(options, { maxLength: 4 }), amount, fc.boolean(), (clusters, wanted, certain) => {
      let all: (readonly Option[])[] = [[]];
      for (const own of clusters)
        all = all.flatMap((before) => [before, ...own.map((each) => [...before, each])]);
      const tried = all
        .map((set) => ({
          count: set.reduce((total, { picks }) => total + picks.length, 0),
          gain: sum(set.map(({ gain }) => gain)),
          cost: sum(set.map(({ cost }) => cost)),
        }))
        .filter(({ gain }) => compare(gain, wanted) >= 0)
        .sort((a, b) => a.count - b.count || compare(a.cost, b.cost));
      const found = first(clusters, wanted, certain);
      expect(found === undefined).toBe(tried.length === 0);
      if (found === undefined) return;
      const counts = new Map(clusters.flat().map(({ picks }) => [picks[0]?.step, picks.length]));
      expect(found.reduce((total, pick) => total + (counts.get(pick) ?? 0), 0)).toBe(tried[0]?.count);
      expect(sum(found.map(({ relative }) => relative)).toFraction()).toBe(tried[0]?.cost.toFraction());
      expect(compare(sum(found.map(({ gain }) => gain)), wanted)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("two hundred clusters of ten options end within the budget, with a set that is enough", () => {
  const clusters = Array.from({ length: 200 }, (_, cluster) =>
    Array.from({ length: 10 }, (_, band) =>
      option(
        1,
        ratio(BigInt((band + 1) * (1000 + ((cluster * 7919) % 997))), 1009n),
        ratio(BigInt(((cluster * 31 + band * 17) % 97) + 1), 89n),
      ),
    ),
  );
  const budget = searchBudget();
  const [picks] = cheapest(clusters, (gain) => compare(gain, exact("400")) >= 0, "descending", true, budget);
  expect(picks).toBeDefined();
  expect(compare(sum((picks ?? []).map(({ step }) => step.gain)), exact("400"))).toBeGreaterThanOrEqual(0);
  expect(budget.forSearch()).toBeLessThanOrEqual(400_000);
});
