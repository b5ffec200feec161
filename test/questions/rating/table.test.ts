import { describe, expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { ratingTable } from "../../../src/questions/rating/table.ts";
import { langs } from "../../../src/words/lang.ts";
import { sampleRating, wholeView } from "../../build/sample-rating.ts";

describe("the rating's table", () => {
  test.each(langs)("has a cell for each column in each row (%s)", (lang) => {
    const { columns, rows } = ratingTable(sampleRating, { ...wholeView, detail: true }, lang);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test("speaks English, while names stay as they are", () => {
    const { title, columns, rows, notes } = ratingTable(sampleRating, wholeView, "en");
    expect(title.slice(1)).toEqual([
      "4 regions ranked, 1 unranked. Mean: 76 of 100.",
      "Places: by total points, without gaps (1, 2, 2, 3).",
    ]);
    expect(columns.map(({ heading }) => heading)).toEqual([
      "Place",
      "Region",
      "District",
      "Работа с сообщениями и обращениями",
      "Общественное голосование",
      "Total",
      "Share of max.",
    ]);
    expect(rows[3]?.map(readable).slice(-2)).toEqual(["45", "45.0%"]);
    expect(notes[0]).toBe("= a place shared by several regions.");
  });
});
