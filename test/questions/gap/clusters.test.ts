import { expect, test } from "vitest";
import { untouched } from "../../../src/change/region-data.ts";
import { clusters } from "../../../src/questions/gap/clusters.ts";
import { steps } from "../../../src/questions/gap/outlook.ts";
import { bands, indicator, methodologyOf, region, row } from "../../build/model.ts";
import { contextFor, worldOf } from "../../build/world.ts";

/** The indicators of these formulas whose steps belong together. */
function clustersOf(...formulas: readonly string[]): string {
  const indicators = formulas.map((text, index) =>
    indicator("abc"[index] ?? "", text, "10", bands("higher", "9 10", "2 5")),
  );
  const methodology = methodologyOf(indicators);
  const rows = [1, 2, 3].map((key) => row(`${key}`, { answered: "20", on_time: "0", polls: "1" }));
  const context = contextFor(worldOf(methodology, [region("1", { bodies: "9", area: "1" }), ...rows]), "1");
  const options = indicators.map((one) => steps(context, untouched, one));
  expect(options.every((own) => own.length > 0)).toBe(true);
  return clusters(methodology, options)
    .map((group) => group.map(([taken]) => taken?.step.indicator.id).join("+"))
    .join(" ");
}

/* the formulas of a, b and c → who has to do with whom */
test.each([
  ["nothing shared", ["regions.area", "sum(organizations.polls)", "sum(organizations.mark)"], "a b c"],
  ["one sum", ["sum(organizations.polls)", "regions.area", "2 * sum(organizations.polls)"], "a+c b"],
  [
    "one changes what another is made of",
    ["sum(organizations.polls)", "regions.area", "sum(polls + mark) - sum(organizations.mark)"],
    "a+c b",
  ],
  [
    "a rule of the rows",
    ["sum(organizations.on_time)", "regions.area", "sum(organizations.answered) / 10"],
    "a+c b",
  ],
  ["a chain of two", ["sum(organizations.polls)", "sum(organizations.mark)", "sum(votes + mark)"], "a+b+c"],
])("%s", (_, formulas, expected) => {
  expect(clustersOf(...formulas)).toBe(expected);
});

test("no steps, no clusters", () => {
  expect(clusters(methodologyOf([indicator("a", "regions.area", "10")]), [])).toEqual([]);
});
