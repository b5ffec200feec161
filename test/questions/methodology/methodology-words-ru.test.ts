import { expect, test } from "vitest";
import { russianMethodology } from "../../../src/questions/methodology/methodology-words-ru.ts";

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
