import { expect, test } from "vitest";
import { refusedJson, refusedSentences, refusedSentencesOf } from "../../src/provenance/refused-rows.ts";

const none = { refusedRows: 0, refusedIn: [] };
/** Rows of so many regions were left out. */
const refused = (regions: number) => ({
  refusedRows: 30,
  refusedIn: Array.from({ length: regions }, (_, index) => ({ code: `0${index}`, name: `R${index}` })),
});

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
  expect(refusedSentences(refused(regions), "en")).toEqual([said]);
});

test("the same in Russian; a region without a name by its code; nothing where nothing is lost", () => {
  expect(refusedSentences(refused(12), "ru")).toEqual([
    "Строк с ошибками пропущено: 30 (регионы: R0, R1, R2, R3, R4, R5, R6, R7, R8, R9 и ещё 2); рейтинг рассчитан без них.",
  ]);
  expect(refusedSentences({ refusedRows: 1, refusedIn: [{ code: "86", name: "" }] }, "ru")[0]).toContain(
    "(регионы: 86)",
  );
  expect(refusedSentences(none, "ru")).toEqual([]);
});

test("of two sides each is named", () => {
  expect(
    refusedSentencesOf(
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
