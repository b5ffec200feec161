import { expect, test } from "vitest";
import { equationText } from "../../../src/present/explanation/equation-text.ts";
import { exact } from "../sample-rating.ts";

/* calculation · what it comes to · Russian · English */
test.each([
  ["30 + 5", "35", "30 + 5 = 35", "30 + 5 = 35"],
  ["20 * 0.5", "10", "20 * 0,5 = 10", "20 * 0.5 = 10"],
  ["20 * (2/3)", "40/3", "20 * (2/3) = 40/3 ≈ 13,3333", "20 * (2/3) = 40/3 ≈ 13.3333"],
  ["107 / 120", "107/120", "107 / 120 ≈ 0,8917", "107 / 120 ≈ 0.8917"],
  ["(-1) / 3", "-1/3", "(−1) / 3 ≈ −0,3333", "(−1) / 3 ≈ −0.3333"],
  ["2 - 7", "-5", "2 − 7 = −5", "2 − 7 = −5"],
  ["0.4", "0.4", "0,4", "0.4"],
  ["35", "35", "35", "35"],
])("%s, which is %s: %s, in English %s", (left, right, russian, english) => {
  expect(equationText({ left, right: exact(right) }, "ru")).toBe(russian);
  expect(equationText({ left, right: exact(right) }, "en")).toBe(english);
});
