import { expect, test } from "vitest";
import { notRatedText } from "../../src/words/not-rated.ts";

test("a declared reason is in its own words, any other in the language", () => {
  expect(notRatedText({ kind: "declared", text: "Город" }, "en")).toBe("Город");
  for (const kind of ["nothing-measured", "nothing-measured-in-block", "invalid-data"] as const) {
    expect(notRatedText({ kind }, "ru")).toMatch(/^[^a-z]+$/i);
    expect(notRatedText({ kind }, "en")).toMatch(/^[^а-яё]+$/i);
  }
});
