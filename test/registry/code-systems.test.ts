import { expect, test } from "vitest";
import { codeSystems, subjectCodes } from "../../src/registry/code-systems.ts";
import { russia } from "../../src/registry/russia.ts";

const byName = new Map(codeSystems.map((system) => [system.name.en, system]));

/* System · code · the region's code of two digits. */
test.each([
  ["codes of Russia's regions", "01", "01"],
  ["codes of Russia's regions", "1", "01"],
  ["codes of Russia's regions", "86", "86"],
  ["codes of Russia's regions", "80", undefined],
  ["codes of Russia's regions", "001", undefined],
  ["ISO 3166-2", "RU-KHM", "86"],
  ["ISO 3166-2", "KHM", "86"],
  ["ISO 3166-2", "ru-ad", "01"],
  ["ISO 3166-2", "RU-АD", "01"],
  ["ISO 3166-2", "UA-43", "91"],
  ["ISO 3166-2", "FR-75", undefined],
  ["OKATO", "79", "01"],
  ["OKATO", "01", "22"],
  ["OKATO", "1", "22"],
  ["OKATO", "01000", "22"],
  ["OKATO", "1000000000", "22"],
  ["OKATO", "45000000000", "77"],
  ["OKATO", "11100000000", "83"],
  ["OKATO", "71140", "89"],
  ["OKATO", "71100", "86"],
  ["OKATO", "71", "72"],
  ["OKATO", "11000000000", "29"],
  ["OKATO", "45286555000", undefined],
  ["OKTMO", "45000000", "77"],
  ["OKTMO", "71900000", "89"],
  ["OKTMO", "718", "86"],
  ["OKTMO", "1000000", "22"],
  ["OKTMO", "11800000000", "83"],
  ["KLADR", "7700000000000", "77"],
  ["KLADR", "0100000000000", "01"],
  ["KLADR", "100000000000", "01"],
  ["KLADR", "7700000100000", undefined],
  ["number plates", "777", "77"],
  ["number plates", "1", "01"],
  ["number plates", "95", "20"],
  ["number plates", "91", "39"],
  ["number plates", "193", "23"],
  ["number plates", "82", "91"],
])("in %s %s is %s", (name, code, region) => {
  expect(byName.get(name)?.regionOf(code)?.code).toBe(region);
});

test("every region has a code in every system, and no two have the same", () => {
  const codes = {
    subjects: russia.map(({ code }) => code),
    iso: russia.flatMap(({ iso }) => iso),
    okato: russia.map(({ okato }) => okato),
    oktmo: russia.map(({ oktmo }) => oktmo),
    plates: russia.flatMap(({ plates }) => plates),
  };
  for (const [system, all] of Object.entries(codes)) {
    expect(
      all.filter((code) => code === ""),
      system,
    ).toEqual([]);
    expect(all.length, system).toBeGreaterThanOrEqual(89);
    expect(new Set(all).size, system).toBe(all.length);
  }
  expect(russia.filter(({ code }) => subjectCodes.regionOf(code)?.code !== code)).toEqual([]);
});
