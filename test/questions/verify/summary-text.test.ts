import { expect, test } from "vitest";
import { factCounts, reproducedRows, summaryText } from "../../../src/questions/verify/summary-text.ts";
import { reproduced, sampleVerification, verificationOf } from "../../build/published.ts";

test("how much is reproduced, in rows and in what they print", () => {
  expect(reproducedRows(sampleVerification)).toBe(2);
  expect(factCounts(sampleVerification)).toEqual([
    { fact: "place", printed: 7, right: 1 },
    { fact: "district_place", printed: 1, right: 0 },
    { fact: "score", printed: 4, right: 2 },
    { fact: "max_score", printed: 2, right: 1 },
  ]);
});

test("in sentences", () => {
  const competition = verificationOf([
    { region: "Тульская область", place: "1" },
    { region: "Республика Коми", place: "2" },
    { region: "Ханты-Мансийский автономный округ — Югра", place: "4" },
  ]);
  const hopeless = verificationOf([{ region: "Тульская область", place: "9" }]);
  const told = [reproduced, competition, sampleVerification, hopeless].flatMap((one) => [
    ...summaryText(one, "ru"),
    ...summaryText(one, "en"),
    "",
  ]);
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "Воспроизведена вся таблица: 1 строка.
    Места совпали в 1 строке из 1, баллы — в 1 из 1, максимумы — в 1 из 1.
    The whole table is reproduced: 1 row.
    Places match in 1 row of 1, points in 1 of 1, maxima in 1 of 1.

    Воспроизведено строк: 2 из 3.
    Места совпали в 2 строках из 3.
    Мест сошлось бы больше: с ties: competition — все 3; с ties: ordinal — все 3; сейчас, с ties: dense, — 2 из 3.
    Rows reproduced: 2 of 3.
    Places match in 2 rows of 3.
    More places would match: with ties: competition, all 3; with ties: ordinal, all 3; now, with ties: dense, 2 of 3.

    Воспроизведено строк: 2 из 9.
    Места совпали в 1 строке из 7, места в округе — в 0 из 1, баллы — в 2 из 4, максимумы — в 1 из 2.
    Мест сошлось бы больше: с ties: competition — 2 из 7; с ties: modified — 2 из 7; с ties: fractional — 2 из 7; сейчас, с ties: dense, — 1 из 7.
    Rows reproduced: 2 of 9.
    Places match in 1 row of 7, places within districts in 0 of 1, points in 2 of 4, maxima in 1 of 2.
    More places would match: with ties: competition, 2 of 7; with ties: modified, 2 of 7; with ties: fractional, 2 of 7; now, with ties: dense, 1 of 7.

    Воспроизведено строк: 0 из 1.
    Места совпали в 0 строках из 1.
    Ни другая нумерация равных, ни переход между точными и округлёнными суммами не увеличивают число совпавших мест.
    Rows reproduced: 0 of 1.
    Places match in 0 rows of 1.
    No other tie method (ties) and no change between exact and rounded totals (on) gives more of the places.
    "
  `);
});
