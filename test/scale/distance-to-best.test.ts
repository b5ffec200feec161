import { expect, test } from "vitest";
import type { DistanceToBest } from "../../src/scale/distance-to-best.ts";
import { distanceToBest as kind } from "../../src/scale/distance-to-best.ts";
import { described, worth } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

const higher: DistanceToBest = { kind: "distance_to_best", better: "higher" };
const lower: DistanceToBest = { kind: "distance_to_best", better: "lower" };

/* value, the others', points where higher is better, where lower is */
test.each([
  ["4", "2 4 8", "30", "30"],
  ["8", "2 4", "60", "15"],
  ["2", "4 8", "15", "60"],
  ["3", "7", "180/7", "60"],
  ["0", "0 0", "60", "60"],
  ["0", "5", "0", "60"],
  ["5", "0", "60", "0"],
  ["0", "-5", "60", "0"],
  ["-5", "0", "0", "60"],
  ["-5", "5", "0", "60"],
  ["5", "-5", "60", "0"],
  ["-2", "-8", "60", "0"],
  ["-8", "-2", "0", "60"],
  ["-2", "-2", "60", "60"],
])("%s among %s", (value, others, up, down) => {
  expect([worth(value, higher, others), worth(value, lower, others)]).toEqual([up, down]);
});

test("it describes itself", () => {
  expect([higher, lower].map(described)).toEqual([
    [
      "40 × значение / наибольшее среди регионов",
      "40 × value / the greatest among the regions",
      "distance_to_best better:higher",
      '{"better":"higher"}',
    ],
    [
      "40 × наименьшее среди регионов / значение",
      "40 × the least among the regions / value",
      "distance_to_best better:lower",
      '{"better":"lower"}',
    ],
  ]);
});

test("no value has the share 0 where the best value is divided by one's own", () => {
  const extent = { least: exact("2"), greatest: exact("8") };
  expect(kind.valueOf(lower, exact("0"), extent)).toBeUndefined();
});
