import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { type Cell, readable } from "../../../src/format/table.ts";
import { waterfallRecords } from "../../../src/questions/attribute/waterfall-records.ts";
import { exact } from "../../build/numbers.ts";
import { attributed, attribution } from "../../build/reviewed.ts";

function forPrograms(cell: Cell): string {
  return cell.kind === "term" ? cell.id : readable(cell);
}

const both = await attribution();
const rowsOf = (code: string) =>
  waterfallRecords(both, attributed(both, code)).rows.map((row) => row.map(forPrograms));

test("a row a step, from the previous points to the present ones, then the places", () => {
  expect(rowsOf("03").map((row) => row.slice(2).join(" "))).toEqual([
    "points own answered_on_time -12.5000 71.8750",
    "points methodology answered_on_time 2.5000 74.3750",
    "points methodology messages_per_thousand 5.6250 80.0000",
    "places own — 0.0000 1.0000",
    "places others — 0.0000 1.0000",
    "places methodology — 0.0000 1.0000",
    "places regions — 0.0000 1.0000",
  ]);
});

test.each(["02", "03", "01"])("%s: the steps lead to the present points and place", (code) => {
  const { current } = attributed(both, code);
  const last = (of: string) =>
    exact(
      rowsOf(code)
        .findLast((row) => row[2] === of)
        ?.at(-1) ?? "",
    );
  expect(printExact(last("points"))).toBe(printExact(current.region.exactTotal));
  expect(printExact(last("places"))).toBe(printExact(current.place));
});
