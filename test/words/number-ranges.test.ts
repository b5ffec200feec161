import { expect, test } from "vitest";
import { numberRanges } from "../../src/words/number-ranges.ts";

/* numbers → as they are listed */
test.each([
  [[], ""],
  [[4], "4"],
  [[1, 2], "1, 2"],
  [[1, 2, 3], "1–3"],
  [[1, 3, 4, 5, 6, 7, 10], "1, 3–7, 10"],
  [[1, 2, 4, 5, 6], "1, 2, 4–6"],
])("%o: %s", (numbers, text) => {
  expect(numberRanges(numbers)).toBe(text);
});
