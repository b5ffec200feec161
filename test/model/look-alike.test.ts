import { expect, test } from "vitest";
import { inCyrillic, inLatin } from "../../src/model/look-alike.ts";

/* The Latin letters of a word are respelt if all of them look like Cyrillic ones. */
test.each([
  ["Mосковская область", "Московская область"],
  ["Калинингpадская", "Калининградская"],
  ["CЗФО", "СЗФО"],
  ["Ямало-Ненецкий AO", "Ямало-Ненецкий АО"],
  ["Дa", "Да"],
  ["Республика Altai", "Республика Altai"],
  ["РЖD", "РЖD"],
  ["Moscow", "Moscow"],
  ["AOC", "AOC"],
  ["Москва", "Москва"],
  ["", ""],
])("%j in Cyrillic is %j", (text, expected) => {
  expect(inCyrillic(text)).toBe(expected);
});

test.each([
  ["RU-АD", "RU-AD"],
  ["RU-КНМ", "RU-KHM"],
  ["RU-AD", "RU-AD"],
  ["ХМАО", "ХМАО"],
])("%j in Latin is %j", (text, expected) => {
  expect(inLatin(text)).toBe(expected);
});
