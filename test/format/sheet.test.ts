import { expect, test } from "vitest";
import { lines, type Sheet, withSentences } from "../../src/format/sheet.ts";

const table = { title: ["Title", "Sentence."], columns: [], rows: [], notes: [] };
const sheets: readonly Sheet[] = [
  { kind: "paragraphs", table, together: [] },
  { kind: "grid", table },
];

test("sentences come behind the title of the first sheet, and of no other", () => {
  const titles = withSentences(sheets, ["More."]).map((sheet) => sheet.table.title);
  expect(titles).toEqual([[...table.title, "More."], table.title]);
});

test("without sentences, or sheets, there is nothing to add", () => {
  expect(withSentences(sheets, [])).toBe(sheets);
  expect(withSentences([], ["More."])).toEqual([]);
});

test("lines are a sheet without rows", () => {
  expect(lines(["a", "b"]).table).toEqual({ title: ["a", "b"], columns: [], rows: [], notes: [] });
});
