import { expect, test } from "vitest";
import { foldPlans } from "../../src/fold/plan.ts";
import type { RegionCode, TableId } from "../../src/model/brand.ts";
import { regionExpressionsOf } from "../../src/model/walk.ts";
import { aggregate } from "../build/batches.ts";
import { organizationsOf } from "../build/model.ts";
import { tiny } from "../build/tiny.ts";

const methodology = await tiny();
const { exports } = methodology;
const keep = ["77" as RegionCode];

test("a plan is the table, what stands for no value, and every aggregate once", () => {
  const [plan] = foldPlans(methodology, keep, regionExpressionsOf(methodology));
  expect(plan).toMatchObject({ ...organizationsOf(exports), missingValues: exports.missingValues, keep });
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
  const [plan] = foldPlans(methodology, [], regionExpressionsOf(other));
  expect(plan?.aggregates.map(({ id }) => id)).toContain("max(organizations.asked)");
});

test("without tables there is no plan", () => {
  expect(foldPlans({ ...methodology, exports: { ...exports, tables: [] } }, [], [])).toEqual([]);
});

test("a table has a plan of its own, with the aggregates over it", () => {
  const messages = { ...organizationsOf(exports), id: "messages" as TableId };
  const two = { ...methodology, exports: { ...exports, tables: [...exports.tables, messages] } };
  const ofMessages = { ...aggregate("sum(a)"), id: "sum(messages.a)", table: messages.id };
  const leaf = { kind: "aggregate", aggregate: ofMessages } as const;
  const [first, second] = foldPlans(two, [], [{ kind: "leaf", leaf }]);
  expect(first?.aggregates.map(({ table }) => table)).not.toContain("messages");
  expect([second?.id, second?.aggregates]).toEqual(["messages", [ofMessages]]);
});
