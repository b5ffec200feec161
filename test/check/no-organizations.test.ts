import { expect, test } from "vitest";
import { checkNoOrganizations } from "../../src/check/no-organizations.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import { region } from "../build/model.ts";

const regions = ["01", "71", "77", "86"].map((code, index) =>
  region(code, {}, { row: index + 2, line: index + 12 }),
);

test("a region without organisations is told at its row, unless it is not to be rated", () => {
  const notRated = new Map([["77" as RegionCode, { region: "77", reason: "a city" }]]);
  expect(checkNoOrganizations(regions, new Set(["71", "77"] as RegionCode[]), notRated, "r.csv")).toEqual([
    {
      kind: "no-organizations",
      severity: "warning",
      at: { in: "export", file: "r.csv", row: 3, line: 13, region: "71" },
      code: "71",
      name: "Region 71",
    },
  ]);
});

test("where each has one there is nothing to say", () => {
  expect(checkNoOrganizations(regions, new Set(), new Map(), "r.csv")).toEqual([]);
});
