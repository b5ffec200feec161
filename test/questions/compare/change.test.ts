import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { ratio } from "../../../src/exact/fraction.ts";
import { change, isZero, mean, tally } from "../../../src/questions/compare/change.ts";
import { exact } from "../../build/numbers.ts";

const hundredths = { places: 2, mode: "half-up" } as const;

/* then · now · which is better · gained */
test.each([
  ["440", "464", "more", "24"],
  ["464", "440", "more", "-24"],
  ["5", "3", "less", "2"],
  ["1", "2.5", "less", "-1.5"],
  ["7", "7", "less", "0"],
] as const)("from %s to %s, where %s is better, %s are gained", (then, now, better, gained) => {
  const found = change(exact(then), exact(now), better);
  expect(found.gained && printExact(found.gained)).toBe(gained);
});

test("nothing is gained where one of the two is not there", () => {
  expect(change(undefined, exact("1"), "more").gained).toBeUndefined();
  expect(change(exact("1"), undefined, "more").gained).toBeUndefined();
});

test("a tally counts the better, the worse and the same, and nothing that has no gain", () => {
  const changes = ["2", "1/3", "0", "-1"].map((gained) => change(exact("0"), exact(gained), "more"));
  expect(tally([...changes, change(undefined, exact("1"), "more")])).toEqual({
    improved: 2,
    worsened: 1,
    stayed: 1,
  });
});

test("a mean is exact, and there is none of nothing", () => {
  expect(mean([exact("1"), exact("2"), exact("2")], hundredths)?.toFraction()).toBe("5/3");
  expect(mean([], hundredths)).toBeUndefined();
});

test("where their common denominator is longer than that of any result, the mean is rounded as it is printed", () => {
  const long = [3n, 7n, 11n]
    .map((prime) => ratio(1n, prime ** 8000n))
    .map((value) => exact("1.236").add(value));
  expect(mean(long, hundredths)?.toFraction()).toBe("31/25");
  expect(mean(long.slice(0, 1), hundredths)?.equals(long[0] ?? 0)).toBe(true);
});

test("what is not there is not different", () => {
  expect([undefined, exact("0"), exact("0.1")].map(isZero)).toEqual([true, true, false]);
});
