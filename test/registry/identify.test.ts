import { expect, test } from "vitest";
import { identify } from "../../src/registry/identify.ts";
import { russia } from "../../src/registry/russia.ts";

const systems: readonly [system: string | undefined, code: (row: (typeof russia)[number]) => string][] = [
  ["codes of Russia's regions", ({ code }) => code],
  ["codes of Russia's regions", ({ code }) => code.replace(/^0/, "")],
  ["ISO 3166-2", ({ iso: [code = ""] }) => code],
  ["ISO 3166-2", ({ iso: [code = ""] }) => code.slice(3)],
  ["OKATO", ({ okato }) => okato.padEnd(11, "0")],
  ["OKATO", ({ okato }) => okato.padEnd(11, "0").replace(/^0/, "")],
  ["OKTMO", ({ oktmo }) => oktmo.padEnd(8, "0")],
  ["KLADR", ({ code }) => `${code}00000000000`],
  ["number plates", ({ code, plates }) => plates.at(-1) ?? code],
  [undefined, ({ okato }) => `R${okato}`],
];

/* Of all regions, and of every fourth. */
test.each(systems.flatMap((row) => [1, 4].map((step) => [...row, step] as const)))(
  "codes of %s (%s) are told by the names beside them, of one region in %d",
  (system, code, step) => {
    const rows = russia.filter((_, index) => index % step === 0);
    const regions = rows.map((row) => ({ code: code(row), name: row.name }));
    const identified = identify(regions);
    expect(identified.system?.name.en).toBe(system);
    expect(regions.map((region) => identified.regions.get(region))).toEqual(rows);
    expect(identified.misnamed.size).toBe(0);
  },
);

const some = russia.slice(0, 8).map(({ code, name }) => ({ code, name }));

test("a region without a name is that of its code", () => {
  const nameless = { code: "71", name: "" };
  const { regions, misnamed } = identify([...some, nameless]);
  expect(regions.get(nameless)?.name).toBe("Тульская область");
  expect(misnamed.size).toBe(0);
});

test("a region whose code and name differ is neither, and is told", () => {
  const wrong = { code: "71", name: "Омская область" };
  const { regions, misnamed } = identify([...some, wrong]);
  expect(regions.get(wrong)).toBeUndefined();
  expect(misnamed.get(wrong)).toBe("Тульская область");
});

test("two rows are not one region", () => {
  const twice = [
    { code: "29", name: "Архангельская область" },
    { code: "29x", name: "Архангельская область (без АО)" },
  ];
  const { regions } = identify([...some, ...twice]);
  expect(twice.map((region) => regions.get(region))).toEqual([undefined, undefined]);
});

test("a code that two systems read differently is settled by all names together", () => {
  // 01 is Адыгея, and Алтайский край in ОКАТО; 79 is Еврейская автономная область, and Адыгея.
  const names = ["Алтайский край", "Республика Адыгея", "Москва", "Тверская область"];
  const regions = ["01", "79", "45", "28"].map((code, index) => ({ code, name: names[index] ?? "" }));
  const { system, regions: rows } = identify(regions);
  expect(system?.name.en).toBe("OKATO");
  expect(regions.map((region) => rows.get(region)?.code)).toEqual(["22", "01", "77", "69"]);
});

test("countries and towns are nobody", () => {
  const abroad = ["Франция", "Испания", "Италия", "Грузия"].map((name, index) => ({
    code: `0${index + 1}`,
    name,
  }));
  expect(identify(abroad)).toEqual({
    ...{ regions: new Map(), system: undefined, misnamed: new Map(), zerosLost: new Map() },
  });
  expect(identify([]).regions.size).toBe(0);
});

test("codes of two digits that lost their zero are told, with the whole code", () => {
  const short = russia.slice(0, 12).map(({ code, name }) => ({ code: code.replace(/^0/, ""), name }));
  const lost = [...identify(short).zerosLost].map(([region, code]) => `${region.code} ${code}`);
  expect(lost).toEqual(["1 01", "2 02", "3 03", "4 04", "5 05", "6 06", "7 07", "8 08", "9 09"]);
  expect(identify(some).zerosLost.size).toBe(0);
});
