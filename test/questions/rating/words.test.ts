import { describe, expect, test } from "vitest";
import { ratingWords } from "../../../src/questions/rating/words.ts";

describe.each([
  ["ru", /^[^a-z]+$/i],
  ["en", /^[^а-яё]+$/i],
] as const)("in %s", (lang, own) => {
  const say = ratingWords[lang];

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
      say.district("1"),
      say.sharedPlace,
      say.scaled("1"),
      say.scaledBlock("1"),
      say.alike.exact,
      say.alike.rounded,
      say.notRated("1", "2"),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(own);
  });

  test("regions without a place are counted only where there are some", () => {
    expect(say.regions(84, 0)).not.toMatch(/, /);
  });

  test("a reason keeps no full stop of its own", () => {
    expect(say.notRated("1", "2.")).toBe(say.notRated("1", "2"));
  });
});

test("numbers have the decimal sign of the language", () => {
  expect([ratingWords.ru.number("12.5"), ratingWords.en.number("12.5")]).toEqual(["12,5", "12.5"]);
  expect(ratingWords.en.regions(84, 1)).toBe("84 regions ranked, 1 unranked.");
});
