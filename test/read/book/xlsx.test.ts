import { expect, test } from "vitest";
import { noRemarks, type Sheet } from "../../../src/read/book/book.ts";
import { openXlsx } from "../../../src/read/book/xlsx.ts";
import { openArchive } from "../../../src/read/book/zip.ts";
import { archive, shown, xlsxParts } from "../../build/books.ts";

const sheets = [
  { name: "Данные & прочее", rows: [["a", 1]] },
  { name: "Скрытый", rows: [["b"]], state: "hidden" },
  { name: "Очень скрытый", rows: [["c"]], state: "veryHidden" },
] as const;

const opened = (parts: Readonly<Record<string, string>>) => openXlsx(openArchive(archive(parts)));

async function textOf(sheet: Sheet | undefined): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of sheet?.rows(noRemarks()) ?? []) parts.push(part);
  return Buffer.concat(parts).toString();
}

test("a book has its sheets in their order", async () => {
  const book = await opened(xlsxParts(sheets));
  expect(book?.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ["Данные & прочее", false],
    ["Скрытый", true],
    ["Очень скрытый", true],
  ]);
  expect(await Promise.all(book?.sheets.map(textOf) ?? [])).toEqual(["a\t1\n", "b\n", "c\n"]);
});

test.each([
  [false, "2025-01-01"],
  [true, "2029-01-02"],
])("days are counted from the book's own calendar: from 1904 %s", async (is1904, date) => {
  const book = await opened(xlsxParts([{ name: "a", rows: [[shown(45_658, 14)]] }], is1904));
  expect(await textOf(book?.sheets[0])).toBe(`${date}\n`);
});

test("targets may be addresses from the root, and a chart is no sheet of rows", async () => {
  const parts = xlsxParts(sheets);
  const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
  const book = await opened({
    ...parts,
    "xl/_rels/workbook.xml.rels": relations
      .replace('"worksheets/sheet1.xml"', '"/xl/worksheets/sheet1.xml"')
      .replace(
        'relationships/worksheet" Target="worksheets/sheet2',
        'relationships/chartsheet" Target="worksheets/sheet2',
      ),
  });
  expect(book?.sheets.map(({ name }) => name)).toEqual(["Данные & прочее", "Очень скрытый"]);
  expect(await textOf(book?.sheets[0])).toBe("a\t1\n");
});

test.each(["[Content_Types].xml", "_rels/.rels"])("without %s an archive is no book", async (name) => {
  const { [name]: _, ...parts } = xlsxParts(sheets);
  expect(await opened(parts)).toBe(undefined);
});

test("a text document is no book", async () => {
  const parts = xlsxParts([]);
  expect(await opened({ ...parts, "xl/workbook.xml": "<document><body/></document>" })).toBe(undefined);
  expect(await opened({ ...parts, "_rels/.rels": "<Relationships/>" })).toBe(undefined);
});

test("a binary book is told", async () => {
  const parts = xlsxParts(sheets);
  const rels = (parts["_rels/.rels"] ?? "").replace("workbook.xml", "workbook.bin");
  await expect(opened({ ...parts, "_rels/.rels": rels })).rejects.toMatchObject({
    data: { fault: "binary" },
  });
});

test.each(["xl/workbook.xml", "xl/styles.xml"])("without %s a book is damaged", async (name) => {
  const { [name]: _, ...parts } = xlsxParts(sheets);
  await expect(opened(parts)).rejects.toMatchObject({ data: { fault: "damaged", detail: name } });
});

test.each(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"])(
  "where %s is no XML a book is damaged",
  async (name) => {
    const parts = xlsxParts(sheets);
    await expect(opened({ ...parts, [name]: (parts[name] ?? "").slice(0, -3) })).rejects.toMatchObject({
      data: { fault: "damaged" },
    });
  },
);

test("a sheet that is not there is damaged when it is read", async () => {
  const { "xl/worksheets/sheet1.xml": _, ...parts } = xlsxParts(sheets);
  const book = await opened(parts);
  expect(() => book?.sheets[0]?.rows(noRemarks())).toThrow("sheet1.xml");
});
