import { expect, test } from "vitest";
import { countedEn, countedRu } from "../../src/words/counted.ts";

test.each([
  [0, "0 ошибок", "0 errors"],
  [1, "1 ошибка", "1 error"],
  [2, "2 ошибки", "2 errors"],
  [4, "4 ошибки", "4 errors"],
  [5, "5 ошибок", "5 errors"],
  [10, "10 ошибок", "10 errors"],
  [11, "11 ошибок", "11 errors"],
  [12, "12 ошибок", "12 errors"],
  [14, "14 ошибок", "14 errors"],
  [15, "15 ошибок", "15 errors"],
  [21, "21 ошибка", "21 errors"],
  [22, "22 ошибки", "22 errors"],
  [101, "101 ошибка", "101 errors"],
  [111, "111 ошибок", "111 errors"],
  [112, "112 ошибок", "112 errors"],
  [1002, "1002 ошибки", "1002 errors"],
])("%i", (count, ru, en) => {
  expect(countedRu(count, "ошибка", "ошибки", "ошибок")).toBe(ru);
  expect(countedEn(count, "error", "errors")).toBe(en);
});
