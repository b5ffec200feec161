import { expect, test } from "vitest";
import { type Bound, bandIndex, compareBands, isReached } from "../../src/scale/band.ts";
import { exact } from "../build/numbers.ts";

const band = (bound: Bound, edge: string, points = "1") => ({
  bound,
  edge: exact(edge),
  points: exact(points),
});

/* bound → whether 4, 5 and 6 are in the band of the edge 5 */
test.each<[Bound, readonly boolean[]]>([
  ["from", [false, true, true]],
  ["above", [false, false, true]],
  ["to", [true, true, false]],
  ["below", [true, false, false]],
])("%s 5 holds: 4, 5, 6 are %o", (bound, held) => {
  expect(["4", "5", "6"].map((value) => isReached(band(bound, "5"), exact(value)))).toEqual(held);
});

test("the best band that is reached counts; past the last there is none", () => {
  const bands = [band("from", "9"), band("above", "5")];
  expect(["9", "8", "5"].map((value) => bandIndex(bands, exact(value)))).toEqual([0, 1, 2]);
});

/* two bands, the better direction → which is harder to reach */
test.each([
  ["from 2", "from 1", "higher", 1],
  ["from 1", "from 2", "higher", -1],
  ["above 1", "from 1", "higher", 1],
  ["from 1", "from 1", "higher", 0],
  ["to 2", "to 1", "lower", -1],
  ["below 1", "to 1", "lower", 1],
] as const)("%s and %s, %s being better: %i", (first, second, better, order) => {
  const [a, b] = [first, second].map((text) => {
    const [bound, edge = ""] = text.split(" ");
    return band(bound as Bound, edge);
  });
  expect(a && b && compareBands(a, b, better)).toBe(order);
});
