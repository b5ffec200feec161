import { expect, test } from "vitest";
import { gapAnswer } from "../../../src/questions/gap/answer.ts";
import { gapIn } from "../../build/reviewed.ts";
import { namesFor, written } from "../../build/sample-rating.ts";

const answer = gapAnswer(await gapIn("small", "01", 1));

test("sheets for people, json for machines, no rows", () => {
  expect(namesFor(answer)).toEqual(["table", "json", "md", "html", "xlsx"]);
  expect(answer.sheets("ru").at(-1)?.table.title).toEqual(["Максимум уже набран: 1"]);
  expect(answer.sheets("en").at(-1)?.table.title).toEqual(["Already at the most: 1"]);
  expect(answer.sheets("ru").length).toBe(answer.sheets("en").length);
});

test("json speaks no language", async () => {
  expect(await written(answer, "json", { lang: "en" })).toBe(await written(answer, "json"));
});
