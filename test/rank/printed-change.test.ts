import { expect, test } from "vitest";
import { difference, printedChange } from "../../src/rank/printed-change.ts";
import { exact } from "../build/numbers.ts";

const rule = (places: number, order: "descending" | "ascending" = "descending") =>
  ({ rounding: { places, mode: "half-up" }, order }) as const;

test("the difference is that of what is printed, with the digits of both", () => {
  const change = { previous: exact("1/3"), current: exact("2/3"), gained: exact("1/3") };
  expect(printedChange(change, rule(0), rule(2))).toEqual({
    ...{ previous: "0", current: "0.67", difference: "0.67", gained: "0.67" },
  });
});

test("where fewer points are better, fewer are a gain", () => {
  const change = { previous: exact("5"), current: exact("2"), gained: exact("3") };
  expect(printedChange(change, rule(0, "ascending"), rule(0, "ascending"))).toEqual({
    ...{ previous: "5", current: "2", difference: "-3", gained: "3" },
  });
});

test("where one side is absent, there is no difference", () => {
  const alone = { previous: undefined, current: exact("5"), gained: undefined };
  expect(printedChange(alone, rule(0), rule(0))).toEqual({
    ...{ previous: undefined, current: "5", difference: undefined, gained: undefined },
  });
  expect(difference({ previous: exact("1"), current: undefined })).toBeUndefined();
});

test("where points are not to be compared, there is no difference either", () => {
  const apart = { previous: exact("1"), current: exact("5"), gained: undefined };
  expect(printedChange(apart, rule(0), rule(0))).toEqual({
    ...{ previous: "1", current: "5", difference: undefined, gained: undefined },
  });
});
