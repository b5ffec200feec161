import { expect, test } from "vitest";
import type { Bound } from "../../src/scale/band.ts";
import { type Bands, bands as kind } from "../../src/scale/bands.ts";
import { described, worth } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

/** Bound, edge and points of each band: `from 0.9 50, above 0.8 20`. */
function bands(better: Bands["better"], text: string): Bands {
  const list = text.split(", ").map((band) => {
    const [bound, edge = "", points = ""] = band.split(" ");
    return { bound: bound as Bound, edge: exact(edge), points: exact(points) };
  });
  return { kind: "bands", better, bands: list };
}

const higher = bands("higher", "from 0.99 60, from 0.97 40, from 0.95 25, from 0.9 10");
const above = bands("higher", "above 0.04 60, from 0.04 30, above 0.01 10");
const below = bands("lower", "below 8 60, to 8 30, below 10 5");
const lower = bands("lower", "to 8 60, to 10 30, to 15 5");

/* scale, value, points */
test.each<[string, Bands, string, string]>([
  ["above the best edge", higher, "1", "60"],
  ["at the best edge", higher, "0.99", "60"],
  ["a hair below it", higher, "0.9899999999999999999999999999999", "40"],
  ["at a middle edge", higher, "0.97", "40"],
  ["between edges", higher, "0.96", "25"],
  ["at the last edge", higher, "0.9", "10"],
  ["a hair below the last", higher, "0.8999999999999999999999999999999", "0"],
  ["nowhere near", higher, "-5", "0"],
  ["99 of 100", higher, "99/100", "60"],
  ["below the best, lower being better", lower, "0", "60"],
  ["at the best", lower, "8", "60"],
  ["a hair above it", lower, "8.0000000000000000000000000000001", "30"],
  ["at the last, lower being better", lower, "15", "5"],
  ["a hair above the last", lower, "15.0000000000000000000000000000001", "0"],
  ["above an open edge", above, "0.0400000000000000000000000000001", "60"],
  ["at an open edge that is also a closed one", above, "0.04", "30"],
  ["at an open edge", above, "0.01", "0"],
  ["below an open edge, lower being better", below, "7.9999999999999999999999999999999", "60"],
  ["at it, where another band includes it", below, "8", "30"],
  ["at the last open edge, lower being better", below, "10", "0"],
])("%s", (_, scale, value, expected) => {
  expect(worth(value, scale)).toBe(expected);
});

test("they describe themselves", () => {
  expect(described(bands("higher", "from 0.99 40, from 0.9 12.5"))).toEqual([
    "от 0,99 — 40; от 0,9 — 12,5; меньше — 0",
    "from 0.99 — 40; from 0.9 — 12.5; below — 0",
    "bands >=0.99:40 >=0.9:12.5",
    '{"better":"higher","bands":[{"from":"0.99","points":"40"},{"from":"0.9","points":"12.5"}]}',
  ]);
  expect(described(bands("higher", "above 0.5 40"))).toEqual([
    "больше 0,5 — 40; не больше — 0",
    "above 0.5 — 40; at most — 0",
    "bands >0.5:40",
    '{"better":"higher","bands":[{"above":"0.5","points":"40"}]}',
  ]);
  expect(described(bands("lower", "to 8 40"))).toEqual([
    "не больше 8 — 40; больше — 0",
    "at most 8 — 40; above — 0",
    "bands <=8:40",
    '{"better":"lower","bands":[{"to":"8","points":"40"}]}',
  ]);
  expect(described(bands("lower", "below 8 40"))).toEqual([
    "меньше 8 — 40; не меньше — 0",
    "below 8 — 40; from — 0",
    "bands <8:40",
    '{"better":"lower","bands":[{"below":"8","points":"40"}]}',
  ]);
});

test("edges of shares are percentages, to the last digit", () => {
  const texts = kind.text(above, exact("60"), { kind: "percent" });
  expect(texts.ru.replaceAll("\u00a0", " ")).toBe(
    "больше 4 % — 60; от 4 % — 30; больше 1 % — 10; не больше — 0",
  );
  expect(texts.en.replaceAll("\u00a0", " ")).toBe("above 4% — 60; from 4% — 30; above 1% — 10; at most — 0");
});
