import { describe, expect, test } from "vitest";
import type { PublishedRow } from "../../../src/model/published.ts";
import type { Rating } from "../../../src/model/rating.ts";
import type { NameReading, Verdict } from "../../../src/questions/verify/verification.ts";
import { verify } from "../../../src/questions/verify/verify.ts";
import { placedBy } from "../../../src/rank/placing.ts";
import { publishedRow, type RowTexts } from "../../build/published.ts";
import { sampleRating } from "../../build/sample-rating.ts";

/* sampleRating: 71 is 1st with 100; 11 and 50 share place 2 with 80; 86 is 3rd with 45.25, printed 45; 77 has no place. */

function judged(rows: readonly PublishedRow[], rating: Rating = sampleRating) {
  const regions = [...rating.ranking.flatMap(({ members }) => members), ...rating.notRated];
  return verify({ file: "p.csv", period: undefined, rows }, rating, {
    find(name): NameReading {
      const found = regions.find(({ region }) => region.code === name);
      if (found !== undefined) return { kind: "found", region: found.region };
      return name === "5"
        ? { kind: "ambiguous", of: ["50", "51"] }
        : { kind: "unknown", suggestion: undefined };
    },
    placedBy: (choice) => placedBy(rating, choice),
  });
}

function told(verdict: Verdict | undefined): string {
  switch (verdict?.kind) {
    case undefined:
      return "nothing";
    case "reproduced":
      return "reproduced";
    case "differs":
      return verdict.facts.join(" ");
    case "unjudged":
      return verdict.reason.kind;
  }
}

/* what a row prints · what becomes of it */
const rows: readonly (readonly [RowTexts, string])[] = [
  [{ region: "71", place: "1" }, "reproduced"],
  [{ region: "71", place: "2" }, "place"],
  [{ region: "11", place: "2", districtPlace: "1", score: "80", maxScore: "100" }, "reproduced"],
  [
    { region: "11", place: "3", districtPlace: "2", score: "81", maxScore: "670" },
    "place district_place score max_score",
  ],
  [{ region: "50", score: "80.0" }, "reproduced"],
  [{ region: "86", score: "45" }, "reproduced"],
  [{ region: "86", score: "45.25" }, "reproduced"],
  [{ region: "86", score: "45.2" }, "score"],
  [{ region: "11", place: "2–3" }, "reproduced"],
  [{ region: "11", place: "3–4" }, "place"],
  [{ region: "71" }, "nothing-printed"],
  [{ region: "77" }, "reproduced"],
  [{ region: "77", place: "4" }, "not-rated"],
  [{ region: "5", place: "1" }, "ambiguous"],
  [{ region: "6", place: "1" }, "unknown"],
];

test.each(rows)("%o: %s", (texts, outcome) => {
  expect(told(judged([publishedRow(texts)]).verdicts[0])).toBe(outcome);
});

test("a score printed with fewer digits is the exact one, rounded further", () => {
  const ranking = { ...sampleRating.methodology.ranking, round: { places: 2, mode: "half-up" } as const };
  const rating = { ...sampleRating, methodology: { ...sampleRating.methodology, ranking } };
  const outcomes = ["45", "45.3", "45.2", "46"].map((score) =>
    told(judged([publishedRow({ region: "86", score })], rating).verdicts[0]),
  );
  expect(outcomes).toEqual(["reproduced", "reproduced", "score", "score"]);
});

describe("ordinal places", () => {
  const rating = placedBy(sampleRating, { ties: "ordinal", on: "rounded" });
  const outcomes = (places: Readonly<Record<string, string>>) =>
    judged(
      Object.entries(places).map(([region, place]) => publishedRow({ region, place })),
      rating,
    ).verdicts.map(told);

  test("are reproduced in any order of equals, each of them once", () => {
    expect(outcomes({ 11: "2", 50: "3" })).toEqual(["reproduced", "reproduced"]);
    expect(outcomes({ 11: "3", 50: "2" })).toEqual(["reproduced", "reproduced"]);
    expect(outcomes({ 11: "3", 50: "3" })).toEqual(["place", "reproduced"]);
    expect(outcomes({ 11: "1", 50: "4" })).toEqual(["place", "place"]);
  });
});

describe("where places differ, the other choices are tried", () => {
  const better = (places: Readonly<Record<string, string>>, rating = sampleRating) => {
    const found = judged(
      Object.entries(places).map(([region, place]) => publishedRow({ region, place })),
      rating,
    );
    return found.better.map(({ ties, on, places }) => `${ties} ${on} ${places}/${found.placed}`);
  };

  test.each([
    ["competition", { 71: "1", 11: "2", 50: "2", 86: "4" }, "competition rounded 4/4"],
    ["modified", { 71: "1", 11: "3", 50: "3", 86: "4" }, "modified rounded 4/4"],
    ["fractional", { 71: "1", 11: "2.5", 50: "2.5", 86: "4" }, "fractional rounded 4/4"],
    ["ordinal", { 71: "1", 11: "2", 50: "3", 86: "4" }, "ordinal rounded 4/4"],
    ["ordinal, its equals in another order,", { 71: "1", 11: "3", 50: "2", 86: "4" }, "ordinal rounded 4/4"],
  ])("%s is the best of them", (_ties, places, best) => {
    expect(better(places)[0]).toBe(best);
  });

  test("rounding too: 45.25 and 45 are equal only when rounded", () => {
    const [first, second, third] = sampleRating.ranking;
    const last = third?.members[0];
    if (first === undefined || second === undefined || last === undefined) throw new Error("no members");
    const near = {
      ...last,
      region: { ...last.region, code: "87" as typeof last.region.code },
      exactTotal: last.total,
    };
    const ranking = [first, second, { ...third, place: first.place, members: [last, near] }];
    const rating = placedBy({ ...sampleRating, ranking }, { ties: "dense", on: "rounded" });
    expect(better({ 86: "3", 87: "3" }, rating)).toEqual([]);
    expect(better({ 86: "3", 87: "4" }, rating)).toEqual(["dense exact 2/2"]);
  });

  test("none is named where every place is reproduced, or none is better", () => {
    expect(better({ 71: "1" })).toEqual([]);
    expect(better({ 71: "9" })).toEqual([]);
    expect(judged([publishedRow({ region: "71", score: "1" })])).toMatchObject({ placed: 0, better: [] });
  });
});
