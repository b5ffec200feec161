import { expect, test } from "vitest";
import { rowsOfPeriod } from "../../../src/questions/verify/period.ts";
import { publishedRow } from "../../build/published.ts";

const rows = ["2024-y", "2025-y", "2024-y"].map((period, index) => publishedRow({ period, row: index + 2 }));

test("the rows of the period that is named", () => {
  const choice = rowsOfPeriod(rows, "2024-y");
  expect(choice).toEqual({ kind: "chosen", period: "2024-y", rows: [rows[0], rows[2]] });
});

test("several periods, and none is named: which are there", () => {
  expect(rowsOfPeriod(rows, undefined)).toEqual({ kind: "which", periods: ["2024-y", "2025-y"] });
});

test("a period that is not there: which are", () => {
  expect(rowsOfPeriod(rows, "2023-y")).toEqual({ kind: "which", periods: ["2024-y", "2025-y"] });
  expect(rowsOfPeriod([publishedRow({})], "2023-y")).toEqual({ kind: "which", periods: [] });
});

test("one period, or none, need not be named", () => {
  const [first] = rows;
  const one = first === undefined ? [] : [first, publishedRow({})];
  expect(rowsOfPeriod(one, undefined)).toEqual({ kind: "chosen", period: "2024-y", rows: one });
  expect(rowsOfPeriod([publishedRow({})], undefined)).toMatchObject({ kind: "chosen", period: undefined });
});
