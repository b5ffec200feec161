import { expect, test } from "vitest";
import type { Indicator } from "../../../src/model/methodology.ts";
import { indicatorsOf } from "../../../src/model/walk.ts";
import { searchBudget } from "../../../src/questions/gap/budget.ts";
import type { Path } from "../../../src/questions/gap/path.ts";
import { ways } from "../../../src/questions/gap/ways.ts";
import { bands, indicator, methodologyOf, region, row } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { contextFor, worldOf } from "../../build/world.ts";

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

/* the place that is wanted → the three cheapest ways to it, none of which contains another */
test.each([
  ["3", ["bodies 5: 3", "area 20: 3", "polls 20: 3"]],
  ["2", ["bodies 8, area 20: 2", "bodies 8, polls 20: 2", "area 40, bodies 5: 2"]],
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

test("when the budget ends, the ways that were found are not said to be the cheapest", () => {
  const context = searchContext(area, bodies, polls);
  const all = indicatorsOf(context.data.methodology.blocks);
  const untried = ways(context, all, exact("2"), searchBudget(1_000_000, 1_000_000, 1));
  expect(untried.paths.map(({ steps: taken }) => taken.length)).toEqual([2]);
  expect(untried.exact).toBe(false);
  const few = ways(context, all, exact("2"), searchBudget(20, 20, 400));
  expect(few.exact).toBe(false);
});

/* The first band takes one more in time (1 → 2, the double), the second three votes fewer (5 → 2, less than the double). */
test("two ways of one indicator to the same number, through different counts, are two", () => {
  const difference = "sum(organizations.on_time) - sum(organizations.votes)";
  const both = indicator("both", difference, "10", bands("higher", "-1 10", "-3 5"));
  const ahead = row("b", { answered: "9", on_time: "5", votes: "8", polls: "4" });
  const context = contextFor(
    worldOf(
      methodologyOf([both]),
      [region("1"), row("a", { answered: "2", on_time: "1", votes: "5", polls: "3" })],
      [region("2"), ahead],
    ),
    "1",
  );
  const found = ways(context, [both], exact("1"));
  expect(found.paths.map(({ relative }) => text(relative))).toEqual(["3/5", "1"]);
  expect(found.paths.map(told)).toEqual(["both 2: 1", "both 2: 1"]);
});
