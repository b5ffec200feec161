import { expect, test } from "vitest";
import type { Minmax } from "../../src/scale/minmax.ts";
import { minmax as kind } from "../../src/scale/minmax.ts";
import { described, worth } from "../build/model.ts";

const higher: Minmax = { kind: "minmax", better: "higher" };
const lower: Minmax = { kind: "minmax", better: "lower" };

/* value, the others', points where higher is better, where lower is */
test.each([
  ["2", "2 4 8", "0", "60"],
  ["4", "2 4 8", "20", "40"],
  ["8", "2 4 8", "60", "0"],
  ["0", "-1 2", "20", "40"],
  ["5", "5 5", "60", "60"],
  ["0", "0 0", "60", "60"],
  ["7", "", "60", "60"],
])("%s among %s", (value, others, up, down) => {
  expect([worth(value, higher, others), worth(value, lower, others)]).toEqual([up, down]);
});

test("it describes itself", () => {
  expect([higher, lower].map(described)).toEqual([
    [
      "40 у наибольшего значения среди регионов, 0 у наименьшего, между ними пропорционально",
      "40 for the greatest value among the regions, 0 for the least, in proportion between them",
      "minmax better:higher",
      '{"better":"higher"}',
    ],
    [
      "40 у наименьшего значения среди регионов, 0 у наибольшего, между ними пропорционально",
      "40 for the least value among the regions, 0 for the greatest, in proportion between them",
      "minmax better:lower",
      '{"better":"lower"}',
    ],
  ]);
});

test("it has no ends without the values of all regions", () => {
  expect(() => kind.ends(higher, undefined)).toThrow("needs the values of all");
});
