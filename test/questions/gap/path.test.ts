import { expect, test } from "vitest";
import { untouched } from "../../../src/change/region-data.ts";
import type { Indicator } from "../../../src/model/methodology.ts";
import { steps } from "../../../src/questions/gap/outlook.ts";
import { type Path, trimmed, walk } from "../../../src/questions/gap/path.ts";
import { bands, indicator, methodologyOf, region, row } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { contextFor, worldOf } from "../../build/world.ts";

const polls = indicator("polls", "sum(organizations.polls)", "20", bands("higher", "20 20"));

function searchContext(...indicators: readonly Indicator[]) {
  return contextFor(
    worldOf(
      methodologyOf(indicators),
      [region("1", { area: "10" }), row("a", { polls: "10" })],
      [region("2", { area: "20" }), row("d", { polls: "20" })],
    ),
    "1",
  );
}

function told({ steps: taken, place }: Path): string {
  return `${taken.map((step) => `${step.indicator.id} ${text(step.after)}`).join(", ")}: ${text(place)}`;
}

test("steps are taken anew, one from where the other leads; what is reached already is left out", () => {
  const double = indicator("double", "2 * sum(organizations.polls)", "20", bands("higher", "30 20"));
  const context = searchContext(polls, double);
  const [[first], [second]] = [steps(context, untouched, polls), steps(context, untouched, double)];
  if (first === undefined || second === undefined) throw new Error("no steps");
  const walked = (...picks: readonly (typeof first)[]) =>
    walk(
      context,
      picks.map(({ step }) => step),
    );
  const [there, back] = [walked(first, second), walked(second, first)];
  expect([there && told(there), back && told(back)]).toEqual(["polls 20: 1", "double 15, polls 20: 1"]);
  expect(text(there?.total)).toBe(text(back?.total));
  expect(walked()?.state).toBe(untouched);
});

test("of a continuous scale only as much is taken as the place needs", () => {
  const smooth = indicator("smooth", "regions.area", "50", {
    kind: "goalposts",
    worst: exact("0"),
    best: exact("50"),
  });
  const context = searchContext(smooth);
  const [most] = steps(context, untouched, smooth);
  if (most === undefined) throw new Error("no step");
  const path = walk(context, [most.step]);
  if (path === undefined) throw new Error("no path");
  expect(told(path)).toBe("smooth 50: 1");
  expect(told(trimmed(context, path, (place) => place.compare(exact("1")) <= 0))).toBe("smooth 20: 1");
});
