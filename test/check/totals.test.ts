import { expect, test } from "vitest";
import { totalTest } from "../../src/check/totals.ts";

test.each([
  "Итого",
  "ИТОГО:",
  " Всего ",
  "«Всего»",
  "Итого по региону",
  "всего за 2025 год",
  "Total",
  "Totals",
  "Total for 2025",
])("%j is said of a total", (text) => {
  expect(totalTest(undefined)(text)).toBe(true);
  expect(totalTest("keep")(text)).toBe(false);
});

test.each([
  "",
  " ",
  "Всего хорошего",
  "Итогово",
  "Totality",
  "Итого и всего",
  "01",
  `Итого по ${"а".repeat(100)}`,
])("%j is said of none", (text) => expect(totalTest(undefined)(text)).toBe(false));

test("others are declared", () => {
  const isTotal = totalTest(["Край в целом"]);
  expect([isTotal("край в целом."), isTotal("Итого"), isTotal("Край")]).toEqual([true, true, false]);
});
