import { expect, test } from "vitest";
import { follows, isPrinted, scoreRounding } from "../../../src/questions/verify/printed-facts.ts";
import { facts } from "../../../src/questions/verify/verification.ts";
import { exact } from "../../build/numbers.ts";
import { publishedRow } from "../../build/published.ts";
import { region, sampleRating } from "../../build/sample-rating.ts";

const computed = {
  region: region("71", "Тульская область", undefined),
  place: exact("2.5"),
  districtPlace: undefined,
  ofEquals: undefined,
  exactScore: exact("45.25"),
};

test("a row says what it prints, and is silent about the rest", () => {
  const row = publishedRow({ place: "2.5", score: "45" });
  expect(facts.map((fact) => isPrinted(row, fact))).toEqual([true, false, true, false]);
});

/* what the row prints · whether that follows */
test.each([
  [{ place: "2.5" }, true],
  [{ place: "2" }, false],
  [{ place: "2–3" }, true],
  [{ place: "3–4" }, false],
  [{ score: "45" }, true],
  [{ score: "45.0" }, true],
  [{ score: "45.25" }, true],
  [{ score: "45.26" }, false],
  [{ maxScore: "100" }, true],
  [{ districtPlace: "1" }, false],
  [{}, true],
])("%o: %s", (texts, outcome) => {
  const row = publishedRow(texts);
  expect(facts.every((fact) => follows(row, fact, computed, sampleRating, false))).toBe(outcome);
});

/* Of places 2 to 4, all of equals, the third is computed: what is printed, whether another row prints it too, whether that follows. */
test.each([
  ["3", false, true],
  ["3", true, true],
  ["2", false, true],
  ["4", false, true],
  ["4", true, false],
  ["5", false, false],
  ["4–5", false, true],
])("under ordinal, %s, shared: %s; %s", (place, isShared, outcome) => {
  const places = { first: exact("2"), last: exact("4") };
  const third = { ...computed, place: exact("3"), ofEquals: { place: places, districtPlace: undefined } };
  expect(follows(publishedRow({ place }), "place", third, sampleRating, isShared)).toBe(outcome);
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
