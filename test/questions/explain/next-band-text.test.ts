import { expect, test } from "vitest";
import { nextBandText } from "../../../src/questions/explain/next-band-text.ts";
import { explanationWords } from "../../../src/questions/explain/words.ts";
import { exact } from "../../build/numbers.ts";

/* the bound of the next band → in Russian, in English */
test.each([
  ["from", "0,99 — 50", "0.99: 50"],
  ["to", "0,99 — 50", "0.99: 50"],
  ["below", "меньше 0,99 — 50", "below 0.99: 50"],
  ["above", "больше 0,99 — 50", "above 0.99: 50"],
] as const)("%s: %s, %s", (bound, russian, english) => {
  const next = { edge: exact("0.99"), bound, points: exact("50") };
  const texts = (["ru", "en"] as const).map((lang) =>
    nextBandText(next, undefined, lang, explanationWords[lang]),
  );
  expect(texts).toEqual([russian, english]);
});

test("an edge of shares is a percentage", () => {
  const next = { edge: exact("0.9"), bound: "from", points: exact("15") } as const;
  expect(nextBandText(next, { kind: "percent" }, "en", explanationWords.en)).toBe("90%: 15");
});
