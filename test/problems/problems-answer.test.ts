import { expect, test } from "vitest";
import { findings } from "../../src/model/findings.ts";
import { problemsAnswer } from "../../src/problems/problems-answer.ts";
import { samples } from "../build/problems.ts";
import { namesFor, written } from "../build/sample-rating.ts";

const answer = problemsAnswer(findings(samples["unknown-word"]), { lang: "ru", limit: undefined }, "ru");

test("sheets and json can hold it", () => {
  expect(namesFor(answer)).toEqual(["table", "csv", "tsv", "json", "md", "html", "xlsx"]);
});

test("people read it in their language, JSON has its own", async () => {
  expect(await written(answer, "table", { lang: "en" })).toContain("is not in the list");
  expect(await written(answer, "csv", { lang: "en" })).toContain("не из списка");
  expect(await written(answer, "json", { lang: "en" })).toContain("не из списка");
});
