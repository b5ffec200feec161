import { expect, test } from "vitest";
import { ratio } from "../../src/exact/fraction.ts";
import { placeCell } from "../../src/format/place-cell.ts";

test.each([
  [5n, 1n, "ru", "5"],
  [5n, 2n, "ru", "2,5"],
  [5n, 2n, "en", "2.5"],
] as const)("place %d/%d in %s is %s", (numerator, denominator, lang, text) => {
  const place = ratio(numerator, denominator);
  expect(placeCell(place, true, lang)).toEqual({ kind: "place", text, place, shared: true });
});
