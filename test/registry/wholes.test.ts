import { expect, test } from "vitest";
import { russia } from "../../src/registry/russia.ts";
import { isWholeOfRegions } from "../../src/registry/wholes.ts";

test.each([
  ...[
    "Российская Федерация",
    "РФ",
    "Россия",
    "в целом по РФ",
    "Итого по Российской Федерации",
    "Всего по России:",
  ],
  ...[
    "Russia",
    "Russian Federation",
    "в среднем по РФ",
    "Среднее по России",
    "РОССИЯ",
    "1. Российская Федерация",
  ],
  ...[
    "Центральный федеральный округ",
    "ЦФО",
    "Северо-Западный ФО",
    "по Приволжскому федеральному округу",
    "СКФО",
  ],
  ...["Уральский", "Дальневосточный федеральный округ", "Volga Federal District", "Итого по ЮФО"],
])("%j is no region", (name) => expect(isWholeOfRegions(name)).toBe(true));

test.each([
  "",
  "Всего",
  "ООО Россия",
  "Газета «Советская Россия»",
  "Южный Урал",
  "Чукотский автономный округ",
  "а".repeat(500),
])("%j is neither the country nor a district", (name) => expect(isWholeOfRegions(name)).toBe(false));

test("no region of Russia is, by any of its names", () => {
  const names = russia.flatMap(({ name, en, names, code }) => [name, en, ...names, code]);
  // Behind a word that is left aside it is not known at once.
  expect([...names, ...names.map((name) => `по ${name}`)].filter(isWholeOfRegions)).toEqual([]);
});
