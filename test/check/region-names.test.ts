import { describe, expect, test } from "vitest";
import { checkRegionNames, type KnownRegions } from "../../src/check/region-names.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import type { Region } from "../../src/model/region.ts";
import { cpuTime } from "../build/cpu-time.ts";

const nobody: KnownRegions = { misnamed: new Map(), zerosLost: new Map() };

/** Names and districts; codes are the rows. */
function check(
  rows: readonly (readonly [name: string, district?: string])[],
  knownOf: (regions: readonly Region[]) => Partial<KnownRegions> = () => nobody,
): readonly string[] {
  const regions = rows.map(
    ([name, district], index): Region => ({
      ...{ code: `c${index + 2}` as RegionCode, name, district, cells: new Map() },
      ...{ row: index + 2, line: index + 2 },
    }),
  );
  const placeOf = (region: Region, column: string) =>
    ({ in: "export", file: "r.csv", row: region.row, column }) as const;
  return checkRegionNames(regions, { ...nobody, ...knownOf(regions) }, placeOf).map(
    ({ kind, severity, at, ...data }) => {
      expect(severity).toBe("warning");
      return `${kind} ${at.in === "export" && `${at.row} ${at.column}`} ${JSON.stringify(data)}`;
    },
  );
}

test("a name that another code has is told at the second row, however it is written", () => {
  expect(check([["Алтай"], ["Орёл"], ["алтай "], ["«Орел»"], [""], [""], ["Алтай"]])).toEqual([
    'repeated-name 4 name {"value":"алтай ","first":{"row":2,"code":"c2"}}',
    'repeated-name 5 name {"value":"«Орел»","first":{"row":3,"code":"c3"}}',
    'repeated-name 8 name {"value":"Алтай","first":{"row":2,"code":"c2"}}',
  ]);
});

test("a name that is not its code's is told with the one that is", () => {
  const known = ([region]: readonly Region[]) => ({
    misnamed: new Map(region === undefined ? [] : [[region, "Тульская область"]]),
  });
  expect(check([["Тульская облость"], ["Омская область"]], known)).toEqual([
    'name-not-of-code 2 name {"value":"Тульская облость","code":"c2","suggestion":"Тульская область"}',
  ]);
});

test("codes without their zeros are told once, at the first", () => {
  const known = (regions: readonly Region[]) => ({
    zerosLost: new Map(regions.map((region) => [region, `0${region.code}`] as const)),
  });
  expect(check([["Тульская область"], ["Омская область"]], known)).toEqual([
    'zeros-lost 2 code {"value":"c2","code":"0c2","rows":2}',
  ]);
});

/* the codes of an export → those that were made numbers with decimals: where all are */
test.each<[string[], string[]]>([
  [
    ["1.0", "17,0"],
    ["1.0", "17,0"],
  ],
  [["1.0", "1.1"], []],
  [["1.0", "17"], []],
  [["1.0"], []],
])("%j", (codes, told) => {
  const regions = codes.map(
    (code, row): Region => ({
      ...{ code: code as RegionCode, name: `Region ${row}`, district: undefined, cells: new Map() },
      ...{ row, line: row },
    }),
  );
  const placeOf = ({ row }: Region) => ({ in: "export", file: "r.csv", row }) as const;
  const found = checkRegionNames(regions, nobody, placeOf);
  expect(found.map((each) => each.kind === "spoilt-code" && `${each.fault} ${each.value}`)).toEqual(
    told.map((code) => `decimal ${code}`),
  );
});

describe("districts", () => {
  /** So many regions in each. */
  const inDistricts = (counts: Readonly<Record<string, number>>) => {
    const districts = Object.entries(counts).flatMap(([name, count]) => Array<string>(count).fill(name));
    return check(districts.map((district, index) => [`Region ${index}`, district]));
  };

  test("one met once or twice and spelt nearly as a larger one is told at each of its rows", () => {
    expect(inDistricts({ Приволжский: 3, Привожский: 2, южный: 1, Южный: 2 })).toEqual([
      'lone-district 5 district {"value":"Привожский","rows":2,"suggestion":"Приволжский"}',
      'lone-district 6 district {"value":"Привожский","rows":2,"suggestion":"Приволжский"}',
      'lone-district 7 district {"value":"южный","rows":1,"suggestion":"Южный"}',
    ]);
  });

  /* Districts as they may well be, and how many regions each has. */
  test.each([
    [
      "the federal ones, short of regions",
      { "Северо-Западный": 11, "Северо-Кавказский": 1, Южный: 2, Уральский: 6 },
    ],
    ["alike in one of two words", { "Северо-Восточный": 1, "Юго-Восточный": 5, Восточный: 7 }],
    ["of three regions", { Привожский: 3, Приволжский: 14 }],
    ["none larger", { Южный: 1, Южынй: 1 }],
    ["nothing like it", { Южный: 13, Заокский: 1 }],
  ])("nothing is said of %s", (_, counts) => {
    expect(inDistricts(counts)).toEqual([]);
  });
});

test("districts without number are compared with one another in no time", () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => [`R ${row}`, `Округ ${row >> (row % 3)}`] as const);
  expect(cpuTime(() => check(rows))).toBeLessThan(2000);
});
