import { expect, test } from "vitest";
import { changeableCells } from "../../src/change/changeable-cells.ts";
import { edited, untouched } from "../../src/change/region-data.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import { columnNamed, indicator, methodologyOf, region, row } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";
import { aggregateOf, firstRegionData, worldOf } from "../build/world.ts";

const rows = [
  row("both", { answered: "9", on_time: "4", polls: "1", votes: "2" }),
  row("school", { kind: "1", answered: "5", on_time: "2", connected: "1" }),
  row("full", { answered: "3", on_time: "3" }),
  row("unknown", { on_time: "", connected: "" }),
];

function spotsOf(formula: string, id: string, upwards = true, others: readonly string[] = []) {
  const indicators = [formula, ...others].map((one, index) => indicator(`i${index}`, one, "10"));
  const data = firstRegionData(worldOf(methodologyOf(indicators), [region("1"), ...rows]));
  const aggregate = aggregateOf(formula);
  const lever = { leaf: { kind: "aggregate", aggregate } as const, column: columnNamed(id) };
  const of = (state = untouched) => changeableCells(data, state, lever, aggregate, upwards);
  return { of, data };
}

function told(formula: string, id: string, upwards?: boolean, others?: readonly string[]) {
  return spotsOf(formula, id, upwards, others)
    .of()
    .map(({ organization: { key }, most }) => `${key} ${text(most) ?? "any"}`);
}

/* what is counted, through which column, upwards → who can bring how much */
test.each([
  ["sum(organizations.on_time)", "on_time", true, ["both 5", "school 3"]],
  ["sum(organizations.on_time)", "on_time", false, ["both 4", "school 2", "full 3"]],
  ['sum(on_time, kind == "town")', "on_time", true, ["both 5"]],
  ["sum(on_time, on_time <= 6)", "on_time", true, ["both 2", "school 3"]],
  ["sum(organizations.answered - organizations.on_time)", "on_time", true, ["both 4", "school 2", "full 3"]],
  ["sum(organizations.polls)", "polls", true, ["both any", "school any", "full any", "unknown any"]],
  ["count(organizations, connected)", "connected", true, ["both 1", "full 1"]],
  ["count(organizations, connected)", "connected", false, ["school 1"]],
  ["count(organizations, on_time > 4)", "on_time", true, ["both 1", "school 1"]],
  ["sum(organizations.polls * 2)", "polls", true, []],
] as const)("%s by %s, upwards %s", (formula, id, upwards, expected) => {
  expect(told(formula, id, upwards)).toEqual(expected);
});

test("first those with whom nothing else changes", () => {
  const schools = 'sum(on_time, kind == "town")';
  expect(told("sum(organizations.on_time)", "on_time", true, [schools])).toEqual(["school 3", "both 5"]);
});

test("a cell says its cell's number for an amount, from where the state has it", () => {
  const { of, data } = spotsOf("sum(organizations.on_time)", "on_time");
  const [cell] = of();
  expect(text(cell?.to(exact("2")))).toBe("6");
  const [organization] = rows;
  const edit = { organization, column: "on_time" as ColumnId, from: exact("4"), to: exact("8") };
  const [after] = of(edited(data, untouched, [edit]));
  expect([text(after?.now), text(after?.most)]).toEqual(["8", "1"]);
});
