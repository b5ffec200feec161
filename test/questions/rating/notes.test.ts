import { describe, expect, test } from "vitest";
import type { Rating } from "../../../src/model/rating.ts";
import { isScaled, ratingNotes } from "../../../src/questions/rating/notes.ts";
import { select, type View } from "../../../src/questions/rating/view.ts";
import { ratingWords } from "../../../src/questions/rating/words.ts";
import {
  messages,
  region,
  sampleMethodology,
  sampleRating,
  voting,
  wholeView,
} from "../../build/sample-rating.ts";

function notes(rating: Partial<Rating>, part: Partial<View> = {}): readonly string[] {
  const of = { ...sampleRating, ...rating };
  return ratingNotes(of, select(of, { ...wholeView, ...part }), "ru");
}

const shared = "= — место делят несколько регионов.";
const scaled = "* — исключены показатели без данных, сумма пересчитана на полный максимум: Республика Коми.";
const moscow = "Без места: Москва (город федерального значения).";
const onExact = { ...sampleMethodology, ranking: { ...sampleMethodology.ranking, on: "exact" as const } };

describe("the notes", () => {
  test("explain the marks, and name the regions without a place", () => {
    expect(notes({})).toEqual([shared, scaled, moscow]);
  });

  test("explain no mark that is not shown", () => {
    expect(notes({}, { top: 1 })).toEqual([moscow]);
  });

  test("say what of a block was compared where that is not what its column shows", () => {
    expect(notes({ by: messages })).toEqual([
      shared,
      scaled,
      "При определении мест баллы за блок пересчитаны на его полный максимум: Республика Коми (64).",
      moscow,
    ]);
    expect(notes({ by: messages }, { top: 1 })).toEqual([moscow]);
    expect(notes({ by: voting })).toEqual([shared, scaled, moscow]);
  });

  test("gather regions by the reason why they have no place", () => {
    const notRated: Rating["notRated"] = [
      { region: region("1", "Первая", undefined), reason: { kind: "invalid-data" } },
      { region: region("2", "Вторая", undefined), reason: { kind: "nothing-measured" } },
      { region: region("3", "Третья", undefined), reason: { kind: "invalid-data" } },
    ];
    expect(notes({ notRated, ranking: [] })).toEqual([
      "Без места: Первая, Третья (ошибки в данных).",
      "Без места: Вторая (нет данных ни по одному показателю).",
    ]);
  });

  test("say how unequal totals that look alike were ranked", () => {
    expect(notes({ printedAlike: true })).toContain(ratingWords.ru.alike.rounded);
    expect(notes({ printedAlike: true, methodology: onExact })).toContain(ratingWords.ru.alike.exact);
  });

  test("say how many rows were left out, and of which regions", () => {
    expect(notes({ refusedRows: 12 })).toContain(
      "Строк с ошибками пропущено: 12; рейтинг рассчитан без них.",
    );
    const refusedIn = [region("1", "Первая", undefined), region("2", "Вторая", undefined)];
    expect(notes({ refusedRows: 12, refusedIn })).toContain(
      "Строк с ошибками пропущено: 12 (регионы: Первая, Вторая); рейтинг рассчитан без них.",
    );
  });
});

test("a region is scaled when an indicator of it is excluded", () => {
  const regions = select(sampleRating, wholeView).regions.map(({ region }) => region);
  expect(regions.filter(isScaled).map(({ region }) => region.code)).toEqual(["11"]);
});
