import { describe, expect, test } from "vitest";
import { parseExact } from "../../../src/exact/decimal.ts";
import { change } from "../../../src/questions/compare/change.ts";
import {
  difference,
  directionOf,
  gainedText,
  movedText,
  printedChange,
  signed,
} from "../../../src/questions/compare/change-text.ts";
import { comparisonWords } from "../../../src/questions/compare/words.ts";
import { exact } from "../../build/numbers.ts";
import { resultOf } from "../../build/results.ts";

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
    const side = resultOf({}, { order, places });
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

  test("the difference is that of what is printed, with the digits of both", () => {
    expect(shown("1/3", "2/3", "descending", 1)).toBe("↑ +0,4");
    const printed = printedChange(
      { previous: exact("1/3"), current: exact("2/3"), gained: exact("1/3") },
      resultOf({}, { places: 0 }),
      resultOf({}, { places: 2 }),
    );
    expect(printed).toEqual({ previous: "0", current: "0.67", difference: "0.67", gained: "0.67" });
  });

  test("where one is not there, there is no difference", () => {
    const alone = { previous: undefined, current: exact("5"), gained: undefined };
    const printed = printedChange(alone, resultOf({}), resultOf({}));
    expect(printed).toEqual({ previous: undefined, current: "5", difference: undefined, gained: undefined });
    expect(difference({ previous: exact("1"), current: undefined })).toBeUndefined();
  });
});

test("where points are not to be compared, there is no difference either", () => {
  const apart = { previous: exact("1"), current: exact("5"), gained: undefined };
  expect(printedChange(apart, resultOf({}), resultOf({}))).toEqual({
    ...{ previous: "1", current: "5", difference: undefined, gained: undefined },
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
