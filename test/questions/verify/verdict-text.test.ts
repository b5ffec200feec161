import { expect, test } from "vitest";
import {
  computedFact,
  printedFact,
  rowText,
  verdictText,
} from "../../../src/questions/verify/verdict-text.ts";
import { facts } from "../../../src/questions/verify/verification.ts";
import { verificationWords } from "../../../src/questions/verify/words.ts";
import { sampleVerification, verificationOf } from "../../build/published.ts";

const { verdicts } = sampleVerification;

test("what is the matter with each row, in both languages", () => {
  const told = verdicts.flatMap((verdict) => [
    verdictText(verdict, sampleVerification, "ru") ?? "—",
    verdictText(verdict, sampleVerification, "en") ?? "—",
  ]);
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "—
    —
    место — в таблице 3, по расчёту 2; место в округе — в таблице 2, по расчёту 1; баллы — в таблице 81, по расчёту 80; максимум баллов — в таблице 670, по расчёту 100
    place 3 in the table, 2 computed; place within the district 2 in the table, 1 computed; points 81 in the table, 80 computed; maximum points 670 in the table, 100 computed
    —
    —
    место — в таблице 4, по расчёту 3; баллы — в таблице 45,2, по расчёту 45
    place 4 in the table, 3 computed; points 45.2 in the table, 45 computed
    региона «Туьская область» в выгрузке нет; возможно, имелось в виду «Тульская область»
    the export has no region "Туьская область"; did you mean "Тульская область"?
    региона «Нигде» в выгрузке нет
    the export has no region "Нигде"
    «Алтай» может означать разные регионы: Алтайский край, Республика Алтай
    "Алтай" can mean different regions: Алтайский край, Республика Алтай
    у региона «Москва» по расчёту нет места: город федерального значения
    the region "Moscow" is not ranked: город федерального значения
    у региона «Тульская область» в таблице нет ни места, ни баллов, а по расчёту они есть
    the table prints no place and no points for "Tula Region", which has them"
  `);
});

test("a line of its own names the row and the region", () => {
  const [first, second] = verdicts;
  if (first === undefined || second === undefined) throw new Error("no rows");
  expect(rowText(first, sampleVerification, "en")).toBeUndefined();
  expect(rowText(second, sampleVerification, "en")).toMatch(/^Row 3, Республика Коми: .*\.$/);
  expect(rowText(second, sampleVerification, "ru")).toMatch(/^Строка 3, Республика Коми: .*\.$/);
});

test("a question does not end with a full stop", () => {
  const [verdict] = verificationOf([{ region: "Туьская область" }]).verdicts;
  expect(verdict && rowText(verdict, sampleVerification, "en")).toMatch(/\?$/);
});

test("numbers that are printed and computed, as machines print them", () => {
  const told = verdicts.map((verdict) =>
    facts
      .map(
        (fact) =>
          `${printedFact(verdict, fact) ?? "-"}/${computedFact(verdict, fact, sampleVerification) ?? "-"}`,
      )
      .join(" "),
  );
  expect(told).toEqual([
    "1/1 -/1 100/100 100/100",
    "3/2 2/1 81/80 670/100",
    "-/2 -/2 80/80 -/100",
    "4/3 -/1 45.2/45 -/100",
    ...["1", "1", "1", "5", "-"].map((place) => `${place}/- -/- -/- -/-`),
  ]);
});

test("a reason that ends with a full stop is not given another", () => {
  const { ru, en } = verificationWords;
  const declared = ru.notRated("Тула", "у неё нет обратной связи.");
  expect(ru.row(2, "Тула", declared)).toMatch(/[^.]\.$/);
  expect(en.row(2, "Тула", en.notRated("Тула", "no data."))).toMatch(/[^.]\.$/);
});
