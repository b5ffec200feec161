import { expect, test } from "vitest";
import { findings } from "../../src/model/findings.ts";
import { problemsPage } from "../../src/problems/problems-page.ts";
import { problemsTable } from "../../src/problems/problems-table.ts";
import { samples } from "../build/problems.ts";

const all = samples["not-a-number"];

test("the page holds the rows of the list under how many there are", () => {
  const found = findings(all);
  const { table } = problemsPage(found, "en");
  expect(table).toEqual({ ...problemsTable(found, "en"), title: table.title });
  expect(table.title).toEqual([expect.stringMatching(/^What to mend: \d+ errors?, 0 warnings$/)]);
});

test("what is not in the list is told", () => {
  const { table } = problemsPage(findings([...all, ...all, ...all], 1), "ru");
  expect(table.title[1]).toMatch(/^В список не вошло: \d+\. Исправьте/);
});
