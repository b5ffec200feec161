import { expect, test } from "vitest";
import { readable } from "../../src/format/table.ts";
import { findings } from "../../src/model/findings.ts";
import { problem } from "../../src/model/problem.ts";
import { problemsTable } from "../../src/problems/problems-table.ts";

const at = (row: number, more = {}) => ({ in: "export", file: "o.csv", row, line: row, ...more }) as const;
const many = findings([
  problem("no-rows", at(1), {}),
  problem("not-a-flag", at(4, { region: "71", organization: "a", column: "x", index: 1 }), { value: "да?" }),
  problem("not-a-number", at(9, { region: "01", column: "n", index: 2 }), { value: "много", fault: "text" }),
  problem("not-a-flag", at(2, { region: "71", column: "x", index: 1 }), { value: "5" }),
  problem("blank-row", at(3), { rows: 1 }, "warning"),
]);

test("those of a region stand together in the order of rows, those of none at the end", () => {
  const { columns, rows } = problemsTable(many, "en");
  const of = (...ids: readonly string[]) =>
    rows.map((row) =>
      row
        .filter((_, i) => ids.includes(columns[i]?.id ?? ""))
        .map(readable)
        .join(" "),
    );
  expect(of("region", "row", "cell", "value", "severity")).toEqual([
    "01 9 C9 много error",
    "71 2 B2 5 error",
    "71 4 B4 да? error",
    "— 1 — — error",
    "— 3 — — warning",
  ]);
});

test("what is wrong and what to do is said in the language, and so are the headings", () => {
  const { columns, rows } = problemsTable(many, "ru");
  expect(columns.map(({ heading }) => heading).slice(-2)).toEqual(["Что не так", "Как исправить"]);
  expect(rows[1]?.slice(-3).map(readable)).toEqual([
    "ошибка",
    "«5» — не «да» и не «нет»",
    "напишите 1 или 0",
  ]);
});

test("a program finds the same severity in both languages", () => {
  const severities = problemsTable(many, "ru").rows.map((row) => row.find(({ kind }) => kind === "term"));
  expect(severities[0]).toEqual({ kind: "term", id: "error", word: "ошибка" });
});
