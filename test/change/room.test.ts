import { expect, test } from "vitest";
import { both, compared, contains, everything } from "../../src/change/interval-set.ts";
import { allowed, inColumn, room } from "../../src/change/room.ts";
import { columnNamed, indicator, methodologyOf, row } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";

const methodology = methodologyOf([indicator("i", "regions.area", "10")]);

/* an organisation: answered 5, of them 3 on time; 2 polls, 1 vote → what its cell may hold */
test.each([
  ["on_time", ["0", "3", "5"], ["-1", "6"]],
  ["answered", ["3", "99"], ["2"]],
  ["polls", ["0.5", "2"], ["0", "-1"]],
  ["votes", ["0", "4"], ["5", "-1"]],
  ["mark", ["0", "5"], ["5.1"]],
  ["connected", ["0", "1"], ["2"]],
  ["kind", [], ["0", "1"]],
])("%s may be %j and not %j", (id, good, bad) => {
  const here = row("a", { answered: "5", on_time: "3", polls: "2", votes: "1" });
  const set = allowed(methodology, here, columnNamed(id));
  expect(good.filter((value) => !contains(set, exact(value)))).toEqual([]);
  expect(bad.filter((value) => contains(set, exact(value)))).toEqual([]);
});

test("a rule with a missing cell says nothing, and so forbids nothing", () => {
  const set = allowed(methodology, row("a", { answered: "" }), columnNamed("on_time"));
  expect(contains(set, exact("1000"))).toBe(true);
});

test("a text, a code and a choice hold no numbers", () => {
  expect(["name", "code", "kind"].map((id) => contains(inColumn(columnNamed(id)), exact("0")))).toEqual([
    false,
    false,
    false,
  ]);
});

const upTo5 = both(compared(">=", exact("0")), compared("<=", exact("5")));
const within = both(compared(">", exact("0")), compared("<", exact("5")));

/* the set, from, direction, unit → how far */
test.each([
  ["0 to 5", upTo5, "2", true, "1", "3"],
  ["0 to 5", upTo5, "2", false, "1", "2"],
  ["0 to 5", upTo5, "5", true, "1", "0"],
  ["0 to 5", upTo5, "1.5", true, "1", "3"],
  ["0 to 5", upTo5, "2", true, "2", "2"],
  ["between 0 and 5", within, "2", true, "1", "2"],
  ["between 0 and 5", within, "2", false, "1", "1"],
  ["between 0 and 5", within, "4.5", true, "0.5", "0"],
  ["between 0 and 5", within, "4.5", true, "0.1", "2/5"],
  ["everything", everything, "2", true, "1", undefined],
] as const)("%s (%o), from %s, up: %s, in steps of %s: %s", (_, set, from, upwards, unit, expected) => {
  expect(text(room(set, exact(from), upwards, exact(unit)))).toBe(expected);
});
