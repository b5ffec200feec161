import { expect, test } from "vitest";
import { langs } from "../../src/words/lang.ts";

test("people are spoken to in Russian, and in English", () => {
  expect(langs).toEqual(["ru", "en"]);
});
