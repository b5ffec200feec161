import { describe, expect, test } from "vitest";
import type { Header } from "../../src/check/header.ts";
import { leftOutReasons, leftOutRows, leftOutText } from "../../src/check/left-out.ts";
import type { ColumnType } from "../../src/model/methodology.ts";
import { code, column, number, text } from "../build/model.ts";

const header = ["Код", "Регион", "Показатель"];
const columns = new Map(
  [column("code", code), column("region", text), column("v", number("decimal"))].map((of, index) => [
    of,
    index,
  ]),
);
const numbers = new Map([...columns].filter(([, index]) => index !== 1));
const isTotal = (text: string) => text.trim() === "Итого";
const rules = { header, columns, naming: [0, 1], isTotal };

function reason(line: string, isFirst = false, more: Partial<typeof rules> = {}): string | undefined {
  const cells = line.split("|");
  return leftOutReasons({ ...rules, ...more })(
    { count: cells.length, cell: (at) => cells[at] ?? "" },
    isFirst,
  );
}

test("in a table with private columns a footnote says nothing: it may be a part of one", () => {
  const row = { count: 1, cell: () => "* Иванов" };
  const columns: Header = new Map([[column("person", text, { private: true }), 0]]);
  expect(leftOutText("footnote", row, undefined, columns)).toBe("");
});

test("a total says its name, a footnote its text, wherever it stands", () => {
  const row = { count: 3, cell: (at: number) => ["", " ", "* а"][at] ?? "" };
  expect(leftOutText("footnote", row, undefined, new Map())).toBe("* а");
  expect(leftOutText("total", row, "Итого", new Map())).toBe("Итого");
  expect(leftOutText("header", row, undefined, new Map())).toBe("");
});

test.each([
  ["Итого||5", "total"],
  ["| Итого |5", "total"],
  ["код|«Регион»|ПОКАЗАТЕЛЬ", "header"],
  ["* предварительные данные||", "footnote"],
  ["|Примечание: без учёта филиалов|", "footnote"],
  ["1) по состоянию на 31.12", "footnote"],
  ["Источник: Росстат", "footnote"],
])("%j is no row of the table: %s", (line, expected) => expect(reason(line)).toBe(expected));

test.each([
  "01|Адыгея|Итого",
  "01|Адыгея|5",
  "Код|Регион|5",
  "Код|Регион",
  "Предварительные данные||",
  "*|Адыгея|5",
  "||",
  "1|2|3",
])("%j is a row of the table", (line) => expect(reason(line)).toBeUndefined());

describe("the row behind the header", () => {
  test.each(["1|2|3", " 1 | 2 | 3 ", "А|Б|1", "А|Б|3", "А|2|3"])("may number the columns: %j", (line) => {
    expect(reason(line, true)).toBe("numbering");
  });

  test.each<[string, ColumnType]>([
    ["a date", { kind: "date" }],
    ["yes or no", { kind: "flag", yes: [], no: [] }],
    ["a share", number("decimal", "0", "1")],
  ])("may number them where %s belongs, and holds data where it is not checked", (_, type) => {
    const own = (carried: boolean) => new Map([...numbers, [column("d", type, { carried }), 1] as const]);
    expect(reason("1|2|3", true, { columns: own(false) })).toBe("numbering");
    expect(reason("1|2|3", true, { columns: own(true) })).toBeUndefined();
  });

  test.each(["1|2|4", "1|2", "А|Б|В", "01|02|03", "1||3"])("does not: %j", (line) => {
    expect(reason(line, true)).toBeUndefined();
  });

  test("holds data where digits may stand in every column", () => {
    expect(reason("1|2|3", true, { columns: numbers })).toBeUndefined();
    expect(reason("А|1|2", true, { columns: numbers })).toBe("numbering");
  });
});

test("a header of one column is not met again: its word may be a value", () => {
  expect(reason("Код|х|5", false, { columns: new Map([...columns].slice(0, 1)) })).toBeUndefined();
});

test("what is left out is told once a reason, in the order of the rows", () => {
  const told: number[] = [];
  const rows = leftOutRows("r.csv", (row) => told.push(row));
  expect([rows.count(), rows.problems()]).toEqual([0, []]);
  rows.add("total", { row: 9, line: 10 }, "Россия ");
  rows.add("footnote", { row: 12, line: 13 }, "* а");
  for (let row = 2; row < 8; row++) rows.add("total", { row, line: row }, "ЦФО");
  expect(rows.count()).toBe(8);
  expect(told).toEqual([9, 12, 2, 3, 4, 5, 6, 7]);
  const at = { in: "export", file: "r.csv" };
  expect(rows.problems()).toEqual([
    {
      ...{
        kind: "left-out-rows",
        severity: "warning",
        at: { ...at, row: 2, line: 2 },
        reason: "total",
        count: 7,
      },
      rows: [2, 3, 4, 5, 6].map((row) => ({ row, text: "ЦФО" })),
    },
    {
      ...{ kind: "left-out-rows", severity: "warning", at: { ...at, row: 12, line: 13 }, reason: "footnote" },
      ...{ count: 1, rows: [{ row: 12, text: "* а" }] },
    },
  ]);
});
