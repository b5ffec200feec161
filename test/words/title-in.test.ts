import { expect, test } from "vitest";
import { titleIn } from "../../src/words/title-in.ts";

/* title, English title → in Russian, in English */
test.each([
  ["Да", "Yes", "Да", "Yes"],
  ["Да", undefined, "Да", "Да"],
  [undefined, "Yes", "Yes", "Yes"],
  [undefined, undefined, undefined, undefined],
])("%s, %s: %s, %s", (title, titleEn, ru, en) => {
  expect([titleIn("ru", { title, titleEn }), titleIn("en", { title, titleEn })]).toEqual([ru, en]);
});
