import { expect, test } from "vitest";
import { placesText, topText } from "../../src/words/places.ts";

test("what the places compare and how ties are numbered, in plain words", () => {
  expect(placesText(undefined, "descending", "dense", "ru")).toBe(
    "Места: по общей сумме баллов, без пропусков (1, 2, 2, 3).",
  );
  expect(placesText("«Голосование»", "ascending", "competition", "ru")).toBe(
    "Места: по блоку «Голосование» (меньше — лучше), с пропуском после равных (1, 2, 2, 4).",
  );
  expect(placesText("“Voting”", "ascending", "dense", "en")).toBe(
    "Places: by block “Voting” (fewer is better), without gaps (1, 2, 2, 3).",
  );
});

test("which places are shown", () => {
  expect(topText(10, 13, 84, "ru")).toBe("Показаны места с 1 по 10: регионов 13 из 84.");
  expect(topText(1, 2, 84, "en")).toBe("Only place 1 shown: 2 of 84 regions.");
});
