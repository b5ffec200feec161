import { expect, test } from "vitest";
import { englishDistrict, englishRegion } from "../../src/registry/english.ts";
import { russia } from "../../src/registry/russia.ts";

/* Code · the name of the export · its English name. */
test.each([
  ["77", "Москва", "Moscow"],
  ["50", "Московская область", "Moscow Region"],
  ["72", "Тюменская обл.", "Tyumen Region"],
  ["86", "ХМАО", "Khanty-Mansi Autonomous Area – Yugra"],
  ["93", "ДНР", "Donetsk People’s Republic"],
  ["95", "Херсонская область", "Kherson Region"],
  ["01", "Alabama", undefined],
  ["77", "Тульская область", undefined],
  ["FR", "Франция", undefined],
])("%s %s is %s", (code, name, english) => {
  expect(englishRegion(code, name)).toBe(english);
});

test("89 regions have English names, each its own", () => {
  const names = russia.map(({ code, name }) => englishRegion(code, name));
  expect(new Set(names).size).toBe(89);
  expect(names.filter((name) => !/^[A-Z][A-Za-z’()– -]+[a-z)]$/.test(name ?? ""))).toEqual([]);
});

test.each([
  ["Приволжский", "Volga"],
  ["Приволжский федеральный округ", "Volga Federal District"],
  ["ПФО", undefined],
  ["Midwest", undefined],
])("the district %s is %s", (name, english) => {
  expect(englishDistrict(name)).toBe(english);
});

test("every district of the registry has an English name", () => {
  const districts = russia.flatMap(({ district }) => district ?? []);
  expect(districts.filter((district) => englishDistrict(district) === undefined)).toEqual([]);
});
