import { describe, expect, test } from "vitest";
import { presentReport, type Report, reportFormats, sheetFormats } from "../../src/format/report.ts";
import { type Table, textCell } from "../../src/format/table.ts";
import { plain } from "../build/sample-rating.ts";

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

const report: Report = {
  sheets: [
    { kind: "paragraphs", table: table("Первая", "=1"), together: [] },
    { kind: "grid", table: table("Вторая", "<b>") },
  ],
  records: table("", "=1"),
  json: { schema: "x" },
};
const world = { ...plain, lang: "ru" } as const;

describe("every format ends its last line", () => {
  test.each(reportFormats)("%s", async (format) => {
    expect(await presentReport(report, format, world)).toMatch(/[^\n]\n$/);
  });
});

test("sheets follow each other, an empty line between them", async () => {
  expect(await presentReport(report, "table", world)).toBe(`Первая

a|b: =1

Вторая

Что  Сколько
────────────
a|b  <b>
────────────
`);
});

test("Markdown escapes what would be markup; csv what a spreadsheet would compute", async () => {
  const md = await presentReport(report, "md", world);
  expect(md.split("\n\n").slice(0, 3).join("\n")).toContain("| a\\|b | =1 |\n**Вторая**");
  expect(md).toContain("&lt;b&gt;");
  expect(await presentReport(report, "csv", { ...world, bom: true })).toBe(
    "\uFEFFЧто,Сколько\r\na|b,'=1\r\n",
  );
});

test("a report that is no one table has no csv", async () => {
  await expect(presentReport({ ...report, records: undefined }, "csv", world)).rejects.toThrow("no rows");
  expect(sheetFormats).not.toContain("csv");
});
