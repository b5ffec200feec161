import { expect, test } from "vitest";
import { loadTable } from "../../src/load/table.ts";
import { problem } from "../../src/model/problem.ts";
import { likelyHeader } from "../../src/questions/map/likely-header.ts";
import { bookOf } from "../build/books.ts";
import { sourceOf } from "../build/files.ts";

const unknown = { encoding: undefined, delimiter: undefined };
const wanted = { role: "export", headingsIn: (cells: readonly string[]) => cells.length } as const;
const load = (content: string | Buffer) => loadTable(sourceOf(content), unknown, wanted, likelyHeader);

test("a text: its rows, and how it is written", async () => {
  expect(await load("Код;Всего\r\n1;2\r\n")).toMatchObject({
    kind: "table",
    table: { header: ["Код", "Всего"] },
    form: { encoding: "utf-8", delimiter: ";" },
    sheet: undefined,
  });
});

test("what cannot be read is one problem", async () => {
  expect(await load("")).toMatchObject({ kind: "unread", problem: { kind: "empty-file" }, sheet: undefined });
});

test("a book: which sheet it was, and a problem's place on it", async () => {
  const loaded = await load(
    bookOf([
      ["Код", "Всего"],
      ["01", 2],
    ]),
  );
  if (loaded.kind === "unread") throw new Error(loaded.problem.kind);
  expect(loaded).toMatchObject({
    table: { header: ["Код", "Всего"] },
    form: { encoding: "xlsx", delimiter: undefined, sheet: "Данные", otherSheets: [] },
    sheet: "Данные",
  });
  const found = problem(
    "duplicate-key",
    { in: "export", file: "f", row: 2, line: 2 },
    { value: "01", first: { file: "f", row: 1 } },
  );
  expect(loaded.placed(found)).toMatchObject({ at: { sheet: "Данные" } });
});
