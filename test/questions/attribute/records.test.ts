import { expect, test } from "vitest";
import { compare, sum } from "../../../src/exact/fraction.ts";
import { readable } from "../../../src/format/table.ts";
import { causes } from "../../../src/questions/attribute/attribution.ts";
import { attributionRecords } from "../../../src/questions/attribute/records.ts";
import { exact } from "../../build/numbers.ts";
import { attribution } from "../../build/reviewed.ts";

const both = await attribution();
const { columns, rows } = attributionRecords(both.regions, both.current);
const records = rows.map((row) =>
  Object.fromEntries(
    columns.map(({ id }, index) => [
      id,
      row
        .slice(index, index + 1)
        .map(readable)
        .join(),
    ]),
  ),
);

test("a row a region, in the order of the present places", () => {
  expect(records.map((one) => one["region_code"])).toEqual(["02", "03", "01"]);
  expect(records[0]).toMatchObject({ region: "Лесная область", previous_place: "3", place: "1" });
  expect(records[0]).toMatchObject({
    places_gained: "2.0000",
    places_gained_own: "1.5000",
    places_gained_others: "0.5000",
  });
  expect(records[1]).toMatchObject({ places_gained: "0.0000", points_gained_own: "-12.5000" });
});

test.each(["places_gained", "points_gained"])("the parts of the %s add up to it, in every row", (of) => {
  expect(records).toHaveLength(3);
  for (const record of records) {
    const parts = causes.map((cause) => exact(record[`${of}_${cause}`] ?? ""));
    expect(compare(sum(parts), exact(record[of] ?? ""))).toBe(0);
  }
});

test("the points gained are what the points differ by", () => {
  for (const { points = "", previous_points = "", points_gained = "" } of records)
    expect(compare(exact(points).sub(exact(previous_points)), exact(points_gained))).toBe(0);
});
