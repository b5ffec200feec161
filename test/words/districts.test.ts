import { expect, test } from "vitest";
import { shortDistricts } from "../../src/words/districts.ts";

const cases: readonly [names: readonly string[], short: readonly string[]][] = [
  [
    ["Центральный федеральный округ", "Северо-Западный федеральный округ"],
    ["Центральный", "Северо-Западный"],
  ],
  [
    ["Приволжский", "Уральский"],
    ["Приволжский", "Уральский"],
  ],
  [["Приволжский федеральный округ"], ["Приволжский федеральный округ"]],
  [
    ["округ", "Уральский округ"],
    ["округ", "Уральский округ"],
  ],
  [[], []],
];

test.each(cases)("%j are called %j for short", (names, short) => {
  const shortOf = shortDistricts([...names, ...names]);
  expect(names.map((name) => shortOf.get(name))).toEqual(short);
});
