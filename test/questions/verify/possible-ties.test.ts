import { describe, expect, test } from "vitest";
import { compare, ratio } from "../../../src/exact/fraction.ts";
import { type TieMethod, tieMethods } from "../../../src/model/methodology.ts";
import { possibleTies } from "../../../src/questions/verify/possible-ties.ts";
import type { Contradiction } from "../../../src/questions/verify/tie-check.ts";
import { rank } from "../../../src/rank/rank.ts";
import { publishedRow } from "../../build/published.ts";

function check(places: readonly string[]) {
  const rows = places.map((place, index) => publishedRow({ place, region: `R${index}`, row: index + 2 }));
  return possibleTies({ file: "p.csv", period: undefined, rows }).methods;
}

function possible(places: readonly string[]): readonly TieMethod[] {
  return check(places).flatMap(({ ties, contradictions }) => (contradictions.length === 0 ? [ties] : []));
}

/* places as printed · the methods under which they are possible */
test.each([
  ["1 2 3 4 5 5 6 7 8 8 9 10 10 10 10 12", "dense"],
  ["4 4 5 6 7 7 7 8", "dense"],
  ["1", "dense competition modified fractional ordinal"],
  ["23", "dense competition modified fractional ordinal"],
  ["1 2 3 5 9", "dense competition modified fractional ordinal"],
  ["1 1 2", "dense"],
  ["1 1 3", "dense competition"],
  ["1 1", "dense competition"],
  ["2 2", "dense competition modified fractional"],
  ["1 2 2 4", "dense competition"],
  ["1 3 3 4", "dense modified"],
  ["1 3 3 5", "dense competition modified fractional"],
  ["1.5", "fractional"],
  ["1.5 1.5 1.5", ""],
  ["2.5 2.5 2.5 5", "fractional"],
  ["2.5 3", ""],
  ["1.25", ""],
  ["", "dense competition modified fractional ordinal"],
])("%s: %s", (places, methods) => {
  expect(possible(places.split(" ").filter(Boolean)).join(" ")).toBe(methods);
});

test("what contradicts a method is named with its rows", () => {
  const found = check(["5", "5", "6", "1.5", "1.5"]).map(({ ties, contradictions }) => [
    ties,
    contradictions.map(told),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    dense: ["impossible 5 6"],
    competition: ["impossible 5 6", "overlap 2 3 | 4"],
    modified: ["impossible 5 6"],
    fractional: ["overlap 2 3 | 4"],
    ordinal: ["impossible 5 6", "impossible 2 3"],
  });
  expect(check(["1", "1"]).map(({ contradictions }) => contradictions.map(told))).toEqual([
    [],
    [],
    ["before-first 2 3"],
    ["before-first 2 3"],
    ["impossible 2 3"],
  ]);
});

test("rows without a place may stand anywhere", () => {
  const rows = [publishedRow({ place: "1" }), publishedRow({ region: "B", score: "590" })];
  const { methods } = possibleTies({ file: "p.csv", period: undefined, rows });
  expect(methods.filter(({ contradictions }) => contradictions.length > 0)).toEqual([]);
});

/*
 * The proof: every complete ranking of up to nine regions, by every method, and every part of it that could
 * have been printed, against the rule. What is printed are up to four places of 4.5 at most, halves too; a
 * ranking that gives them, if there is any, has no need of more than nine regions.
 */
describe("of all small complete rankings", () => {
  const LARGEST = 9;
  const MOST_PRINTED = 4;
  const halves = Array.from({ length: 8 }, (_, i) => ratio(BigInt(i + 2), 2n));
  const highest = halves.at(-1) ?? ratio(0n, 1n);
  const tables = multisets(
    halves.map((place) => place.toFraction()),
    MOST_PRINTED,
  );

  test.each(tieMethods)("%s: a table is possible exactly where one of them has it as a part", (ties) => {
    const parts = new Set<string>();
    for (let regions = 0; regions <= LARGEST; regions++) {
      for (const sizes of compositions(regions)) {
        const scores = sizes.flatMap((size, group) => new Array<number>(size).fill(-group));
        const contestants = scores.map((score, index) => ({
          member: index,
          scores: [ratio(BigInt(score), 1n)],
          key: String(index),
        }));
        const places = rank(contestants, ties, "descending")
          .flatMap(({ place, members }) => members.map(() => place))
          .filter((place) => compare(place, highest) <= 0)
          .map((place) => place.toFraction());
        for (const part of partsOf(places, MOST_PRINTED)) parts.add(part);
      }
    }
    expect(tables.length).toBeGreaterThan(400);
    for (const table of tables) {
      const found = possible(table).includes(ties);
      expect([table.join(" "), found]).toEqual([table.join(" "), parts.has(table.join(" "))]);
    }
  });
});

/** Every way to cut so many regions into groups that follow each other. */
function compositions(regions: number): readonly (readonly number[])[] {
  if (regions === 0) return [[]];
  return Array.from({ length: regions }, (_, i) => i + 1).flatMap((first) =>
    compositions(regions - first).map((rest) => [first, ...rest]),
  );
}

/** Every selection of up to `most` items, each any number of times, in order. */
function multisets(items: readonly string[], most: number): readonly (readonly string[])[] {
  if (most === 0) return [[]];
  return [
    [],
    ...items.flatMap((item, index) => multisets(items.slice(index), most - 1).map((rest) => [item, ...rest])),
  ];
}

/** Every part of up to `most` of the items, in their order, as text. */
function partsOf(items: readonly string[], most: number): ReadonlySet<string> {
  let parts = new Set([""]);
  for (const item of items) {
    const longer = [...parts].map((part) => (part === "" ? item : `${part} ${item}`));
    parts = new Set([...parts, ...longer.filter((part) => part.split(" ").length <= most)]);
  }
  return parts;
}

function told(contradiction: Contradiction): string {
  const rows = (of: Contradiction["group"]) => of.rows.map(({ row }) => row).join(" ");
  const next = contradiction.kind === "overlap" ? ` | ${rows(contradiction.next)}` : "";
  return `${contradiction.kind} ${rows(contradiction.group)}${next}`;
}
