import { expect, test } from "vitest";
import { surprisal } from "../../src/read/surprisal.ts";

/* The more like Russian, the less of a surprise: each word is likelier than the next. */
test.each([
  ["область", "пблбсть", "а common letter and a rare one"],
  ["область", "облАсть", "a capital inside a word"],
  ["область", "обlасть", "a Latin letter inside a word"],
  ["область", "обл4асть", "a digit inside a word"],
  ["область", "ьобласт", "a soft sign in front"],
  ["№", "Ђ", "a mark that offices write, and a letter of Serbian"],
  ["Область", "Ђбласть", "a letter of Serbian"],
])("%s is likelier than %s: %s", (likely, unlikely) => {
  const difference = surprisal(unlikely).sum - surprisal(likely).sum;
  expect(difference).toBeGreaterThan(2);
});

test("characters that are not ASCII are counted, and the Russian letters among them", () => {
  expect(surprisal("Kёльн\n№\n1")).toMatchObject({ characters: 5, letters: 4 });
  expect(surprisal("id")).toEqual({ sum: 0, characters: 0, letters: 0 });
});

test("the letters of an abbreviation say nothing", () => {
  expect(surprisal("ФЦЩ").sum).toBe(surprisal("ОЕА").sum);
});
