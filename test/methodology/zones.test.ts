import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { edited, problemsOf, worded } from "../build/tiny.ts";

test("zones are shares of the maximum", async () => {
  const { zones } = await worded();
  expect(zones.map(({ id, from, title }) => [id, from && printExact(from), title])).toEqual([
    ["leader", "0.85", "Лидеры"],
    ["middle", "0.625", undefined],
    ["rest", undefined, undefined],
  ]);
});

/* zones as they are written → the kind of each problem, where it is, and what it says */
test.each<[string, readonly object[]]>([
  ["[{id: a, from: 85 %}, {id: b}]", []],
  ["[{id: a}]", []],
  ["[{id: a, from: 0 %}, {id: b}]", []],
  ["[{id: a, from: 100 %}, {id: b}]", []],
  [
    "[{id: a, from: 100.1 %}, {id: b}]",
    [{ kind: "wrong-shape", path: "zones[0].from", expected: "percentage" }],
  ],
  [
    "[{id: a, from: 0.85}, {id: b}]",
    [{ kind: "wrong-shape", path: "zones[0].from", expected: "percentage" }],
  ],
  [
    "[{id: a, from: 60 %}, {id: b, from: 85 %}, {id: c}]",
    [{ kind: "zones-out-of-order", path: "zones[1].from", from: "85 %", previous: "60 %" }],
  ],
  [
    "[{id: a, from: 85 %}, {id: b, from: 85.0 %}, {id: c}]",
    [{ kind: "zones-out-of-order", path: "zones[1].from", from: "85 %", previous: "85 %" }],
  ],
  [
    "[{id: a, from: 85 %}, {id: b, from: 60 %}]",
    [{ kind: "last-zone-begins", path: "zones[1].from", zone: "b" }],
  ],
  ["[{id: a}, {id: b}]", [{ kind: "missing-key", path: "zones[0]", key: "from" }]],
  ["[{id: a, from: 85 %}, {id: a}]", [{ kind: "duplicate-id", path: "zones[1].id", id: "a" }]],
  ["[]", [{ kind: "wrong-shape", path: "zones", expected: "not-empty" }]],
])("%s", async (written, problems) => {
  const found = await problemsOf(edited(["title: Tiny", `title: Tiny\nzones: ${written}`]));
  expect(
    found.map(({ severity: _, at, ...rest }) => ({ path: at.in === "methodology" ? at.path : "", ...rest })),
  ).toEqual(problems);
});
