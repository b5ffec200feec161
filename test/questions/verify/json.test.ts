import { expect, test } from "vitest";
import { verificationJson } from "../../../src/questions/verify/json.ts";
import { reproduced, sampleVerification } from "../../build/published.ts";
import { tool } from "../../build/sample-rating.ts";

const json = verificationJson(sampleVerification, tool);

test("the contract, its keys in order", () => {
  expect(Object.keys(json)).toEqual([
    ...["schema", "tool", "period", "methodology", "inputs", "published", "reproduced", "summary"],
    ...["choices", "rows"],
  ]);
  expect(json).toMatchObject({
    schema: "pos-rating/verification/1",
    tool,
    period: "2025-q1",
    methodology: { id: "sample", ties: "dense", on: "rounded" },
    published: "q1/published.csv",
    reproduced: false,
    summary: {
      rows: 9,
      reproduced: 2,
      differ: 2,
      not_judged: 5,
      facts: {
        place: { printed: 7, reproduced: 1 },
        district_place: { printed: 1, reproduced: 0 },
        score: { printed: 4, reproduced: 2 },
        max_score: { printed: 2, reproduced: 1 },
      },
    },
    choices: {
      places: 7,
      reproduced: 1,
      better: [{ ties: "competition", on: "rounded", reproduced: 2 }, {}, {}, {}],
    },
  });
});

test("a row with what is printed and what is computed, as text", () => {
  const { rows } = json as { rows: object[] };
  expect(rows[3]).toEqual({
    row: 5,
    line: 5,
    region: "Ханты-Мансийский автономный округ — Югра",
    region_code: "86",
    verdict: "differs",
    published: { place: "4", district_place: null, score: "45.2", max_score: null },
    computed: { place: "3", district_place: "1", score: "45", max_score: "100" },
    differs: ["place", "score"],
    message: "place 4 in the table, 3 computed; points 45.2 in the table, 45 computed",
  });
  expect(rows.slice(4)).toMatchObject([
    {
      region_code: null,
      verdict: "not-judged",
      reason: { kind: "unknown-region", suggestion: "Тульская область" },
    },
    { region_code: null, reason: { kind: "unknown-region", suggestion: null } },
    { region_code: null, reason: { kind: "ambiguous-region", of: ["Алтайский край", "Республика Алтай"] } },
    { region_code: "77", reason: { kind: "not-rated" } },
    { region_code: "71", reason: { kind: "nothing-printed" } },
  ]);
});

test("a table that is reproduced says so", () => {
  expect(verificationJson(reproduced, tool)).toMatchObject({
    reproduced: true,
    summary: { rows: 1, reproduced: 1, differ: 0, not_judged: 0 },
    choices: { better: [] },
  });
});
