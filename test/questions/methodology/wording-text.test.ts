import { expect, test } from "vitest";
import { englishMethodology } from "../../../src/questions/methodology/methodology-words-en.ts";
import { russianMethodology } from "../../../src/questions/methodology/methodology-words-ru.ts";
import { stepText, unitText } from "../../../src/questions/methodology/wording-text.ts";

test("a unit is a word of ours, or a noun in all its forms", () => {
  const noun = { kind: "noun", ru: ["день", "дня", "дней"] } as const;
  expect(unitText({ kind: "percent" }, "ru", russianMethodology)).toBe("проценты");
  expect(unitText(noun, "en", englishMethodology)).toBe("день, дня, дней");
  expect(unitText({ ...noun, en: ["day", "days"] }, "en", englishMethodology)).toBe("day, days");
});

test("what has to be done is said in Russian where there is no other", () => {
  expect([stepText({ ru: "а" }, "en"), stepText({ ru: "а", en: "b" }, "en")]).toEqual(["а", "b"]);
});
