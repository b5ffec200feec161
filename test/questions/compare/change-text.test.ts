import { describe, expect, test } from "vitest";
import { parseExact } from "../../../src/exact/decimal.ts";
import { change } from "../../../src/questions/compare/change.ts";
import { directionOf, gainedText, movedText, signed } from "../../../src/questions/compare/change-text.ts";
import { comparisonWords } from "../../../src/questions/compare/words.ts";
import { printedChange } from "../../../src/rank/printed-change.ts";
import { exact } from "../../build/numbers.ts";

const { ru, en } = comparisonWords;

/* place then · now · as it is shown */
test.each([
  ["5", "2", "↑ 3"],
  ["2", "5", "↓ 3"],
  ["2", "2", "="],
  ["2.5", "1", "↑ 1,5"],
])("from place %s to %s: %s", (then, now, shown) => {
  expect(movedText(change(exact(then), exact(now), "less"), ru)).toBe(shown);
});

describe("points", () => {
  const shown = (then: string, now: string, order: "descending" | "ascending", places = 0) => {
    const side = { rounding: { places, mode: "half-up" }, order } as const;
    const better = order === "descending" ? "more" : "less";
    return gainedText(printedChange(change(exact(then), exact(now), better), side, side), ru);
  };

  test.each([
    ["440", "464", "descending", "↑ +24"],
    ["464", "440", "descending", "↓ −24"],
    ["464", "464", "descending", "= 0"],
    ["464", "440", "ascending", "↑ −24"],
    ["440.4", "439.6", "descending", "= 0"],
  ] as const)("%s to %s, %s: %s", (then, now, order, text) => {
    expect(shown(then, now, order)).toBe(text);
  });
});

test.each([
  ["24", "+24"],
  ["-24.5", "−24.5"],
  ["0.0", "0.0"],
])("%s is signed %s", (text, shown) => {
  expect(signed(text)).toBe(shown);
});

test("a change without a gain goes nowhere", () => {
  expect(directionOf({ previous: undefined, current: parseExact("1"), gained: undefined })).toBe("same");
  expect(en.number("1.5")).toBe("1.5");
});
