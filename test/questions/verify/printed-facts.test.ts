import { expect, test } from "vitest";
import { follows, said } from "../../../src/questions/verify/printed-facts.ts";
import { facts } from "../../../src/questions/verify/verification.ts";
import { exact } from "../../build/numbers.ts";
import { publishedRow } from "../../build/published.ts";
import { region, sampleMethodology } from "../../build/sample-rating.ts";

const computed = {
  region: region("71", "Тульская область", undefined),
  place: exact("2.5"),
  districtPlace: undefined,
  total: exact("45"),
  exactTotal: exact("45.25"),
};

test("a row says what it prints, and is silent about the rest", () => {
  const row = publishedRow({ place: "2.5", score: "45" });
  expect(facts.map((fact) => said(row, fact)?.toFraction())).toEqual(["5/2", undefined, "45", undefined]);
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
  expect(facts.every((fact) => follows(row, fact, computed, sampleMethodology))).toBe(outcome);
});
