import { expect, test } from "vitest";
import { checkNoOrganizations } from "../../src/check/no-organizations.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import { findings } from "../../src/model/findings.ts";
import { problem } from "../../src/model/problem.ts";
import { exports, organizationsOf, region } from "../build/model.ts";

const regions = ["01", "71", "77", "86"].map((code, index) =>
  region(code, {}, { row: index + 2, line: index + 12 }),
);

test("a region without organisations is told at its row, unless it is not to be rated", () => {
  const empty = new Set(["71", "77"] as RegionCode[]);
  const notRated = new Map([["77" as RegionCode, { region: "77", reason: "a city" }]]);
  expect(
    checkNoOrganizations(organizationsOf(exports), regions, { empty, findings: [] }, notRated, "r.csv"),
  ).toEqual([
    {
      kind: "no-organizations",
      severity: "warning",
      at: { in: "export", file: "r.csv", row: 3, line: 13, region: "71" },
      code: "71",
      name: "Region 71",
      table: "organizations",
    },
  ]);
});

test("where each has one there is nothing to say", () => {
  expect(
    checkNoOrganizations(
      organizationsOf(exports),
      regions,
      { empty: new Set(), findings: [] },
      new Map(),
      "r.csv",
    ),
  ).toEqual([]);
});

test("where organisations belong to unknown regions, they may be of these: only that is told", () => {
  const at = { in: "export", file: "o.csv" } as const;
  const strange = findings([problem("unknown-region", at, { value: "7l", suggestion: "71" })]);
  const empty = new Set(["71"] as RegionCode[]);
  expect(
    checkNoOrganizations(organizationsOf(exports), regions, { empty, findings: strange }, new Map(), "r.csv"),
  ).toEqual([]);
});
