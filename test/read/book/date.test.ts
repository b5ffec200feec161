import { expect, test } from "vitest";
import { dateText, isoDate, shownByBuiltIn, shownByCode } from "../../../src/read/book/date.ts";

/* Days, how they are shown, from when they count → the text. */
test.each([
  [1, "date", 1900, "1900-01-01"],
  [59, "date", 1900, "1900-02-28"],
  [60, "date", 1900, undefined],
  [61, "date", 1900, "1900-03-01"],
  [45_658, "date", 1900, "2025-01-01"],
  [45_658.5, "date", 1900, "2025-01-01 12:00:00"],
  [45_716, "date", 1900, "2025-02-28"],
  [45_351, "date", 1900, "2024-02-29"],
  [45_658.999_999_9, "date", 1900, "2025-01-02"],
  [2_958_465, "date", 1900, "9999-12-31"],
  [2_958_466, "date", 1900, undefined],
  [-1, "date", 1900, undefined],
  [0, "date", 1900, undefined],
  [0, "date", 1904, "1904-01-01"],
  [44_196, "date", 1904, "2025-01-01"],
  [0.395_833_333_333_333_3, "time", 1900, "09:30:00"],
  [45_658.25, "time", 1900, "2025-01-01 06:00:00"],
  [Number.NaN, "date", 1900, undefined],
] as const)("%d as a %s from %d: %s", (days, shown, epoch, text) => {
  expect(dateText(days, shown, epoch)).toBe(text);
});

test("every day of the calendar is the one that JavaScript counts", () => {
  for (let day = 61; day <= 2_958_465; day += 97) {
    const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
    expect(dateText(day, "date", 1900)).toBe(date.toISOString().slice(0, 10));
  }
});

test.each([
  ["dd.mm.yyyy", "date"],
  ["dd\\.mm\\.yyyy;@", "date"],
  ["[$-419]d mmmm yyyy", "date"],
  ["[$-F800]dddd, mmmm dd", "date"],
  ["yyyy-mm-dd h:mm", "date"],
  ["mmm", "date"],
  ["h:mm:ss", "time"],
  ["[h]:mm:ss", "number"],
  ["0.00", "number"],
  ['0.0" дней"', "number"],
  ['0" years"', "number"],
  ["# ##0_d", "number"],
  ["[Red]0.00", "number"],
  ["General", "number"],
  ["@", "number"],
  ["0;dd", "number"],
])("the format %s is of a %s", (code, shown) => {
  expect(shownByCode(code)).toBe(shown);
});

test.each([
  [0, "number"],
  [9, "number"],
  [10, "number"],
  [14, "date"],
  [20, "time"],
  [22, "date"],
  [46, "number"],
  [49, "number"],
])("the built-in format %d is of a %s", (id, shown) => {
  expect(shownByBuiltIn(id)).toBe(shown);
});

test.each([
  ["2025-01-31", "2025-01-31"],
  ["2025-01-31T00:00:00", "2025-01-31"],
  ["2025-01-31T09:30:00", "2025-01-31 09:30:00"],
  ["2025-01-31T09:30:00.000Z", "2025-01-31 09:30:00"],
  ["весна", "весна"],
])("%s is %s", (text, date) => {
  expect(isoDate(text)).toBe(date);
});
