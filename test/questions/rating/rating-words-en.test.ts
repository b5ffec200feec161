import { expect, test } from "vitest";
import { english } from "../../../src/questions/rating/rating-words-en.ts";

test("English numbers have a decimal point", () => {
  expect([english.number("12.5"), english.percent("95.5")]).toEqual(["12.5", "95.5%"]);
});

test("places are told in plain English", () => {
  expect(english.places("“Voting”", true, "dense")).toBe(
    "Places: by block “Voting” (fewer is better), dense (1, 2, 2, 3).",
  );
});
