import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/format/answer.ts";
import { format } from "../../src/format/format.ts";
import { formats, formatsFor } from "../../src/format/formats.ts";
import { type Table, textCell } from "../../src/format/table.ts";
import { namesFor, plain, written } from "../build/sample-rating.ts";

function table(title: string, says: string): Table {
  return {
    title: [title],
    columns: [
      { id: "what", heading: "Что", align: "left", names: true },
      { id: "says", heading: "Сколько", align: "left" },
    ],
    rows: [[textCell("a|b"), textCell(says)]],
    notes: [],
  };
}

const answer = {
  sheets: () => [
    { kind: "paragraphs", table: table("Первая", "=1"), together: [] },
    { kind: "grid", table: table("Вторая", "<b>") },
  ],
  records: () => table("", "=1"),
  checks: () => ({ name: "a", file: "a.csv", summary: "All is well.", cases: [] }),
  json: () => ({ schema: "x" }),
} satisfies Answer;

test("no two formats share a name or an ending; only what goes into a log has none", () => {
  const endings = formats.flatMap(({ ending }) => ending ?? []);
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
  expect(new Set(endings).size).toBe(endings.length);
  expect(endings.filter((ending) => !/^\.[a-z]+$/.test(ending))).toEqual([]);
  expect(formats.filter(({ ending }) => ending === undefined).map(({ name }) => name)).toEqual(["github"]);
});

test("an answer with every part can be held by every format", () => {
  expect(namesFor(answer)).toEqual(formats.map(({ name }) => name));
});

describe("every format ends its last line", () => {
  test.each(formats.map(({ name }) => name))("%s", async (name) => {
    expect(await written(answer, name)).toMatch(/[^\n]\n$/);
  });
});

test("sheets follow each other, an empty line between them", async () => {
  expect(await written(answer, "table")).toBe(`Первая

a|b: =1

Вторая

Что  Сколько
────────────
a|b  <b>
────────────
`);
});

test("Markdown escapes what would be markup; csv what a spreadsheet would compute", async () => {
  const md = await written(answer, "md");
  expect(md.split("\n\n").slice(0, 3).join("\n")).toContain("| a\\|b | =1 |\n**Вторая**");
  expect(md).toContain("&lt;b&gt;");
  expect(await written(answer, "csv", { bom: true })).toBe("\uFEFFwhat,says\na|b,'=1\n");
});

test("a format that cannot hold an answer is no choice, and writing it all the same is a bug", async () => {
  const { sheets, json } = answer;
  expect(namesFor({ sheets, json })).toEqual(["table", "json", "md", "html", "xlsx"]);
  await expect(written({ sheets, json }, "csv")).rejects.toThrow("no records");
});

test("a format is added by its line: a made-up one for rows is there for every answer that has rows", async () => {
  const lengths = format(
    "lengths",
    ".len",
    "records",
    async () =>
      ({ rows }) =>
        `${rows.length}\n`,
  );
  const more = [...formats, lengths];
  expect(formatsFor(["sheets", "records", "json"], more)).toContain(lengths);
  expect(formatsFor(["sheets", "json"], more)).not.toContain(lengths);
  expect(await lengths.write(answer, { ...plain, lang: "ru" })).toBe("1\n");
});
