import { expect, test } from "vitest";
import { rowsOfRegions } from "../../src/check/rows-of-regions.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import type { Totals } from "../../src/model/methodology.ts";
import { code, column, number, text } from "../build/model.ts";

const header = ["code", "region", "v"];
const columns = new Map(
  [column("code", code), column("region", text), column("v", number("decimal"))].map((of, index) => [
    of,
    index,
  ]),
);
const roles = { key: "code" as ColumnId, name: "region" as ColumnId };

function rowsOf(
  lines: readonly string[],
  { known = true, totals }: { known?: boolean; totals?: Totals } = {},
) {
  const rows = lines.map((line, index) => ({ cells: line.split("|"), row: index + 2, line: index + 2 }));
  const wholes = { areKnown: () => known, isWhole: (name: string) => name === "Россия" };
  const found = rowsOfRegions({ header, rows }, "r.csv", columns, { ...roles, totals }, wholes);
  return {
    rows: found.rows.map(({ row }) => row),
    totals: [...found.totals],
    problems: found.leftOut.problems(),
  };
}

const lines = [
  "1|2|3",
  "00|Россия|9",
  "01|Адыгея|4",
  "code|region|v",
  "02|Башкортостан|5",
  "Итого||9",
  "* а",
];

test("totals, a country, the numbers of columns, a header again and footnotes are no regions", () => {
  const { rows, totals, problems } = rowsOf(lines);
  expect(rows).toEqual([4, 6]);
  expect(totals).toEqual(["итого", "00", "россия"]);
  expect(problems).toMatchObject([
    { reason: "numbering", count: 1, rows: [{ row: 2, text: "" }] },
    { reason: "header", count: 1, rows: [{ row: 5, text: "" }] },
    {
      reason: "total",
      count: 2,
      rows: [
        { row: 3, text: "Россия" },
        { row: 7, text: "Итого" },
      ],
    },
    { reason: "footnote", count: 1, rows: [{ row: 8, text: "* а" }] },
  ]);
});

test("a country is one of the rows where the others are none of its regions", () => {
  expect(rowsOf(lines, { known: false }).rows).toEqual([3, 4, 6]);
});

test("what the methodology keeps is kept, and what it declares is a total", () => {
  expect(rowsOf(lines, { totals: "keep" }).rows).toEqual([3, 4, 6, 7]);
  expect(rowsOf(lines, { totals: ["адыгея"] }).rows).toEqual([6]);
});
