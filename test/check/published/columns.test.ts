import { expect, test } from "vitest";
import { withPlaces } from "../../../src/check/published/columns.ts";

/* Headings, and how they are read. */
test.each([
  [
    ["№", "Регион"],
    ["place", "Регион"],
  ],
  [
    ["Регион", "N"],
    ["Регион", "place"],
  ],
  [
    ["№ п/п", "Место", "Регион"],
    ["№ п/п", "Место", "Регион"],
  ],
  [
    ["№", "RANK"],
    ["№", "RANK"],
  ],
  [
    ["Регион", "Балл"],
    ["Регион", "Балл"],
  ],
])("%j: the row numbers are the places where no other column is", (headings, read) => {
  expect(withPlaces(headings)).toEqual(read);
});
