import { expect, test } from "vitest";
import { tiesAnswer } from "../../../src/questions/ties/answer.ts";
import { tiesReport } from "../../../src/questions/ties/ties-of.ts";
import { ratedFolder } from "../../build/reviewed.ts";
import { namesFor, written } from "../../build/sample-rating.ts";

const { rating } = await ratedFolder("worked-example");
const answer = tiesAnswer(tiesReport(rating));

test("sheets for people, json for programs; no rows", () => {
  expect(namesFor(answer)).toEqual(["table", "json", "md", "html", "xlsx"]);
});

test.each(namesFor(answer))("%s ends its last line", async (format) => {
  expect(await written(answer, format)).toMatch(/[^\n]\n$/);
});

test("rows that were left out are told of at its head", () => {
  const lacking = tiesAnswer(tiesReport({ ...rating, refusedRows: 2 }));
  expect(lacking.sheets("en")[0]?.table.title.at(-1)).toMatch(/^Rows with errors left out: 2; /);
});
