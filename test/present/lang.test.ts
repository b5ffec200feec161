import { expect, test } from "vitest";
import { langs } from "../../src/present/lang.ts";

test("people are spoken to in Russian, and in English", () => {
  expect(langs).toEqual(["ru", "en"]);
});
