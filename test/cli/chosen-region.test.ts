import { describe, expect, test } from "vitest";
import { chosenRegion, ratedRegion } from "../../src/cli/chosen-region.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { rated, region, sampleRating } from "../build/sample-rating.ts";

const regions = [
  region("50", "Московская область", undefined),
  region("77", "Москва", undefined),
  region("02", "Республика Башкортостан", undefined),
  region("04", "Республика Алтай", undefined),
  region("22", "Алтайский край", undefined),
];

function refused(text: string) {
  try {
    return chosenRegion(text, regions).code;
  } catch (error) {
    if (error instanceof UsageError) return error.words;
    throw error;
  }
}

describe("a region by its code or any name that print uses", () => {
  test.each([
    ["77", "77"],
    [" 77 ", "77"],
    ["Москва", "77"],
    ["г. Москва", "77"],
    ["московская обл.", "50"],
    ["Башкирия", "02"],
    ["Алтайский край", "22"],
  ])("%s is %s", (text, code) => {
    expect(chosenRegion(text, regions).code).toBe(code);
  });
});

/* text · Russian · English */
test.each([
  [
    "Масква",
    "региона «Масква» в выгрузке нет; может быть, Москва?",
    'the export has no region "Масква"; did you mean Moscow?',
  ],
  ["Нигде", "региона «Нигде» в выгрузке нет", 'the export has no region "Нигде"'],
  ["", "региона «» в выгрузке нет", 'the export has no region ""'],
  [
    "Алтай",
    "регион «Алтай»: подходят Республика Алтай (04), Алтайский край (22)",
    'region "Алтай": it may be Republic of Altai (04), Altai Territory (22)',
  ],
])("%s is no region, or not one: %s", (text, ru, en) => {
  expect(refused(text)).toEqual({ ru, en });
});

test("a region that is not rated has no place to be asked about", () => {
  const [first] = sampleRating.ranking[0]?.members ?? [];
  if (first === undefined) throw new Error("nobody is first");
  expect(ratedRegion({ rating: sampleRating }, first.region)).toBe(first);
  const same = rated(first.region, "1", "1", [undefined, undefined, undefined]).region;
  expect(ratedRegion({ rating: sampleRating }, { ...same })).toBe(first);
  const [notRated] = sampleRating.notRated;
  if (notRated === undefined) throw new Error("all are rated");
  expect(() => ratedRegion({ rating: sampleRating }, notRated.region)).toThrow('"Moscow" is not ranked');
});
