import { expect, test } from "vitest";
import { exportName } from "../../src/cli/export-name.ts";

test.each([
  ["regions.csv", "regions"],
  ["Organizations-2.CSV.gz", "organizations-2"],
  ["organizations.xlsx", "organizations"],
  ["organizations.ods", "organizations"],
  ["regions.xls", "regions"],
  ["regions.csv.bak", undefined],
  ["regions.gz", undefined],
  ["regions", undefined],
])("%s: %s", (file, name) => {
  expect(exportName(file)).toBe(name);
});
