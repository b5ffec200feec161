import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { verificationTable } from "../../../src/questions/verify/table.ts";
import { reproduced, sampleVerification, verificationOf } from "../../build/published.ts";

const cells = ({ rows }: ReturnType<typeof verificationTable>) =>
  rows.map((row) => row.map(readable).join(" | "));

test("what is printed, and what is computed where that differs", () => {
  expect(cells(verificationTable(sampleVerification, "ru"))).toEqual([
    "2 | Тульская область | 1 | — | 100 | = сходится",
    "3 | Республика Коми | 3 ≠ 2 | 2 ≠ 1 | 81 ≠ 80 | ≠ расходится",
    "4 | Московская область | — | — | 80 | = сходится",
    "5 | Ханты-Мансийский автономный округ — Югра | 4 ≠ 3 | — | 45,2 ≠ 45 | ≠ расходится",
    "6 | Туьская область | 1 | — | — | ? не проверить",
    "7 | Нигде | 1 | — | — | ? не проверить",
    "8 | Алтай | 1 | — | — | ? не проверить",
    "9 | Москва | 5 | — | — | ? не проверить",
    "10 | Тульская область | — | — | — | ? не проверить",
  ]);
});

test("only the columns that the table prints are shown", () => {
  const { columns } = verificationTable(verificationOf([{ region: "Тульская область", score: "100" }]), "en");
  expect(columns.map(({ heading }) => heading)).toEqual(["Row", "Region", "Points", "Outcome"]);
});

test("the notes say what the marks mean and what is wrong, or nothing", () => {
  expect(verificationTable(reproduced, "ru").notes).toEqual([]);
  expect(verificationTable(sampleVerification, "ru").notes).toHaveLength(8);
});
