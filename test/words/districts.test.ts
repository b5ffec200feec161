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
  const shortOf = shortDistricts([...names, ...names], "ru");
  expect(names.map((name) => shortOf.get(name))).toEqual(short);
});

test("in English a federal district is called by its English name", () => {
  const names = ["Центральный федеральный округ", "Северо-Кавказский федеральный округ"];
  expect([...shortDistricts(names, "en")]).toEqual([
    ["Центральный федеральный округ", "Central"],
    ["Северо-Кавказский федеральный округ", "North Caucasian"],
  ]);
  expect([...shortDistricts(["Центральный федеральный округ"], "en").values()]).toEqual([
    "Central Federal District",
  ]);
});

test("where one has no English name, all keep their own", () => {
  expect([...shortDistricts(["Южный", "Лесной"], "en").values()]).toEqual(["Южный", "Лесной"]);
});
