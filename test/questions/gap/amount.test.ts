import { expect, test } from "vitest";
import { untouched } from "../../../src/change/region-data.ts";
import { amountFor, moved, roomFor, valueIn } from "../../../src/questions/gap/amount.ts";
import { bands, columnNamed, indicator, methodologyOf, region, row } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { contextFor, leafOf, worldOf } from "../../build/world.ts";

/* 13 of 20 on time; one body, and so no room for a second connected town */
const share = indicator(
  "share",
  "sum(organizations.on_time) / sum(organizations.answered)",
  "10",
  bands("higher", "0.9 10"),
);
const towns = 'count(organizations, kind == "town" && connected)';
const context = contextFor(
  worldOf(methodologyOf([share, indicator("towns", towns, "10")]), [
    region("1", { bodies: "1" }),
    row("a", { answered: "10", on_time: "6", connected: "1" }),
    row("b", { answered: "10", on_time: "7" }),
  ]),
  "1",
);
const lever = { leaf: leafOf("sum(organizations.on_time)"), column: columnNamed("on_time") };

test("the amount is exact, not rounded to the unit, and knows its direction", () => {
  const amount = (edge: string, upward: boolean) => {
    const found = amountFor(context, untouched, share, lever, exact(edge), upward);
    return found && `${text(found.amount)} ${text(found.sign)} of ${text(found.unit)}`;
  };
  expect(amount("0.72", true)).toBe("7/5 1 of 1");
  expect(amount("0.5", false)).toBe("3 -1 of 1");
  expect(amount("0.65", true)).toBe("0 1 of 1");
  expect(amount("0.65", false)).toBe("0 -1 of 1");
  expect(
    amountFor(context, untouched, share, { ...lever, leaf: leafOf("regions.area") }, exact("1"), true),
  ).toBeUndefined();
});

test("there is room up to what was answered, and down to nothing", () => {
  const rooms = [
    ["5", "1"],
    ["9", "1"],
    ["99", "-1"],
  ].map(([amount = "", sign = ""]) => text(roomFor(context, untouched, lever, exact(amount), exact(sign))));
  expect(rooms).toEqual(["5", "7", "13"]);
});

test("a count is moved with the cells that do it; by nothing it stays where it is", () => {
  const there = moved(context, untouched, lever, exact("5"));
  if (there === undefined) throw new Error("no room");
  expect(there.edits.map(({ organization, to }) => `${organization?.key} ${text(to)}`)).toEqual([
    "a 10",
    "b 8",
  ]);
  expect([untouched, there.state].map((state) => text(valueIn(context, state, share)))).toEqual([
    "13/20",
    "9/10",
  ]);
  expect(moved(context, untouched, lever, exact("0"))).toEqual({ state: untouched, edits: [] });
});

test("neither cells nor rules without room are moved", () => {
  expect(moved(context, untouched, lever, exact("8"))).toBeUndefined();
  const connected = { leaf: leafOf(towns), column: columnNamed("connected") };
  expect(moved(context, untouched, connected, exact("1"))).toBeUndefined();
  expect(text(roomFor(context, untouched, connected, exact("1"), exact("1")))).toBe("0");
  expect(text(roomFor(context, untouched, connected, exact("1"), exact("-1")))).toBe("1");
});
