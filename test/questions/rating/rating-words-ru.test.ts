import { expect, test } from "vitest";
import { russian } from "../../../src/questions/rating/rating-words-ru.ts";

test("Russian numbers have a decimal comma, and a space before the sign of per cent", () => {
  expect([russian.number("12.5"), russian.percent("95.5")]).toEqual(["12,5", "95,5 %"]);
});

test("places are told in plain Russian", () => {
  expect(russian.places(undefined, false, "fractional")).toBe(
    "Места: по общей сумме баллов, средние у равных (1; 2,5; 2,5; 4).",
  );
  expect(russian.places("«Голосование»", true, "competition")).toBe(
    "Места: по блоку «Голосование» (меньше — лучше), с пропуском после равных (1, 2, 2, 4).",
  );
});
