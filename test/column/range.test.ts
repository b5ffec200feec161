import { expect, test } from "vitest";
import { checkRange, inRange, type rangeFields, rangeJson } from "../../src/column/range.ts";
import type { ReadableFields } from "../../src/model/fields.ts";
import { unread } from "../../src/model/unread.ts";
import { exact } from "../build/numbers.ts";

const none = { min: undefined, max: undefined };
const from2to4 = { min: exact("2"), max: exact("4") };

/* a range, a value → whether the column may hold it */
test.each([
  [none, "-7", true],
  [from2to4, "2", true],
  [from2to4, "4", true],
  [from2to4, "1.99", false],
  [from2to4, "4.01", false],
  [{ ...none, min: exact("0") }, "0", true],
  [{ ...none, max: exact("0") }, "0.1", false],
])("%#", (range, value, isWithin) => {
  expect(inRange(exact(value), value, range).kind).toBe(isWithin ? "value" : "refused");
});

/* a range → what is said of it */
test.each<[ReadableFields<typeof rangeFields>, unknown[]]>([
  [none, []],
  [from2to4, []],
  [{ min: exact("4"), max: exact("4") }, []],
  [{ min: unread, max: exact("4") }, []],
  [{ min: exact("4.5"), max: exact("4") }, [["range-reversed", ["min"], { min: "4.5", max: "4" }]]],
])("%#", (range, told) => {
  const reported: unknown[] = [];
  checkRange(range, (...problem) => reported.push(problem));
  expect(reported).toEqual(told);
});

test("a bound that is not there is null", () => {
  expect(rangeJson({ min: exact("0.50"), max: undefined })).toEqual({ min: "0.5", max: null });
});
