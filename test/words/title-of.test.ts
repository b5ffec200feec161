import { expect, test } from "vitest";
import { textIn, titleOf } from "../../src/words/title-of.ts";

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

test("a text without English is Russian in either language", () => {
  expect([
    textIn("Свои сервисы", "Its own services", "en"),
    textIn("Свои сервисы", "Its own services", "ru"),
  ]).toEqual(["Its own services", "Свои сервисы"]);
  expect([textIn("Свои сервисы", undefined, "en"), textIn(undefined, undefined, "en")]).toEqual([
    "Свои сервисы",
    undefined,
  ]);
});
