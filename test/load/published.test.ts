import { expect, test } from "vitest";
import { loadPublished } from "../../src/load/published.ts";
import { xlsx } from "../build/books.ts";
import { encode, failing, sourceOf } from "../build/files.ts";

test("encoding and delimiter are found out", async () => {
  const checked = await loadPublished(sourceOf(encode("Регион;Место\r\nЮгра;1\r\n", "windows-1251")));
  expect(checked).toMatchObject({ ok: true, value: [{ region: "Югра", row: 2 }] });
});

test("a file that cannot be read is a problem", async () => {
  const checked = await loadPublished(failing("ENOENT", { name: "p.csv" }));
  expect(checked).toMatchObject({ ok: false, findings: [{ examples: [{ kind: "cannot-read" }] }] });
});

test("of a book the sheet is the one that is asked for; without that two of them are a question", async () => {
  const sheet = (name: string, place: string) => ({
    name,
    rows: [
      ["Регион", "Место"],
      ["Югра", place],
    ],
  });
  const book = sourceOf(xlsx([sheet("2024", "5"), sheet("2025", "1")]), { name: "p.xlsx" });
  expect(await loadPublished(book, "2025")).toMatchObject({ ok: true, value: [{ region: "Югра", row: 2 }] });
  expect(await loadPublished(book)).toMatchObject({
    ok: false,
    findings: [{ examples: [{ kind: "several-sheets", sheets: ["2024", "2025"], table: "published" }] }],
  });
});
