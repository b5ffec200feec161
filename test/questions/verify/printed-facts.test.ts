import { expect, test } from "vitest";
import { follows, printedValue, scoreRounding } from "../../../src/questions/verify/printed-facts.ts";
import { facts } from "../../../src/questions/verify/verification.ts";
import { exact } from "../../build/numbers.ts";
import { publishedRow } from "../../build/published.ts";
import { region, sampleRating } from "../../build/sample-rating.ts";

const computed = {
  region: region("71", "Тульская область", undefined),
  place: exact("2.5"),
  districtPlace: undefined,
  exactScore: exact("45.25"),
};

test("a row says what it prints, and is silent about the rest", () => {
  const row = publishedRow({ place: "2.5", score: "45" });
  expect(facts.map((fact) => printedValue(row, fact)?.toFraction())).toEqual([
    "5/2",
    undefined,
    "45",
    undefined,
  ]);
});

/* what the row prints · whether that follows */
test.each([
  [{ place: "2.5" }, true],
  [{ place: "2" }, false],
  [{ score: "45" }, true],
  [{ score: "45.0" }, true],
  [{ score: "45.25" }, false],
  [{ maxScore: "100" }, true],
  [{ districtPlace: "1" }, false],
  [{}, true],
])("%o: %s", (texts, outcome) => {
  const row = publishedRow(texts);
  expect(facts.every((fact) => follows(row, fact, computed, sampleRating))).toBe(outcome);
});

/* what the row prints of 45.25, with scores rounded to one place · as how many places that is to be read */
test.each([
  ["45", 0],
  ["45.3", 1],
  ["45.25", 1],
  [undefined, 1],
] as const)("%s is read as rounded to %d places", (score, places) => {
  const { methodology } = sampleRating;
  const ranking = { ...methodology.ranking, round: { places: 1, mode: "half-up" } as const };
  const rating = { ...sampleRating, methodology: { ...methodology, ranking } };
  expect(scoreRounding(publishedRow(score === undefined ? {} : { score }), rating)).toEqual({
    places,
    mode: "half-up",
  });
});
