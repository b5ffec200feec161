import { expect, test } from "vitest";
import { openOds } from "../../../src/read/book/ods.ts";
import { openArchive } from "../../../src/read/book/zip.ts";
import { archive } from "../../build/books.ts";

const content =
  '<office:document-content><office:body><office:spreadsheet><table:table table:name="Данные"></table:table><table:table table:name="Ещё"></table:table></office:spreadsheet></office:body></office:document-content>';
const manifest = "<manifest:manifest/>";
const opened = (parts: Readonly<Record<string, string>>) => openOds(openArchive(archive(parts)));

test("a book has its sheets in their order", async () => {
  const book = await opened({ "content.xml": content, "META-INF/manifest.xml": manifest });
  expect(book?.format).toBe("ods");
  expect(book?.sheets.map(({ name }) => name)).toEqual(["Данные", "Ещё"]);
});

test("a text document with a table is no book", async () => {
  const text = content.replaceAll("office:spreadsheet", "office:text");
  expect(await opened({ "content.xml": text, "META-INF/manifest.xml": manifest })).toBe(undefined);
});

test("an archive without a manifest is no book", async () => {
  expect(await opened({ "content.xml": content })).toBe(undefined);
});

test("an encrypted book is told", async () => {
  const encrypted = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
  await expect(opened({ "content.xml": "?", "META-INF/manifest.xml": encrypted })).rejects.toMatchObject({
    data: { fault: "encrypted" },
  });
});
