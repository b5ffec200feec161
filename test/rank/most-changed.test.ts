import { expect, test } from "vitest";
import { mostChanged } from "../../src/rank/most-changed.ts";
import { exact } from "../build/numbers.ts";

const changes = (...texts: readonly string[]) =>
  mostChanged(texts, (text) => text.split(" ").map((size) => exact(size)));

test("the largest change first; the next size decides where the first is equal", () => {
  expect(changes("1 5", "3 0", "1 1/3", "1 7", "0 9")).toEqual(["3 0", "1 7", "1 5", "1 1/3", "0 9"]);
});

test("equal changes keep their order", () => {
  const items = ["b", "a", "c"];
  expect(mostChanged(items, () => [exact("2")])).toEqual(items);
});

test("ten at most", () => {
  const items = [...Array(12).keys()].map(String);
  expect(changes(...items)).toEqual(["11", "10", "9", "8", "7", "6", "5", "4", "3", "2"]);
});
