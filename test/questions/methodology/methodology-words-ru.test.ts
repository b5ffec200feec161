import { describe, expect, test } from "vitest";
import type { Scale } from "../../../src/model/methodology.ts";
import { russianMethodology } from "../../../src/questions/methodology/methodology-words-ru.ts";
import { exact } from "../../build/sample-rating.ts";

const bands = [
  { edge: exact("0.99"), points: exact("40") },
  { edge: exact("0.9"), points: exact("12.5") },
];

// A scale of an indicator of 40 points, and how it is told.
const cases: readonly [scale: Scale, told: string][] = [
  [{ kind: "bands", better: "higher", bands }, "от 0,99 — 40; от 0,9 — 12,5; меньше — 0"],
  [{ kind: "bands", better: "lower", bands }, "не больше 0,99 — 40; не больше 0,9 — 12,5; больше — 0"],
  [
    { kind: "goalposts", worst: exact("0.5"), best: exact("2") },
    "0 при 0,5 и хуже; 40 при 2 и лучше; между ними пропорционально",
  ],
  [
    { kind: "minmax", better: "lower" },
    "40 у наименьшего значения среди регионов, 0 у наибольшего, между ними пропорционально",
  ],
  [{ kind: "distance_to_best", better: "higher" }, "40 × значение / наибольшее среди регионов"],
  [{ kind: "distance_to_best", better: "lower" }, "40 × наименьшее среди регионов / значение"],
  [{ kind: "none" }, "40 × значение, от 0 до 40"],
];

describe("a scale is told in points", () => {
  test.each(cases.map(([scale, told]) => [told, scale] as const))("%s", (told, scale) => {
    expect(russianMethodology.scale(scale, "40").replaceAll("\u00a0", " ")).toBe(told);
  });
});

test("rounding is told with its digits, its halves and what is compared", () => {
  expect(
    [0, 1, 2, 21].map((places) => russianMethodology.rounding({ places, mode: "half-even" }, "exact")),
  ).toEqual([
    "сумма баллов до целого, половина — к чётному; места — по точной",
    "сумма баллов до 1 знака после запятой, половина — к чётному; места — по точной",
    "сумма баллов до 2 знаков после запятой, половина — к чётному; места — по точной",
    "сумма баллов до 21 знака после запятой, половина — к чётному; места — по точной",
  ]);
});

test("tie breaks are told in their order", () => {
  expect([[], ["А", "Б"]].map(russianMethodology.breakTies)).toEqual([
    "больше ничего не сравнивается",
    "баллы за А, затем за Б",
  ]);
});
