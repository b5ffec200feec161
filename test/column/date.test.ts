import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../src/column/date.ts";

/* a text → what it is instead of a date */
test.each<[string, string]>([
  ["вчера", "text"],
  ["2025", "text"],
  ["31.12.2025x", "text"],
  ["31.12.2025 25", "text"],
  ["31.02.2025", "no-such-day"],
  ["29.02.2025", "no-such-day"],
  ["29.02.1900", "no-such-day"],
  ["00.01.2025", "no-such-day"],
  ["01.13.2025", "no-such-day"],
  ["2025-13-01", "no-such-day"],
  ["01.02.0000", "no-such-day"],
  ["01.02.25", "short-year"],
  ["1/2/25", "short-year"],
  ["01/02/2025", "day-or-month-first"],
  ["45689", "serial-number"],
  ["45689.5", "serial-number"],
])("%s: %s", (text, fault) => {
  expect(readDate(text)).toBe(fault);
});

/* one day */
test.each([
  "31.12.2025",
  "2025-12-31",
  "31.12.2025 9:05",
  "31.12.2025 23:59:59",
  "2025-12-31T23:59:59.123Z",
  "2025-12-31 00:00:00+03:00",
])("%s", (text) => {
  expect(readDate(text)).toEqual(readDate("31.12.2025"));
});

test("the difference of two dates is the days between them, as the clock of computers counts", () =>
  fc.assert(
    fc.property(dayOfTime, dayOfTime, (a, b) => {
      const days = (at: Date) => {
        const read = readDate(at.toISOString());
        if (typeof read === "string") throw new Error(read);
        return read.valueOf();
      };
      expect(days(b) - days(a)).toBe((b.getTime() - a.getTime()) / 86_400_000);
    }),
  ));

const dayOfTime = fc.integer({ min: -719_162, max: 2_932_896 }).map((days) => new Date(days * 86_400_000));
