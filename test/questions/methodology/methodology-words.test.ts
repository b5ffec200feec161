import { describe, expect, test } from "vitest";
import { englishMethodology } from "../../../src/questions/methodology/methodology-words-en.ts";
import { russianMethodology } from "../../../src/questions/methodology/methodology-words-ru.ts";

describe.each([
  ["Russian", russianMethodology, /^[^a-z]+$/i],
  ["English", englishMethodology, /^[^а-яё]+$/i],
])("in %s", (_lang, say, own) => {
  test("every text is in that language", () => {
    const modes = ["half-up", "half-even", "down"] as const;
    const texts = [
      say.number("1"),
      say.quoted("1"),
      ...Object.values(say.rules),
      ...Object.values(say.headings),
      say.none,
      say.atMost("1"),
      say.contents(2, 23),
      ...Object.values(say.order),
      ...Object.values(say.ties),
      say.breakTies([]),
      say.breakTies(["1", "2"]),
      ...modes.flatMap((mode) => [
        say.rounding({ places: 0, mode }, "rounded"),
        say.rounding({ places: 1, mode }, "exact"),
      ]),
      say.emptyCell,
      say.block("1.2", "3"),
      say.blockPoints("1", "2", "3"),
      ...Object.values(say.evidence),
      ...Object.values(say.missing),
    ];
    for (const text of texts) expect(text).toMatch(own);
  });

  test("every tie method has its example", () => {
    expect(Object.values(say.ties).map((text) => text.match(/\(1.*4\)|\(1, 2, 2, 3\)/)?.length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });
});
