import { expect, test } from "vitest";
import { printedPlaces } from "../../../src/check/published/printed-place.ts";

/* As it is printed; the first and the last of the places. */
test.each([
  ["5", "5", "5"],
  ["=5", "5", "5"],
  ["5-е место", "5", "5"],
  ["2–3", "2", "3"],
  ["101-150", "101", "150"],
  ["3–2", "3–2", "3–2"],
  ["2–3–4", "2–3–4", "2–3–4"],
  ["02.мар", "02.мар", "02.мар"],
])("%s", (text, first, last) => {
  expect(printedPlaces(text)).toEqual({ first, last });
});
