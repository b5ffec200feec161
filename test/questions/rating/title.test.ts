import { describe, expect, test } from "vitest";
import type { Rating } from "../../../src/model/rating.ts";
import { ratingTitle } from "../../../src/questions/rating/title.ts";
import { select, type View } from "../../../src/questions/rating/view.ts";
import { sampleRating, voting, wholeView } from "../../build/sample-rating.ts";

function sentences(rating: Partial<Rating>, part: Partial<View>): readonly string[] {
  const view = { ...wholeView, ...part };
  const of = { ...sampleRating, ...rating };
  return ratingTitle(of, view, select(of, view), "ru");
}

const central = "Центральный федеральный округ";

const cases: readonly [string, Partial<Rating>, Partial<View>, expected: readonly string[]][] = [
  [
    "the whole rating",
    {},
    {},
    [
      "Регионов: 4, без места: 1. Среднее: 76 из 100.",
      "Места: по общей сумме баллов, без пропусков (1, 2, 2, 3).",
    ],
  ],
  [
    "a period",
    { period: "2025 год", notRated: [] },
    {},
    [
      "Период: 2025 год. Регионов: 4. Среднее: 76 из 100.",
      "Места: по общей сумме баллов, без пропусков (1, 2, 2, 3).",
    ],
  ],
  [
    "places by a block",
    { by: voting, ties: "ordinal" },
    {},
    [
      "Регионов: 4, без места: 1. Среднее: 12 из 20.",
      "Места: по блоку «Общественное голосование», по порядку, без общих мест (1, 2, 3, 4).",
    ],
  ],
  [
    "the first of a district",
    {},
    { district: central, top: 1 },
    [
      "По стране — регионов: 4, без места: 1. Среднее: 76 из 100.",
      "Места: по общей сумме баллов, без пропусков (1, 2, 2, 3).",
      "Округ: Центральный федеральный округ; места внутри округа. Регионов: 2, без места: 1. Среднее: 90 из 100.",
      "Показано только место 1: регионов 1 из 2.",
    ],
  ],
];

describe("the head lines tell of", () => {
  test.each(cases)("%s", (_what, rating, part, expected) => {
    expect(sentences(rating, part)).toEqual([
      "Рейтинг регионов по работе в Платформе обратной связи (sample)",
      ...expected,
    ]);
  });
});
