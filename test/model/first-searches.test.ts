import { expect, test } from "vitest";
import { firstSearches } from "../../src/model/first-searches.ts";

test("each text is searched for once, and only the first few are", () => {
  const searched: string[] = [];
  const find = firstSearches(
    (text) => {
      searched.push(text);
      return text.toUpperCase();
    },
    "",
    2,
  );
  expect(["a", "b", "a", "c", "b", "d"].map(find)).toEqual(["A", "B", "A", "", "B", ""]);
  expect(searched).toEqual(["a", "b"]);
});
