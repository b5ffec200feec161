import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import type { Fraction } from "../../../src/exact/fraction.ts";
import type { Rating } from "../../../src/model/rating.ts";
import {
  exactChange,
  placesGained,
  printedPoints,
  roundedChange,
} from "../../../src/questions/what-if/gained.ts";
import { tried } from "../../build/reviewed.ts";

const text = (value: Fraction | undefined) => value && printExact(value);
const trial = await tried("worked-example", ["02.bodies=8"]);
const [, fallen] = trial.moves;
if (fallen === undefined) throw new Error("only one region moved");
const ascending = (rating: Rating): Rating => ({
  ...rating,
  methodology: { ...rating.methodology, ranking: { ...rating.methodology.ranking, order: "ascending" } },
});

test("a region that fell and lost points", () => {
  expect(fallen.region.code).toBe("02");
  expect(text(placesGained(fallen))).toBe("-2");
  expect(text(exactChange(fallen, trial.after).previous)).toBe("199/3");
  expect(text(exactChange(fallen, trial.after).gained)).toBe("-10");
  expect(text(roundedChange(fallen, trial.after).current)).toBe("56.3");
  expect(printedPoints(fallen, trial)).toEqual({
    ...{ previous: "66.3", current: "56.3", difference: "-10.0", gained: "-10.0" },
  });
});

test("where fewer points are better, fewer are a gain", () => {
  expect(text(exactChange(fallen, ascending(trial.after)).gained)).toBe("10");
  const turned = { ...trial, before: ascending(trial.before), after: ascending(trial.after) };
  expect(printedPoints(fallen, turned)).toMatchObject({ difference: "-10.0", gained: "10.0" });
});

test("without a place on one side nothing is gained", () => {
  const gone = { ...fallen, after: undefined };
  expect(placesGained(gone)).toBeUndefined();
  expect(placesGained({ ...fallen, before: undefined })).toBeUndefined();
  expect(exactChange(gone, trial.after).gained).toBeUndefined();
  expect(printedPoints(gone, trial)).toEqual({
    ...{ previous: "66.3", current: undefined, difference: undefined, gained: undefined },
  });
});
