import { expect, test } from "vitest";
import { halves, meaningOf, referred } from "../../../../tools/fuzz/books/cells.ts";

/* A text of a cell → what a book may hold in its place. */
test.each([
  ["", { is: "nothing" }],
  ["1.5", { is: "number", number: 1.5 }],
  ["-1", { is: "number", number: -1 }],
  ["007", { is: "text" }],
  ["1.0", { is: "text" }],
  ["12345678901234567890", { is: "text" }],
  ["1e5", { is: "text" }],
  ["2025-01-01", { is: "date", days1900: 45_658 }],
  ["1900-01-01", { is: "text" }],
  ["Да", { is: "flag", flag: true }],
  ["#N/A", { is: "error" }],
  ["=A1*2", { is: "formula", formula: "A1*2" }],
])("%s", (text, meaning) => {
  expect(meaningOf(text)).toEqual(meaning);
});

test("a text is cut and referred to by its whole characters", () => {
  expect(halves("a😀b")).toEqual(["a", "😀b"]);
  expect(referred("я😀", 16)).toBe("&#x44f;&#x1f600;");
});
