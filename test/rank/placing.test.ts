import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { tieMethods } from "../../src/model/methodology.ts";
import { comparingOther, placedBy, placingOf } from "../../src/rank/placing.ts";
import { sampleRating } from "../build/sample-rating.ts";

/* places of 71, 11, 50 and 86, whose totals are 100, 80, 80 and 45.25 */
test.each([
  ["dense", "1 2 2 3"],
  ["competition", "1 2 2 4"],
  ["modified", "1 3 3 4"],
  ["fractional", "1 2.5 2.5 4"],
  ["ordinal", "1 2 3 4"],
] as const)("%s: %s", (ties, places) => {
  const { ranking } = placedBy(sampleRating, { ties, on: "exact" });
  const all = ranking.flatMap(({ place, members }) => members.map(() => printExact(place)));
  expect(all.join(" ")).toBe(places);
});

test("nothing but places and the choice is different", () => {
  for (const ties of tieMethods) {
    const again = placedBy(sampleRating, { ties, on: "exact" });
    expect([again.ties, again.methodology.ranking.on]).toEqual([ties, "exact"]);
    const totals = again.ranking.flatMap(({ members }) => members.map(({ total }) => printExact(total)));
    expect(totals).toEqual(["100", "80", "80", "45"]);
  }
});

test("the other placing compares the other scores, and the other of it is the first", () => {
  const now = placingOf(sampleRating);
  const other = comparingOther(now);
  expect([now, other]).toEqual([
    { ties: "dense", on: "rounded" },
    { ties: "dense", on: "exact" },
  ]);
  expect(comparingOther(other)).toEqual(now);
});
