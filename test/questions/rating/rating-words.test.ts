import { describe, expect, test } from "vitest";
import { tieMethods } from "../../../src/model/methodology.ts";
import { english } from "../../../src/questions/rating/rating-words-en.ts";
import { russian } from "../../../src/questions/rating/rating-words-ru.ts";

describe.each([
  ["Russian", russian, /^[^a-z]+$/i],
  ["English", english, /^[^а-яё]+$/i],
])("in %s", (_lang, say, own) => {
  test("every sentence is in that language", () => {
    const sentences = [
      ...Object.values(say.headings),
      say.block("1"),
      say.quoted("1"),
      say.legend("1", "2"),
      say.period("1"),
      say.regions(84, 1),
      say.mean("464", "670"),
      say.mean(undefined, "670"),
      ...tieMethods.flatMap((ties) => [say.places(undefined, false, ties), say.places("1", true, ties)]),
      say.district("1"),
      say.top(10, 13, 84),
      say.sharedPlace,
      say.scaled("1"),
      say.scaledBlock("1"),
      say.alike.exact,
      say.alike.rounded,
      say.notRated("1", say.reason({ kind: "nothing-measured" })),
      say.notRated("1", say.reason({ kind: "nothing-measured-in-block" })),
      say.notRated("1", say.reason({ kind: "invalid-data" })),
      say.reason({ kind: "declared", text: "1" }),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(own);
  });

  test("regions without a place are counted only where there are some", () => {
    expect(say.regions(84, 0)).not.toMatch(/, /);
  });

  test("every tie method is told by an example of its own", () => {
    const told = tieMethods.map((ties) => say.places(undefined, false, ties).match(/\(1.*\)/)?.[0]);
    expect(new Set(told).size).toBe(tieMethods.length);
  });
});
