import { expect, test } from "vitest";
import { edited, untouched } from "../../../src/change/region-data.ts";
import type { Scale } from "../../../src/model/methodology.ts";
import { bandTargets } from "../../../src/questions/gap/aims.ts";
import { valueIn } from "../../../src/questions/gap/amount.ts";
import { type Attempt, stepBy, stepTo } from "../../../src/questions/gap/steps.ts";
import { bandsOf } from "../../../src/scale/scale.ts";
import { bands, columnNamed, indicator, methodologyOf, region, row } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { contextFor, leafOf, worldOf } from "../../build/world.ts";

const onTime = "sum(organizations.on_time) / sum(organizations.answered)";
const rows = [
  row("a", { answered: "10", on_time: "6", connected: "1" }),
  row("b", { answered: "10", on_time: "7" }),
];

/** The step to the nearest better band of a scale. */
function nextStep(formula: string, scale: Scale, cells = {}): Attempt {
  const one = indicator("one", formula, "10", scale);
  const other = indicator("other", "sum(organizations.on_time)", "10", bands("higher", "15 10"));
  const context = contextFor(worldOf(methodologyOf([one, other]), [region("1", cells), ...rows]), "1");
  const value = valueIn(context, untouched, one);
  const ladder = bandsOf(scale);
  if (ladder === undefined || value === undefined) throw new Error("no value in a band");
  const [target] = bandTargets(ladder, value, "descending");
  if (target === undefined) throw new Error("the best band");
  return stepTo(context, untouched, one, target);
}

function told(attempt: Attempt): string {
  switch (attempt.kind) {
    case "step": {
      const { before, after, value, relative, gain, also, edits } = attempt.step;
      const cells = edits.map(({ organization, to }) => `${organization?.key ?? "own"}=${text(to)}`).join();
      return `${text(before)}→${text(after)} (${text(value.after)}) ${cells} by ${text(relative)}: +${text(gain)} ${also.join()}`.trim();
    }
    case "out-of-reach": {
      const { value, needed, possible } = attempt.shortfall;
      return `${text(value)} takes ${text(needed)} of ${text(possible)}`;
    }
    case "no-lever":
      return "no lever";
  }
}

/* 13 of 20 on time; 4 bodies, area 0 → the least that reaches the next band, with all that it brings */
test.each([
  ["on the edge", onTime, bands("higher", "0.7 10"), "13→14 (7/10) a=7 by 1/13: +10"],
  ["past the edge", onTime, bands("higher", "0.71 10"), "13→15 (3/4) a=8 by 2/13: +20 other"],
  ["the nearest of two", onTime, bands("higher", "1 10", "0.66 4"), "13→14 (7/10) a=7 by 1/13: +4"],
  ["more than there are", onTime, bands("higher", "1.2 10"), "6/5 takes 11 of 7"],
  ["one's own cell", "regions.bodies", bands("higher", "6 10"), "4→6 (6) own=6 by 1/2: +10"],
  ["one's own cell, down", "regions.bodies", bands("lower", "3 10"), "4→3 (3) own=3 by 1/4: +10"],
  ["from nothing", "regions.area", bands("higher", "3 10"), "0→3 (3) own=3 by 3: +10"],
  ["beyond the column", "regions.area", bands("higher", "51 10"), "51 takes 51 of 50"],
  ["below the bar", "100 / regions.population", bands("higher", "12 10"), "10→8 (25/2) own=8 by 1/5: +10"],
  ["a flag", "count(organizations, connected)", bands("higher", "2 10"), "1→2 (2) b=1 by 1: +10"],
  ["no count at all", "max(organizations.on_time)", bands("higher", "9 10"), "no lever"],
  ["a curve", "regions.bodies * regions.bodies", bands("higher", "25 10"), "no lever"],
])("%s", (_, formula, scale, expected) => {
  expect(told(nextStep(formula, scale))).toBe(expected);
});

/* Fewer points are better: a band is left downward, also from its very edge. */
test("from the edge of a band the least step goes to the side that is aimed at", () => {
  const scale = bands("higher", "2 10");
  const one = indicator("one", "sum(organizations.on_time) - sum(organizations.votes)", "10", scale);
  const context = contextFor(
    worldOf(methodologyOf([one]), [region("1"), row("a", { answered: "5", on_time: "5", votes: "3" })]),
    "1",
  );
  const [target] = bandTargets(bandsOf(scale) ?? [], exact("2"), "ascending");
  if (target === undefined) throw new Error("the best band");
  expect(told(stepTo(context, untouched, one, target))).toBe("5→4 (1) a=4 by 1/5: +-10");
});

/* Both flags together change the other count back and forth: one of them is enough all the same. */
test("what else a count takes along may make less of it enough", () => {
  const formula = 'count(organizations, !connected) - count(organizations, connected == (kind != "town"))';
  const turning = indicator("turning", formula, "10", bands("higher", "1 10"));
  const flags = contextFor(
    worldOf(methodologyOf([turning]), [
      region("1", { bodies: "9" }),
      row("a", { connected: "1", kind: "1" }),
      row("b", { connected: "1", kind: "0" }),
    ]),
    "1",
  );
  const [target] = bandTargets([...(bandsOf(turning.scale) ?? [])], exact("-1"), "descending");
  if (target === undefined) throw new Error("the best band");
  expect(told(stepTo(flags, untouched, turning, target))).toBe("0→1 (1) a=0 by 1: +10");
});

const share = indicator("share", onTime, "10", bands("higher", "0.9 10"));
const context = contextFor(worldOf(methodologyOf([share]), [region("1"), ...rows]), "1");
const lever = { leaf: leafOf("sum(organizations.on_time)"), column: columnNamed("on_time") };

test("a step of a given size is taken from where a state is; one too large is none", () => {
  const first = stepBy(context, untouched, share, lever, exact("3"), { kind: "most" });
  if (first.kind !== "step") throw new Error("no step");
  const second = stepBy(context, first.state, share, lever, exact("2"), { kind: "most" });
  expect([told(first), told(second)]).toEqual([
    "13→16 (4/5) a=9 by 3/13: +0",
    "16→18 (9/10) a=10,b=8 by 1/8: +10",
  ]);
  expect(edited(context.data, untouched, first.step.edits)).toEqual(first.state);
  expect(stepBy(context, first.state, share, lever, exact("5"), { kind: "most" }).kind).toBe("no-lever");
});
