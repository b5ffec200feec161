import { expect, test } from "vitest";
import { factCounts, reproducedRows, summaryText } from "../../../src/present/verification/summary-text.ts";
import { reproduced, sampleVerification, verificationOf } from "./sample-verification.ts";

test("how much is reproduced, in rows and in what they print", () => {
  expect(reproducedRows(sampleVerification)).toBe(2);
  expect(factCounts(sampleVerification)).toEqual([
    { fact: "place", printed: 7, right: 1 },
    { fact: "district_place", printed: 1, right: 0 },
    { fact: "score", printed: 4, right: 2 },
    { fact: "max_score", printed: 2, right: 1 },
  ]);
});

test.each(["ru", "en"] as const)("in sentences, %s", (lang) => {
  const competition = verificationOf([
    { region: "Тульская область", place: "1" },
    { region: "Республика Коми", place: "2" },
    { region: "Ханты-Мансийский автономный округ — Югра", place: "4" },
  ]);
  const told = [reproduced, competition, sampleVerification].map((one) => summaryText(one, lang).join("\n"));
  expect(told.join("\n\n")).toMatchSnapshot();
});
