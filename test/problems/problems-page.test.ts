import { expect, test } from "vitest";
import { readable } from "../../src/format/table.ts";
import { findings } from "../../src/model/findings.ts";
import { type Problem, problem } from "../../src/model/problem.ts";
import { problemsForPeople, problemsPage } from "../../src/problems/problems-page.ts";
import { samples } from "../build/problems.ts";

const all = samples["not-a-number"];

const place = (file: string, row: number, more = {}) =>
  ({ in: "export", file, row, line: row, ...more }) as const;
const notAFlag = (file: string, row: number, more = {}) =>
  problem("not-a-flag", place(file, row, { region: "71", column: "x", index: 1, ...more }), { value: "5" });
const headingsOf = (problems: readonly Problem[]) =>
  problemsForPeople(findings(problems), "ru", []).columns.map(({ heading }) => heading);

test("the page holds the rows of the list under how many there are and their file", () => {
  const { table } = problemsPage(findings(all), "en");
  expect(table.title).toEqual([
    expect.stringMatching(/^What to mend: \d+ errors?, 0 warnings$/),
    "File: organizations.csv",
  ]);
  expect(table.rows).toHaveLength(all.length);
});

test("what matters to whoever mends a cell comes first, and no column is empty", () => {
  expect(headingsOf([notAFlag("o.csv", 2)])).toEqual([
    "Регион",
    "Ячейка",
    "Столбец",
    "Записано",
    "Что не так",
    "Как исправить",
  ]);
  expect(headingsOf([problem("no-rows", { in: "file", file: "o.csv" }, {})])).not.toContain("Ячейка");
});

test("a file, a sheet and a severity are columns where they differ", () => {
  const own = { organization: "a" };
  const warning = problem("blank-row", place("o.csv", 3), { rows: 1 }, "warning");
  expect(headingsOf([notAFlag("o.csv", 2, own), notAFlag("p.csv", 2)]).slice(6)).toEqual([
    "Организация",
    "Файл",
  ]);
  expect(headingsOf([notAFlag("o.csv", 2), warning]).slice(6)).toEqual(["Вид"]);
  expect(headingsOf([notAFlag("o.xlsx", 2, { sheet: "A" }), notAFlag("o.xlsx", 2)]).slice(6)).toEqual([
    "Лист",
  ]);
  const books = [notAFlag("o.xlsx", 2, { sheet: "A" }), notAFlag("p.xlsx", 2, { sheet: "A" })];
  expect(headingsOf(books).slice(6)).toEqual(["Лист", "Файл"]);
});

test("a sheet that all share is told beside the file", () => {
  const { title } = problemsForPeople(findings([notAFlag("o.xlsx", 2, { sheet: "A" })]), "ru", []);
  expect(title).toEqual(["Файл: o.xlsx, лист «A»"]);
});

test("a row stands for the cell where no cell is meant, a path of the methodology for the column", () => {
  const at = { in: "methodology", file: "methodology.yaml", line: 41, path: "blocks[0].weight" } as const;
  const { rows } = problemsForPeople(
    findings([
      problem("blank-row", place("o.csv", 3), { rows: 1 }),
      problem("not-positive", at, { value: "-1" }),
    ]),
    "en",
    [],
  );
  expect(rows.map((row) => row.slice(0, 2).map(readable))).toEqual([
    ["row 41", "blocks[0].weight"],
    ["row 3", "—"],
  ]);
});

test("what is not in the list is told", () => {
  const { table } = problemsPage(findings([...all, ...all, ...all], 1), "ru");
  expect(table.title[1]).toMatch(/^В список не вошло: \d+\. Исправьте/);
});
