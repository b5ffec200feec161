import { expect, test } from "vitest";
import { toCsv } from "../../../src/format/to-csv.ts";
import { comparisonRecords } from "../../../src/questions/compare/records.ts";
import { sampleComparison } from "../../build/results.ts";

test("a row a region, for machines", () => {
  expect(
    toCsv(comparisonRecords(sampleComparison), { bom: false }).replaceAll("\r\n", "\n"),
  ).toMatchInlineSnapshot(`
    "region_code,region,federal_district,status,place,previous_place,places_gained,points,previous_points,points_gained,first,previous_first,first_gained,second,previous_second,second_gained
    b,Region b,North,stayed,1,2,1,70.0,50.5,19.5,35.0,25.0,10.0,35.0,25.5,9.5
    a,Region a,North,stayed,2,1,-1,60.0,60.0,0.0,30.0,30.0,0.0,30.0,30.0,0.0
    e,Region e,South,came,2,,,60.0,,,,,,,,
    c,Region c,South,stayed,3,3,0,15.0,20.0,-5.0,7.0,10.0,-3.0,8.0,10.0,-2.0
    d,Region d,South,left,,4,,,10.0,,,,,,,
    "
  `);
});
