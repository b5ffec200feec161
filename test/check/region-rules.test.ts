import { expect, test } from "vitest";
import { checkRegionRules } from "../../src/check/region-rules.ts";
import { parseDecimal } from "../../src/exact/decimal.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import type { RegionLeaf } from "../../src/model/expression.ts";
import type { Region, Value } from "../../src/model/region.ts";
import { tiny } from "../build/tiny.ts";

const { exports } = await tiny();
const region: Region = {
  code: "77" as RegionCode,
  name: "Москва",
  district: undefined,
  cells: new Map(),
  row: 5,
  line: 9,
};

/** The rules of the tiny methodology, on a region whose leaves have these values. */
function check(values: Readonly<Record<string, string>>): readonly object[] {
  const leafValue = (leaf: RegionLeaf): Value => {
    const text = values[leaf.kind === "cell" ? leaf.column : leaf.aggregate.id];
    return text === undefined ? undefined : parseDecimal(text);
  };
  return checkRegionRules(exports.regions.rules, [region], () => leafValue, "r.csv");
}

const active = "count(organizations, active)";
const spent = "sum(organizations.spent)";
const at = { in: "export", file: "r.csv", row: 5, line: 9, region: "77" };

/* Values of the leaves, and the rules that they break. */
test.each<[string, Record<string, string>, string[]]>([
  ["both hold", { [active]: "3", people: "4", [spent]: "1.5", budget: "2" }, []],
  ["equal is within", { [active]: "4", people: "4", [spent]: "2", budget: "2" }, []],
  ["one is broken", { [active]: "5", people: "4", [spent]: "2", budget: "2" }, ["staffed"]],
  [
    "both are broken",
    { [active]: "5", people: "4", [spent]: "2.1", budget: "2" },
    ["staffed", "spent-within-budget"],
  ],
  ["a missing value leaves a rule unjudged", { [active]: "5", people: "4", [spent]: "2.1" }, ["staffed"]],
  ["nothing is known", {}, []],
])("%s", (_, values, broken) => {
  expect(check(values).map((one) => "rule" in one && one.rule)).toEqual(broken);
});

test("a broken rule says what it looked at, and where the region's own part of it stands", () => {
  expect(check({ [active]: "5", people: "4", [spent]: "2.1", budget: "2" })).toEqual([
    {
      ...{ kind: "broken-rule", severity: "error", at: { ...at, column: "people" }, rule: "staffed" },
      check: "count(organizations, active) <= regions.people",
      operands: [
        { name: active, value: "5" },
        { name: "regions.people", value: "4" },
      ],
    },
    {
      ...{
        kind: "broken-rule",
        severity: "warning",
        at: { ...at, column: "budget" },
        rule: "spent-within-budget",
      },
      check: "sum(organizations.spent) <= regions.budget",
      operands: [
        { name: spent, value: "2.1" },
        { name: "regions.budget", value: "2" },
      ],
    },
  ]);
});

test("a value that is missing in a rule already decided is shown as nothing", async () => {
  const methodology = await tiny([
    "count(organizations, active) <= regions.people",
    "regions.people > 9 && regions.budget > 1",
  ]);
  const [first] = checkRegionRules(
    methodology.exports.regions.rules,
    [region],
    () => (leaf) => (leaf.kind === "cell" && leaf.column === "people" ? parseDecimal("4") : undefined),
    "r.csv",
  );
  expect(first).toMatchObject({
    operands: [
      { name: "regions.people", value: "4" },
      { name: "regions.budget", value: "" },
    ],
  });
});
