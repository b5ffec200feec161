import { expect, test } from "vitest";
import { titleOf } from "../../src/words/title-of.ts";

/* The titles that there are · in Russian · in English. */
test.each([
  [{ title: "Дороги", titleEn: "Roads" }, "Дороги", "Roads"],
  [{ title: "Дороги" }, "Дороги", "Дороги"],
  [{ titleEn: "Roads" }, "Roads", "Roads"],
  [{}, undefined, undefined],
])("%j", (thing, ru, en) => {
  expect(titleOf(thing, "ru")).toBe(ru);
  expect(titleOf(thing, "en")).toBe(en);
});
