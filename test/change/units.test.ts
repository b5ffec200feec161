import { expect, test } from "vitest";
import { unitOf } from "../../src/change/units.ts";
import { columnNamed, indicator, methodologyOf, region, row } from "../build/model.ts";
import { text } from "../build/numbers.ts";
import { firstRegionData, leafOf, worldOf } from "../build/world.ts";

const methodology = methodologyOf([indicator("i", "mean(organizations.mark)", "10")]);
const { units } = firstRegionData(
  worldOf(
    methodology,
    [region("1", { area: "4.1" }), row("a", { mark: "3.25" }), row("b", { mark: "4.1" })],
    [region("2", { area: "3.75" }), row("c", { mark: "4.125" })],
  ),
);

/* the formula, the column → what it can differ by */
test.each([
  ["sum(organizations.polls)", "polls", "1"],
  ["count(organizations, connected)", "connected", "1"],
  // The most places that the region's own organisations have: those of another region are not read.
  ["mean(organizations.mark)", "mark", "1/100"],
  // The most places of any region: 3.75 shows that 4.10 could be written.
  ["regions.area", "area", "1/100"],
  ["regions.bodies", "bodies", "1"],
])("%s moves by a unit of %s: %s", (formula, id, expected) => {
  expect(text(unitOf(units, { leaf: leafOf(formula), column: columnNamed(id) }))).toBe(expected);
});
