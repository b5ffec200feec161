import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import type { MoverGroup } from "../../../src/questions/compare/comparison.ts";
import { resultOf } from "../../build/results.ts";

const then = resultOf({ a: "50", b: "50", c: "50", d: "50", e: "50", f: "50", g: "50" });

/* now, region by region · who gained most · who lost most */
const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  ["the largest first", { a: "51", b: "53", c: "52", d: "50" }, "3: b; 2: c; 1: a", ""],
  ["three are enough", { a: "51", b: "52", c: "53", d: "54" }, "4: d; 3: c; 2: b", ""],
  ["a tie is never cut", { a: "51", b: "51", c: "51", d: "51", e: "60" }, "10: e; 1: a b c d", ""],
  ["those who lost", { a: "49", b: "40", c: "50", d: "60" }, "10: d", "-10: b; -1: a"],
  ["nobody", { a: "50", b: "50" }, "", ""],
];

test.each(cases)("%s", (_name, points, up, down) => {
  const { movers } = compareResults(then, resultOf(points));
  expect([told(movers.points.up), told(movers.points.down)]).toEqual([up, down]);
});

function told(groups: readonly MoverGroup[]): string {
  return groups
    .map(({ gained, moves }) => `${printExact(gained)}: ${moves.map((move) => move.current.code).join(" ")}`)
    .join("; ");
}
