import { expect, test } from "vitest";
import { loadResult } from "../../src/load/result.ts";
import { ratingJson } from "../../src/questions/rating/json.ts";
import { sourceOf } from "../build/files.ts";
import { sampleRating, tool, wholeView } from "../build/sample-rating.ts";

test("a file that compute wrote", async () => {
  const text = JSON.stringify(ratingJson(sampleRating, wholeView, tool));
  expect(await loadResult(sourceOf(text, { name: "q1.json" }))).toMatchObject({
    ok: true,
    value: { label: "q1", regions: { length: 4 } },
  });
});

test("a file that is no JSON, and one that is no rating", async () => {
  for (const [text, kind] of [
    ["{", "json-syntax"],
    ["{}", "not-a-rating"],
  ] as const) {
    expect(await loadResult(sourceOf(text, { name: "q1.json" }))).toMatchObject({
      ok: false,
      findings: [{ examples: [{ kind }] }],
    });
  }
});
