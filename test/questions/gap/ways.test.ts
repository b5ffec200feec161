import { expect, test } from "vitest";
import { untouched } from "../../../src/change/region-data.ts";
import type { Indicator } from "../../../src/model/methodology.ts";
import { indicatorsOf } from "../../../src/model/walk.ts";
import { steps } from "../../../src/questions/gap/outlook.ts";
import { type Path, walk, ways } from "../../../src/questions/gap/ways.ts";
import { exact, text } from "../../build/numbers.ts";
import {
  bands,
  contextFor,
  indicator,
  methodologyOf,
  region,
  row,
  worldOf,
} from "../../build/plain-world.ts";

const area = indicator("area", "regions.area", "30", bands("higher", "40 30", "20 10"));
const bodies = indicator("bodies", "regions.bodies", "30", bands("higher", "8 30", "5 10"));
const polls = indicator("polls", "sum(organizations.polls)", "20", bands("higher", "20 20"));
const posts = { kind: "goalposts", worst: exact("0"), best: exact("50") } as const;

/** Of region 1 (area 10, 4 bodies, 10 polls), behind 2 of 10, 3 of 40 and 4 of all points. */
function searchContext(...indicators: readonly Indicator[]) {
  return contextFor(
    worldOf(
      methodologyOf(indicators),
      [region("1", { area: "10", bodies: "4" }), row("a", { polls: "10" })],
      [region("2", { area: "20", bodies: "4" })],
      [region("3", { area: "40", bodies: "5" })],
      [region("4", { area: "40", bodies: "8" }), row("d", { polls: "20" })],
    ),
    "1",
  );
}

function told({ steps: taken, place }: Path): string {
  return `${taken.map((step) => `${step.indicator.id} ${text(step.after)}`).join(", ")}: ${text(place)}`;
}

/* the place that is wanted → the ways to it, the cheapest first, then one without each of its steps */
test.each([
  ["3", ["bodies 5: 3", "area 20: 3"]],
  ["2", ["bodies 8, area 20: 2", "bodies 8, polls 20: 2", "area 40, polls 20: 2"]],
  ["1", ["bodies 8, area 40, polls 20: 1"]],
])("to place %s", (wanted, expected) => {
  const context = searchContext(area, bodies, polls);
  const found = ways(context, indicatorsOf(context.data.methodology.blocks), exact(wanted));
  const key = (path: string) =>
    path
      .split(": ")
      .map((part) => part.split(", ").sort().join())
      .join();
  expect(found.paths.map(told).map(key)).toEqual(expected.map(key));
  expect(found.exact).toBe(true);
  expect([text(found.best.place), text(found.best.total)]).toEqual(["1", "80"]);
});

test("what is out of reach has no way, and says how far all of it together goes", () => {
  const short = indicator("short", "regions.area", "30", bands("higher", "99 30", "20 10"));
  const context = contextFor(
    worldOf(methodologyOf([short]), [region("1", { area: "10" })], [region("2", { area: "99" })]),
    "1",
  );
  const found = ways(context, [short], exact("1"));
  expect(found.paths).toEqual([]);
  expect([text(found.best.place), text(found.best.total)]).toEqual(["2", "10"]);
});

test("on a continuous scale no more than the place needs; then not every set was looked at", () => {
  const smooth = indicator("smooth", "regions.area", "50", posts);
  const context = searchContext(smooth);
  const found = ways(context, [smooth], exact("2"));
  expect(found.paths.map(told)).toEqual(["smooth 20: 2"]);
  expect(found.exact).toBe(false);
});

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
