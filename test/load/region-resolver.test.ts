import { describe, expect, test } from "vitest";
import { regionResolver } from "../../src/load/region-resolver.ts";
import { region } from "../build/sample-rating.ts";

const regions = [
  region("43", "Кировская область", undefined),
  region("42", "Кемеровская область — Кузбасс", undefined),
  region("16", "Республика Татарстан", undefined),
  region("86", "Ханты-Мансийский автономный округ — Югра", undefined),
];
const resolve = regionResolver(regions, new Set());

test.each([
  ["Кемеровская область", "42"],
  ["Республика Татарстан (Татарстан)", "16"],
  ["Ханты-Мансийский автономный округ – Югра", "86"],
  ["Кировская область", "43"],
  ["RU-KHM", "86"],
])("%s is %s", (text, code) => {
  expect(resolve(text).region?.code).toBe(code);
});

test.each([
  ["Кировскоя область", "43"],
  ["Киров", "43"],
  ["Курганская область", undefined],
  ["Читинская область", undefined],
  ["", undefined],
])("%s is none; suggested: %s", (text, suggestion) => {
  expect(resolve(text)).toEqual({ suggestion });
});

test("a name that fits two is neither, and no other is suggested", () => {
  const two = [
    ...regions,
    region("04", "Республика Алтай", undefined),
    region("22", "Алтайский край", undefined),
  ];
  expect(regionResolver(two, new Set())("Алтай")).toEqual({});
});

describe("totals", () => {
  test("are what the region export's own rows of totals are called", () => {
    const find = regionResolver(regions, new Set(["00", "край в целом"]));
    expect([find("00"), find("Край в целом")]).toEqual([{ isTotal: true }, { isTotal: true }]);
  });

  test("are the country and its districts where the regions are Russia's", () => {
    expect([resolve("РФ"), resolve("Центральный федеральный округ")]).toEqual([
      { isTotal: true },
      { isTotal: true },
    ]);
    expect(resolve("Вятка").isTotal).toBeUndefined();
    expect(regionResolver([region("1", "Ивановка", undefined)], new Set())("РФ").isTotal).toBeUndefined();
  });
});
