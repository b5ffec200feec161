import { expect, test } from "vitest";
import { gapReport } from "../../../src/questions/gap/gap-report.ts";
import { gapIn } from "../../build/reviewed.ts";
import { tool } from "../../build/sample-rating.ts";

test("sheets for people, json for machines in no language, no rows", async () => {
  const gap = await gapIn("small", "01", 1);
  const russian = gapReport(gap, "ru", tool);
  const english = gapReport(gap, "en", tool);
  expect(russian.records).toBeUndefined();
  expect(russian.json).toEqual(english.json);
  expect(russian.sheets.length).toBe(english.sheets.length);
  expect(russian.sheets.at(-1)?.table.title).toEqual(["Показатели без шага"]);
  expect(english.sheets.at(-1)?.table.title).toEqual(["Indicators without a step"]);
});
