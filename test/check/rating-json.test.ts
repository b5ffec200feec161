import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRatingJson } from "../../src/check/rating-json.ts";
import type { Rating } from "../../src/model/rating.ts";
import { ratingResult } from "../../src/questions/compare/rating-result.ts";
import { ratingJson } from "../../src/questions/rating/json.ts";
import { placedBy } from "../../src/rank/placing.ts";
import { sampleRating, tool, voting, wholeView } from "../build/sample-rating.ts";
import { ratings } from "../build/worlds.ts";

type Json = Record<string, unknown>;

function sample(): Json {
  return JSON.parse(JSON.stringify(ratingJson(sampleRating, wholeView, tool)));
}

/* the sample with the value at a path put in place of what stands there */
function edited(path: string, value: unknown): Json {
  const json = sample();
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let node = json;
  for (const key of keys) node = node[key] as Json;
  if (value === undefined) delete node[last];
  else node[last] = value;
  return json;
}

function problemsOf(json: unknown) {
  return checkRatingJson(json, "r.json").findings.flatMap(({ examples }) =>
    examples.map(({ kind, at }) => `${kind} ${(at.in === "export" && at.column) || ""}`.trim()),
  );
}

describe("what compute prints is read back as it was", () => {
  test.each([
    ["as it is", sampleRating],
    ["with halves for places", placedBy(sampleRating, { ties: "fractional", on: "exact" })],
    ["by a block", { ...sampleRating, by: voting }],
    ["with a period", { ...sampleRating, period: "2025-q1" }],
  ])("%s", (_name, rating) => {
    const read = checkRatingJson(JSON.parse(JSON.stringify(ratingJson(rating, wholeView, tool))), "r.json");
    expect(read).toEqual({ ok: true, value: asRead(rating), findings: [] });
  });

  test("whatever the scales, the order, the ties, and what the places compare", () => {
    fc.assert(
      fc.property(ratings, (rating) => {
        const json = JSON.parse(JSON.stringify(ratingJson(rating, wholeView, tool)));
        expect(checkRatingJson(json, "r.json")).toEqual({ ok: true, value: asRead(rating), findings: [] });
      }),
      { numRuns: 300 },
    );
  });
});

/* What a file can say of a rating: all but formulas and scales. */
function asRead(rating: Rating) {
  const result = ratingResult(rating, "r");
  return { ...result, methodology: { ...result.methodology, whole: undefined } };
}

/* path · what stands there instead · what is wrong */
test.each([
  ["schema", "pos-rating/rating/3", ["not-a-rating"]],
  ["schema", undefined, ["not-a-rating"]],
  ["regions", {}, ["wrong-shape regions"]],
  ["regions.0.place", "1", ["wrong-shape regions[0].place"]],
  ["regions.0.place", 1.25, ["wrong-shape regions[0].place"]],
  ["regions.0.place", 0, ["wrong-shape regions[0].place"]],
  ["regions.0.exact_score", 100, ["wrong-shape regions[0].exact_score"]],
  ["regions.0.exact_score", "1e2", ["wrong-shape regions[0].exact_score"]],
  ["regions.0.exact_score", "1/0", ["wrong-shape regions[0].exact_score"]],
  ["regions.0.exact_score", undefined, ["missing-key regions[0]"]],
  ["methodology.order", undefined, ["missing-key methodology"]],
  ["methodology.order", "up", ["unknown-word methodology.order"]],
  ["methodology.blocks.0.weight", "much", ["wrong-shape methodology.blocks[0].weight"]],
  ["methodology.indicators.0.block", 1, ["wrong-shape methodology.indicators[0].block"]],
  ["regions.0.blocks.messages", "many", ["wrong-shape regions[0].blocks.messages"]],
  ["regions.0.region_code", undefined, ["missing-key regions[0]"]],
  ["regions.0.region_code", "86", ["duplicate-id regions[3].region_code"]],
  ["regions.0.shared", "no", ["wrong-shape regions[0].shared"]],
  ["regions.0", undefined, ["missing-key regions"]],
  ["methodology.ties", "denze", ["unknown-word methodology.ties"]],
  ["methodology.rounding.places", -1, ["wrong-shape methodology.rounding.places"]],
  ["methodology.rounding.mode", "up", ["unknown-word methodology.rounding.mode"]],
  ["summary.rated", 84, ["partial-rating"]],
  ["summary.rated", "4", ["wrong-shape summary.rated"]],
  ["by", "ideas", [...[0, 1, 2, 3].map((index) => `missing-key regions[${index}].blocks`), "unknown-id by"]],
  ["period", 2025, ["wrong-shape period"]],
])("%s: %o", (path, value, problems) => {
  expect(problemsOf(edited(path, value))).toEqual(problems);
});

test.each([[null], ["text"], [[]], [5]])("%o is no rating", (value) => {
  expect(problemsOf(value)).toEqual(["not-a-rating"]);
});

test("all problems at once", () => {
  const json = edited("regions.0.place", "x");
  json["period"] = 5;
  expect(problemsOf(json)).toHaveLength(2);
});

test("further keys are left alone", () => {
  expect(problemsOf({ ...sample(), remark: "" })).toEqual([]);
});

test("no region at all is a rating too", () => {
  const read = checkRatingJson({ ...sample(), regions: [], summary: { rated: 0 } }, "a/b/r.json.gz");
  expect(read).toMatchObject({ ok: true, value: { regions: [], label: "r" } });
});

test("a hundred thousand regions without anything are told as one, and more than may be as that alone", () => {
  const empty = (length: number) => Array.from({ length }, () => ({}));
  const checked = checkRatingJson(
    { ...sample(), regions: empty(100_000), not_rated: empty(100_000) },
    "r.json",
  );
  expect(checked.findings.map(({ count, examples: [first] }) => [count, first?.at])).toContainEqual([
    700_000,
    { in: "export", file: "r.json", column: "regions[0]" },
  ]);
  const at = { in: "file", file: "r.json" };
  for (const list of ["regions", "not_rated"]) {
    expect(checkRatingJson({ ...sample(), [list]: empty(200_001) }, "r.json").findings).toMatchObject([
      { examples: [{ kind: "table-too-large", at, unit: "rows", limit: 200_000 }] },
    ]);
  }
});
