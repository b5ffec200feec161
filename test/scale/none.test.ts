import { expect, test } from "vitest";
import type { None } from "../../src/scale/none.ts";
import { described, worth } from "../build/model.ts";

const none: None = { kind: "none" };

test.each([
  ["0", "0"],
  ["0.25", "15"],
  ["1/3", "20"],
  ["1", "60"],
  ["1.5", "60"],
  ["-0.5", "0"],
])("%s is worth %s", (value, expected) => {
  expect(worth(value, none)).toBe(expected);
});

test("it describes itself", () => {
  expect(described(none)).toEqual([
    "40 × значение, от 0 до 40",
    "40 × value, between 0 and 40",
    "none",
    "{}",
  ]);
});
