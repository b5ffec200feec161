import { expect, test } from "vitest";
import { wholeCharacters } from "../../../src/format/xlsx/whole-characters.ts";

/* text, units → its start */
test.each([
  ["abc", 5, "abc"],
  ["abc", 2, "ab"],
  ["ab😀", 4, "ab😀"],
  ["ab😀", 3, "ab"],
  ["😀😀", 1, ""],
])("of %j, %i units: %j", (text, units, start) => {
  expect(wholeCharacters(text, units)).toBe(start);
});
