import { expect, test } from "vitest";
import { untouched } from "../../src/change/region-data.ts";
import { spreadChange } from "../../src/change/spread-change.ts";
import { columnNamed, indicator, methodologyOf, region, row } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";
import { firstRegionData, leafOf, worldOf } from "../build/world.ts";

const towns = 'count(organizations, kind == "town" && connected)';
const methodology = methodologyOf([
  indicator("i", "sum(organizations.on_time)", "10"),
  indicator("j", towns, "10"),
  indicator("k", "mean(organizations.on_time)", "10"),
]);
const world = worldOf(methodology, [
  region("1", { bodies: "2", area: "48" }),
  row("a", { answered: "5", on_time: "3", connected: "1" }),
  row("b", { answered: "4", on_time: "1" }),
  row("c", { answered: "0", on_time: "0" }),
]);

function spread(formula: string, id: string, amount: string): string {
  const lever = { leaf: leafOf(formula), column: columnNamed(id) };
  const found = spreadChange(firstRegionData(world), untouched, lever, exact(amount));
  if (found.kind === "short") return `only ${text(found.possible)}`;
  return found.edits
    .map(({ organization, from, to }) => `${organization?.key ?? "own"} ${text(from)}→${text(to)}`)
    .join(", ");
}

/* what, by which column, by how much → the edits, in the order of the file, or all there is room for */
test.each([
  ["sum(organizations.on_time)", "on_time", "1", "a 3→4"],
  ["sum(organizations.on_time)", "on_time", "4", "a 3→5, b 1→3"],
  ["sum(organizations.on_time)", "on_time", "5", "a 3→5, b 1→4"],
  ["sum(organizations.on_time)", "on_time", "6", "only 5"],
  ["sum(organizations.on_time)", "on_time", "1.5", "only 0"],
  ["sum(organizations.on_time)", "on_time", "-4", "a 3→0, b 1→0"],
  ["sum(organizations.on_time)", "on_time", "-5", "only 4"],
  ["mean(organizations.on_time)", "on_time", "3", "a 3→5, b 1→2"],
  [towns, "connected", "1", "b 0→1"],
  [towns, "connected", "2", "only 1"],
  [towns, "connected", "-1", "a 1→0"],
  ["regions.area", "area", "2", "own 48→50"],
  ["regions.area", "area", "3", "only 2"],
  ["regions.bodies", "bodies", "-1", "own 2→1"],
  ["regions.bodies", "bodies", "-2", "only 1"],
])("%s through %s by %s: %s", (formula, id, amount, expected) => {
  expect(spread(formula, id, amount)).toBe(expected);
});

test("what has no value cannot be spread", () => {
  const empty = worldOf(methodology, [region("1", { area: "" })]);
  const pulledOf = (formula: string, id: string) =>
    spreadChange(
      firstRegionData(empty),
      untouched,
      { leaf: leafOf(formula), column: columnNamed(id) },
      exact("1"),
    );
  expect(pulledOf("regions.area", "area")).toMatchObject({ kind: "short", possible: exact("0") });
  expect(pulledOf("mean(organizations.mark)", "mark")).toMatchObject({ kind: "short" });
});
