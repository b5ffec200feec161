import { expect, test } from "vitest";
import type { Report } from "../../src/format/report.ts";
import {
  refusedJson,
  refusedText,
  refusedTexts,
  tellingRefused,
  tellingRefusedOfBoth,
} from "../../src/provenance/refused-rows.ts";
import { english } from "../../src/questions/rating/rating-words-en.ts";
import { russian } from "../../src/questions/rating/rating-words-ru.ts";

const none = { refusedRows: 0, refusedIn: [] };
/** Rows of so many regions were left out. */
const refused = (regions: number) => ({
  refusedRows: 30,
  refusedIn: Array.from({ length: regions }, (_, index) => ({ code: `0${index}`, name: `R${index}` })),
});
const table = { title: ["Title", "Sentence."], columns: [], rows: [], notes: [] };
const report: Report = {
  sheets: [
    { kind: "paragraphs", table, together: [] },
    { kind: "grid", table },
  ],
  records: undefined,
  json: { a: 1 },
};

/* How many regions lost rows · what is said of them. */
test.each([
  [0, "Rows with errors left out: 30; the rating is computed without them."],
  [1, "Rows with errors left out: 30 (regions: R0); the rating is computed without them."],
  [
    10,
    "Rows with errors left out: 30 (regions: R0, R1, R2, R3, R4, R5, R6, R7, R8, R9); the rating is computed without them.",
  ],
  [
    12,
    "Rows with errors left out: 30 (regions: R0, R1, R2, R3, R4, R5, R6, R7, R8, R9 and 2 more); the rating is computed without them.",
  ],
])("rows of %i regions", (regions, said) => {
  expect(refusedText(refused(regions), english)).toEqual([said]);
});

test("the same in Russian; a region without a name by its code; nothing where nothing is lost", () => {
  expect(refusedText(refused(12), russian)).toEqual([
    "Строк с ошибками пропущено: 30 (регионы: R0, R1, R2, R3, R4, R5, R6, R7, R8, R9 и ещё 2); рейтинг рассчитан без них.",
  ]);
  expect(refusedText({ refusedRows: 1, refusedIn: [{ code: "86", name: "" }] }, russian)[0]).toContain(
    "(регионы: 86)",
  );
  expect(refusedText(none, russian)).toEqual([]);
});

test("of two sides each is named", () => {
  expect(
    refusedTexts(
      [
        ["2024", none],
        ["2025", refused(1)],
      ],
      "ru",
    ),
  ).toEqual(["2025: строк с ошибками пропущено: 30 (регионы: R0); рейтинг рассчитан без них."]);
});

test("JSON counts the rows, where there are some", () => {
  expect([refusedJson(none), refusedJson(refused(1))]).toEqual([{}, { refused_rows: 30 }]);
});

test("a report tells it at the head of its first sheet alone", () => {
  const [said] = refusedText(refused(1), english);
  const told = tellingRefused(report, refused(1), "en");
  expect(told.sheets.map((sheet) => sheet.table.title)).toEqual([[...table.title, said], table.title]);
  expect(told.json).toBe(report.json);
  expect(tellingRefused(report, none, "en")).toBe(report);
});

test("a report of two periods names the period", () => {
  const periods = [
    { ...refused(1), period: "2024" },
    { ...none, period: "2025" },
  ];
  expect(tellingRefusedOfBoth(report, periods, "ru").sheets[0]?.table.title.slice(2)).toEqual([
    "2024: строк с ошибками пропущено: 30 (регионы: R0); рейтинг рассчитан без них.",
  ]);
});
