import { describe, expect, test } from "vitest";
import { orderOfScores } from "../../src/check/first-rating-json.ts";
import { checkRatingJson } from "../../src/check/rating-json.ts";
import { printExact } from "../../src/exact/decimal.ts";
import type { Rating } from "../../src/model/rating.ts";
import { ratingResult } from "../../src/questions/compare/rating-result.ts";
import { ratingJson } from "../../src/questions/rating/json.ts";
import { resultOf } from "../build/results.ts";
import { messages, sampleRating, tool, voting, wholeView } from "../build/sample-rating.ts";

interface Json {
  [key: string]: unknown;
  by?: string;
  methodology: Record<string, unknown>;
  regions: Record<string, unknown>[];
}

/* The same rating as the first version said it. */
function first(rating: Rating): Json {
  const json: Json = JSON.parse(JSON.stringify(ratingJson(rating, wholeView, tool)));
  json["schema"] = "pos-rating/rating/1";
  if (json.by === "total") delete json.by;
  for (const key of ["title", "order", "break_ties", "blocks", "indicators"]) delete json.methodology[key];
  for (const region of json.regions) for (const key of ["score", "exact_score"]) delete region[key];
  return json;
}

/* No indicator is excluded. */
const complete: Rating = {
  ...sampleRating,
  ranking: sampleRating.ranking.map((group) => ({
    ...group,
    members: group.members.filter(({ region }) => region.code !== "11"),
  })),
};

function problemsOf(json: unknown) {
  return checkRatingJson(json, "r.json").findings.flatMap(({ examples }) => examples);
}

describe("the first version", () => {
  test("is read, but for what it does not say", () => {
    const { methodology, ...result } = ratingResult(sampleRating, "r");
    expect(checkRatingJson(first(sampleRating), "r.json")).toEqual({
      ok: true,
      value: {
        ...result,
        methodology: { ...methodology, breakTies: undefined, outline: undefined, whole: undefined },
      },
      findings: [],
    });
  });

  test("has the order in which its scores stand", () => {
    const json = first(complete);
    const order = (regions: Json["regions"]) => {
      const read = checkRatingJson({ ...json, regions }, "r.json");
      if (!read.ok) throw new Error("refused");
      return read.value.methodology.order;
    };
    const places = json.regions.map(({ place, district_place }) => ({ place, district_place }));
    const reversed = json.regions.toReversed().map((region, index) => ({ ...region, ...places[index] }));
    expect([order(json.regions), order(reversed)]).toEqual(["descending", "ascending"]);
  });

  test("by a block has that block's points, and no maximum", () => {
    const read = checkRatingJson(first({ ...complete, by: voting }), "r.json");
    if (!read.ok) throw new Error("refused");
    expect(read.value.maximum).toBeUndefined();
    expect(read.value.regions.map(({ score }) => printExact(score))).toEqual(["20", "10", "0"]);
  });

  test("by a block is refused where indicators are excluded: the points compared are scaled, and not there", () => {
    expect(problemsOf(first({ ...sampleRating, by: messages }))).toMatchObject([
      { kind: "outdated-rating", reason: "score", region: "Республика Коми" },
    ]);
  });

  test("is refused where all scores are equal: it does not say which way is better", () => {
    const json = first(sampleRating);
    for (const region of json.regions) region["exact_total"] = "80";
    expect(problemsOf(json)).toMatchObject([{ kind: "outdated-rating", reason: "order" }]);
  });

  test("has no region that the shape refuses", () => {
    const json = first(sampleRating);
    json.regions[0] = { ...json.regions[0], exact_total: 100 };
    expect(problemsOf(json)).toMatchObject([
      { kind: "wrong-shape", at: { column: "regions[0].exact_total" } },
    ]);
  });

  test("without regions is a rating too", () => {
    const read = checkRatingJson({ ...first(sampleRating), regions: [], summary: { rated: 0 } }, "r.json");
    expect(read).toMatchObject({ ok: true, value: { regions: [] } });
  });
});

/* order · what is compared · points by region · the order found */
test.each([
  ["descending", "rounded", { a: "1", b: "2" }, "descending"],
  ["ascending", "rounded", { a: "1", b: "2" }, "ascending"],
  ["ascending", "exact", { a: "1.1", b: "1.2" }, "ascending"],
  ["ascending", "rounded", { a: "1.1", b: "1.2" }, undefined],
  ["ascending", "exact", { a: "1", b: "1" }, undefined],
  ["ascending", "exact", {}, undefined],
] as const)("%s, %s: %o is %s", (order, on, points, expected) => {
  expect(orderOfScores(resultOf(points, { order }).regions, on)).toBe(expected);
});
