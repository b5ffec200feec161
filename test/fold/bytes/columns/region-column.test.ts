import { describe, expect, test } from "vitest";
import { cellRules } from "../../../../src/check/cell.ts";
import type { CellBatch } from "../../../../src/fold/bytes/batch.ts";
import {
  anyRegion,
  codesAlone,
  regionFinder,
  regionReader,
} from "../../../../src/fold/bytes/columns/region-column.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import type { Problem } from "../../../../src/model/problem.ts";
import { eachBatch, tableOf } from "../../../build/batches.ts";
import { code, column, regionsOf } from "../../../build/model.ts";

const regions = regionsOf("01", "02", "77", "007", "ХМАО");
const finder = regionFinder(regions, codesAlone);

/* A code, and the place of its region among the regions. */
test.each([
  ["01", 0],
  ["77", 2],
  [" 77 ", 2],
  ["хмао", 4],
  ["Хмао", 4],
  ["1", undefined],
  ["78", undefined],
  ["", undefined],
  ["constructor", undefined],
])("%j is at %s", (written, position) => {
  expect(finder.find(written)).toBe(position);
});

/* A code that is none, and the one that may be meant: a spreadsheet takes leading zeros away. */
test.each([
  ["1", "01"],
  ["2", "02"],
  ["7", "007"],
  ["ХМА", "ХМАО"],
  ["78", undefined],
  ["Атлантида", undefined],
])("%j may be %j", (written, suggestion) => {
  expect(finder.near(written)).toBe(suggestion);
});

test("where there are no regions to look in, no code is a stranger", () => {
  expect([anyRegion.count, anyRegion.find("anything"), anyRegion.near("anything")]).toEqual([
    1,
    0,
    undefined,
  ]);
});

const at = { in: "export", file: "o.csv" } as const;

async function read(
  cells: readonly string[],
  optional = false,
): Promise<{ places: number[]; problems: Problem[] }> {
  const memory = arena();
  const places: number[] = [];
  const problems: Problem[] = [];
  const met = memory.bytes(finder.count + 1);
  const of = { column: column("region", code, { optional }), index: 0 };
  const reader = regionReader(of, finder, cellRules(["", "-"], ","), memory);
  const visit = (batch: CellBatch) => {
    const out = memory.integers(batch.rows);
    reader.read(batch, out, met, (_row, _column, reading) => problems.push(reading.describe(at)));
    places.push(...out);
  };
  await eachBatch(tableOf(cells), visit, {}, memory);
  const expected = Array.from(met, (_, place) => (places.includes(place) ? 1 : 0));
  expect([...met]).toEqual(expected);
  return { places, problems };
}

test("rows have the places of their regions; a row without one is past the last", async () => {
  expect(await read(["01", "77", "01", " 02", "1", "хмао", "", "-"])).toEqual({
    places: [0, 2, 0, 1, 5, 4, 5, 5],
    problems: [
      { kind: "unknown-region", severity: "error", at, value: "1", suggestion: "01" },
      { kind: "missing-value", severity: "error", at, value: "" },
      { kind: "missing-value", severity: "error", at, value: "-" },
    ],
  });
});

test("a code that is wrong a thousand times is told a thousand times", async () => {
  const { places, problems } = await read(
    Array.from({ length: 3000 }, (_, row) => (row % 3 === 0 ? "78" : "77")),
  );
  expect(problems.length).toBe(1000);
  expect(places.filter((place) => place === 5).length).toBe(1000);
});

test("the region is never optional", async () => {
  expect((await read([""], true)).problems.map(({ kind }) => kind)).toEqual(["missing-value"]);
});

describe("rows that name their region otherwise than by its code", () => {
  const own = regions[0];
  if (own === undefined) throw new Error("there are no regions");
  const byName = regionFinder(regions, (text) =>
    text === "Первый край" ? { region: own } : { suggestion: text.startsWith("Перв") ? own.code : undefined },
  );

  test("are found by what resolves them", () => {
    expect(byName.find(" Первый край ")).toBe(0);
    expect(byName.find(own.code)).toBe(0);
    expect(byName.find("Второй край")).toBeUndefined();
  });

  test("a name is not taken for another region's code or name that is spelt nearly so", () => {
    expect(byName.near("Первая область")).toBe(own.code);
    expect(byName.near("Второй край")).toBeUndefined();
  });
});
