import { expect, test } from "vitest";
import { foldPlan } from "../../src/fold/plan.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import { regionExpressionsOf } from "../../src/model/walk.ts";
import { tiny } from "../build/tiny.ts";

const methodology = await tiny();
const keep = ["77" as RegionCode];

test("a plan is the export, what stands for no value, and every aggregate once", () => {
  const { organizations, missingValues } = methodology.exports;
  const plan = foldPlan(methodology, keep, regionExpressionsOf(methodology));
  expect(plan).toMatchObject({ ...organizations, missingValues, keep });
  expect(plan?.aggregates.map(({ id }) => id)).toEqual([
    "sum(organizations.answered)",
    "sum(organizations.asked)",
    'count(organizations, kind == "school")',
    "mean(organizations.spent, active)",
    "max(organizations.spent)",
    "min(organizations.spent)",
    "count(organizations, active)",
    "sum(organizations.spent)",
  ]);
});

test("further expressions bring their aggregates", async () => {
  const other = await tiny([
    "max(organizations.spent) - min(organizations.spent)",
    "max(organizations.asked)",
  ]);
  const ids = foldPlan(methodology, [], regionExpressionsOf(other))?.aggregates.map(({ id }) => id);
  expect(ids).toContain("max(organizations.asked)");
});

test("without organisations there is no plan", () => {
  const alone = { ...methodology, exports: { ...methodology.exports, organizations: undefined } };
  expect(foldPlan(alone, [], [])).toBeUndefined();
});
