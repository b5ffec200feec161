import { expect, test } from "vitest";
import type { Goalposts } from "../../src/scale/goalposts.ts";
import { goalposts as kind } from "../../src/scale/goalposts.ts";
import { described, worth } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

const goalposts = (worst: string, best: string): Goalposts => ({
  kind: "goalposts",
  worst: exact(worst),
  best: exact(best),
});

/* worst, best, value, points */
test.each([
  ["0", "1", "0", "0"],
  ["0", "1", "1", "60"],
  ["0", "1", "0.5", "30"],
  ["0", "1", "1/3", "20"],
  ["0", "1", "1/7", "60/7"],
  ["0", "1", "-0.1", "0"],
  ["0", "1", "1.1", "60"],
  ["10", "20", "12.5", "15"],
  ["-1", "1", "0", "30"],
  ["30", "0", "30", "0"],
  ["30", "0", "0", "60"],
  ["30", "0", "10", "40"],
  ["30", "0", "31", "0"],
  ["30", "0", "-1", "60"],
  ["-5", "-10", "-7", "24"],
])("from %s to %s, %s is worth %s", (worst, best, value, expected) => {
  expect(worth(value, goalposts(worst, best))).toBe(expected);
});

test("the better value is the one on the side of the best", () => {
  expect([goalposts("0", "1"), goalposts("1", "0")].map(kind.better)).toEqual(["higher", "lower"]);
});

test("it describes itself", () => {
  expect(described(goalposts("0.5", "2"))).toEqual([
    "0 при 0,5 и хуже; 40 при 2 и лучше; между ними пропорционально",
    "0 at 0.5 or worse; 40 at 2 or better; in proportion between them",
    "goalposts worst:0.5 best:2",
    '{"worst":"0.5","best":"2"}',
  ]);
});

test("its share is calculated before it is cut", () => {
  const { left, right } = kind.equation(goalposts("6", "4"), exact("7"), undefined);
  expect([left, right.toFraction()]).toEqual(["(7 - 6) / (4 - 6)", "-1/2"]);
});

test("ends of shares are percentages", () => {
  const texts = kind.text(goalposts("0.005", "0.8"), exact("20"), { kind: "percent" });
  expect(texts.en).toBe("0 at 0.5% or worse; 20 at 80% or better; in proportion between them");
});
