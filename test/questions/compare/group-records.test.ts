import { expect, test } from "vitest";
import { toCsv } from "../../../src/format/to-csv.ts";
import { groupRecords } from "../../../src/questions/compare/group-records.ts";
import { sampleComparison } from "../../build/results.ts";

test.each([
  ["district", "federal_district", "North,65.0,55.3,9.7,1,0,1"],
  ["block", "block", "first,25.5,17.5,8.0,1,1,1"],
] as const)("a row a %s, for machines", (by, id, row) => {
  const [header, first] = toCsv(groupRecords(sampleComparison, by), { bom: false }).split(/\r?\n/);
  expect(header).toBe(`${id},mean,previous_mean,mean_gained,improved,worsened,stayed`);
  expect(first).toBe(row);
});
