import { expect, test } from "vitest";
import { nextBandText } from "../../../src/questions/explain/next-band-text.ts";
import { explanationWords } from "../../../src/questions/explain/words.ts";
import { bands, indicator } from "../../build/plain-world.ts";
import { exact } from "../../build/world.ts";

/* which value is better, whether the edge has to be passed → in Russian, in English */
test.each([
  ["higher", false, "0,99 — 50", "0.99: 50"],
  ["lower", false, "0,99 — 50", "0.99: 50"],
  ["higher", true, "меньше 0,99 — 50", "below 0.99: 50"],
  ["lower", true, "больше 0,99 — 50", "above 0.99: 50"],
] as const)("%s is better, past %s: %s, %s", (better, past, russian, english) => {
  const of = indicator("i", "regions.area", "50", bands(better, "0.99 50"));
  const next = { edge: exact("0.99"), points: exact("50"), past };
  const texts = (["ru", "en"] as const).map((lang) => nextBandText(next, of, lang, explanationWords[lang]));
  expect(texts).toEqual([russian, english]);
});
