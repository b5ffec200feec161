import { expect, test } from "vitest";
import { explanationReport } from "../../../src/questions/explain/explanation-report.ts";
import { explained } from "../../build/reviewed.ts";
import { tool } from "../../build/sample-rating.ts";

test("a head, then the blocks in their order, then the organisations of the indicator", async () => {
  const plain = explanationReport(await explained("small", "01"), "ru", 20, tool);
  const first = ({ title }: { readonly title: readonly string[] }) => title[0];
  expect(plain.sheets.map(({ table }) => first(table))).toEqual([
    "Озёрный край (01)",
    "Блок 1. Сообщения",
    "Блок 2. Голосования",
  ]);
  const deep = explanationReport(await explained("small", "01", "answered_on_time"), "en", 20, tool);
  expect(deep.sheets.slice(3).map(({ table }) => first(table))).toEqual([
    "sum(organizations.on_time) = 150",
    "sum(organizations.answered) = 150",
  ]);
});

test("there are no rows for machines, and json does not depend on the language or on how much is shown", async () => {
  const explanation = await explained("small", "01", "answered_on_time");
  const { records, json } = explanationReport(explanation, "ru", 1, tool);
  expect(records).toBeUndefined();
  expect(json).toEqual(explanationReport(explanation, "en", 20, tool).json);
});
