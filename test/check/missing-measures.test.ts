import { expect, test } from "vitest";
import { checkMissingMeasures } from "../../src/check/missing-measures.ts";
import { one, zero } from "../../src/exact/fraction.ts";
import { printRegionLeaf } from "../../src/formula/print/text.ts";
import type { ColumnId, RegionCode } from "../../src/model/brand.ts";
import type { RegionLeaf } from "../../src/model/expression.ts";
import type { Value } from "../../src/model/region.ts";
import { region } from "../build/model.ts";
import { tiny } from "../build/tiny.ts";

const cells = new Map<ColumnId, Value>([
  ["people" as ColumnId, undefined],
  ["budget" as ColumnId, undefined],
]);

const regions = ["01", "77"].map((code, index) =>
  region(code, {}, { name: code, cells, row: index + 2, line: index + 3 }),
);

/** 1, except for the leaves that have another value. */
const valuesOf =
  (values: Readonly<Record<string, readonly Value[]>>) => (position: number) => (leaf: RegionLeaf) => {
    const name = printRegionLeaf(leaf);
    return Object.hasOwn(values, name) ? values[name]?.[position] : one;
  };

const nobody = { spared: new Set<never>(), refusedIn: new Set<never>() };
const only77 = new Set(["77" as RegionCode]);
const noSpent = valuesOf({ "max(organizations.spent)": [one, undefined] });

test("a missing value is a problem where the methodology refuses it, and nowhere else", async () => {
  const values = valuesOf({
    "sum(organizations.asked)": [zero, zero],
    "max(organizations.spent)": [one, undefined],
  });
  expect(checkMissingMeasures(await tiny(), regions, values, nobody, "r.csv")).toEqual({
    regions: only77,
    problems: [
      {
        ...{ kind: "missing-measure", severity: "error", indicator: "largest" },
        at: { in: "export", file: "r.csv", row: 3, line: 4, region: "77" },
        formula: "max(organizations.spent) - min(organizations.spent)",
        cause: { kind: "no-rows", of: "max(organizations.spent)" },
      },
    ],
  });
});

/* The formula of an indicator that may not be missing, the values of its leaves, and why it has none. */
test.each<[string, Readonly<Record<string, readonly Value[]>>, object]>([
  ["regions.budget", { "regions.budget": [] }, { kind: "empty-cell", of: "regions.budget" }],
  ["regions.budget / (regions.people - 1)", {}, { kind: "zero-divisor", of: "regions.people - 1" }],
  [
    "regions.people / mean(organizations.asked)",
    { "mean(organizations.asked)": [] },
    { kind: "no-rows", of: "mean(organizations.asked)" },
  ],
])("%s without a value says why", async (formula, values, cause) => {
  const methodology = await tiny([
    "formula: max(organizations.spent) - min(organizations.spent)",
    `formula: ${formula}`,
  ]);
  const { problems } = checkMissingMeasures(methodology, regions, valuesOf(values), nobody, "r.csv");
  expect(problems).toMatchObject([{ cause }, { cause }]);
});

test("region by region, and in each the indicators in order", async () => {
  const methodology = await tiny(["missing: exclude", "missing: refuse"]);
  const values = valuesOf({
    "mean(organizations.spent, active)": [],
    "max(organizations.spent)": [],
  });
  const { problems } = checkMissingMeasures(methodology, regions, values, nobody, "r.csv");
  expect(
    problems.map(({ at, ...data }) => [
      at.in === "export" && at.region,
      "indicator" in data && data.indicator,
    ]),
  ).toEqual([
    ["01", "spending"],
    ["01", "largest"],
    ["77", "spending"],
    ["77", "largest"],
  ]);
});

test("a region that is not rated may lack it", async () => {
  const excused = { ...nobody, spared: only77 };
  expect(checkMissingMeasures(await tiny(), regions, noSpent, excused, "r.csv")).toEqual({
    regions: new Set(),
    problems: [],
  });
});

test("what a refused row of an organisation explains is no second problem, but the region lacks the value", async () => {
  const excused = { ...nobody, refusedIn: only77 };
  expect(checkMissingMeasures(await tiny(), regions, noSpent, excused, "r.csv")).toEqual({
    regions: only77,
    problems: [],
  });
});

test("a refused cell of the region's own explains its formulas, and no others", async () => {
  const methodology = await tiny(
    ["missing: exclude", "missing: refuse"],
    ["formula: mean(organizations.spent, active)", "formula: 1 / regions.budget"],
  );
  const refused = regions.map((region) => ({ ...region, cells: new Map([["people" as ColumnId, one]]) }));
  const values = valuesOf({ "regions.budget": [], "max(organizations.spent)": [] });
  const found = checkMissingMeasures(methodology, refused, values, nobody, "r.csv");
  expect(found.regions.size).toBe(2);
  expect(found.problems).toMatchObject([{ indicator: "largest" }, { indicator: "largest" }]);
});
