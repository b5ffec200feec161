import { expect, test } from "vitest";
import { isRegionExport } from "../../src/cli/region-export.ts";

test.each([
  ["regions.csv", true],
  ["Regions.CSV.gz", true],
  ["old-regions.csv", false],
  ["regions.csv.bak", false],
])("%s: %s", (name, is) => {
  expect(isRegionExport(name)).toBe(is);
});
