import { expect, test } from "vitest";
import { exactJson, placeJson } from "../../src/format/json-numbers.ts";
import { exact } from "../build/numbers.ts";

test.each([
  ["12", "12"],
  ["0.5", "0.5"],
  ["1/3", "1/3"],
])("the exact number %s is the text %s", (number, text) => {
  expect(exactJson(exact(number))).toBe(text);
});

test.each([
  ["12", 12],
  ["2.5", 2.5],
])("the place %s is the number %d", (place, number) => {
  expect(placeJson(exact(place))).toBe(number);
});

test("what is not there is null", () => {
  expect([exactJson(undefined), placeJson(undefined)]).toEqual([null, null]);
});
