import { expect, test } from "vitest";
import { signed } from "../../src/words/signed.ts";
import { exact } from "../build/numbers.ts";

/* value · places · Russian · English */
test.each([
  ["2", 0, "+2", "+2"],
  ["-0.9", 1, "−0,9", "−0.9"],
  ["-2", 1, "−2,0", "−2.0"],
  ["0", 0, "0", "0"],
  ["0", 2, "0,00", "0.00"],
])("%s with %i places is %s, in English %s", (value, places, russian, english) => {
  expect(signed(exact(value), places, "ru")).toBe(russian);
  expect(signed(exact(value), places, "en")).toBe(english);
});
