import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { verificationTable } from "../../../src/questions/verify/table.ts";
import { reproduced, sampleVerification, verificationOf } from "../../build/published.ts";

const differing = { full: false };
const all = { full: true };

const cells = ({ rows }: ReturnType<typeof verificationTable>) =>
  rows.map((row) => row.map(readable).join(" | "));

test("what is printed, and what is computed where that differs", () => {
  expect(cells(verificationTable(sampleVerification, all, "ru"))).toEqual([
    "2 | Тульская область | 1 | — | 100 | 100 | = сходится",
    "3 | Республика Коми | 3 ≠ 2 | 2 ≠ 1 | 81 ≠ 80 | 670 ≠ 100 | ≠ расходится",
    "4 | Московская область | — | — | 80 | — | = сходится",
    "5 | Ханты-Мансийский автономный округ — Югра | 4 ≠ 3 | — | 45,2 ≠ 45 | — | ≠ расходится",
    "6 | Туьская область | 1 | — | — | — | ? не проверить",
    "7 | Нигде | 1 | — | — | — | ? не проверить",
    "8 | Алтай | 1 | — | — | — | ? не проверить",
    "9 | Москва | 5 | — | — | — | ? не проверить",
    "10 | Тульская область | — | — | — | — | ? не проверить",
  ]);
});

test("rows that match are shown when they are asked for; what is hidden is said", () => {
  const { rows, notes } = verificationTable(sampleVerification, differing, "en");
  expect(rows).toHaveLength(7);
  expect(notes.at(-1)).toBe("Rows that match (2) are not shown; all rows with --full.");
  expect(verificationTable(sampleVerification, all, "en").notes.at(-1)).not.toContain("--full");
});

test("only the columns that the table prints are shown, the maximum where it differs", () => {
  const right = verificationOf([{ region: "Тульская область", score: "100", maxScore: "100" }]);
  const { columns } = verificationTable(right, all, "en");
  expect(columns.map(({ heading }) => heading)).toEqual(["Row", "Region", "Points", "Outcome"]);
});

test("a difference is told once, in its row; the notes say what the marks mean and why a row cannot be checked", () => {
  const { notes } = verificationTable(sampleVerification, differing, "ru");
  expect(notes).toHaveLength(1 + 5 + 1);
  expect(notes.join("\n")).not.toMatch(/по расчёту \d/);
});

test("a table that is reproduced has no rows to show", () => {
  const { columns, rows, notes } = verificationTable(reproduced, differing, "ru");
  expect([columns, rows]).toEqual([[], []]);
  expect(notes).toEqual([
    `Совпавшие строки (${reproduced.verdicts.length}) не показаны; все строки — с ключом --full.`,
  ]);
});
