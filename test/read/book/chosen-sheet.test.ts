import { expect, test } from "vitest";
import type { TableRole } from "../../../src/model/problem.ts";
import { chosenSheet } from "../../../src/read/book/chosen-sheet.ts";
import { openBook } from "../../../src/read/book/open-book.ts";
import { type BookSheet, xlsx } from "../../build/books.ts";

const headings = new Set(["код", "регион", "население"]);
const headingsIn = (cells: readonly string[]) => cells.filter((cell) => headings.has(cell)).length;

async function chosen(
  sheets: readonly BookSheet[],
  asked?: string,
  role: TableRole = "export",
): Promise<unknown> {
  const book = await openBook(xlsx(sheets));
  const sheet = await chosenSheet(book.sheets, asked, { role, headingsIn }, "r.xlsx");
  return "kind" in sheet ? sheet : sheet.name;
}

const title = { name: "Титул", rows: [["Рейтинг регионов"]] };
const partly = { name: "Список", rows: [["код", "регион"]] };
const data = { name: "Данные", rows: [["Выгрузка"], [], ["код", "регион", "население"], ["01", "Север", 5]] };
const hidden = { ...data, name: "Скрытый", state: "hidden" } as const;

test.each([
  ["the only one", [title], undefined, "Титул"],
  ["the one with most of the headings", [title, partly, data], undefined, "Данные"],
  ["not the hidden one", [title, hidden], undefined, "Титул"],
  ["the hidden one, where there is no other", [hidden], undefined, "Скрытый"],
  ["the first, where no sheet has headings", [title, { ...title, name: "Второй" }], undefined, "Титул"],
  ["the named one", [title, data], "Титул", "Титул"],
  ["the hidden one, named", [title, hidden], "Скрытый", "Скрытый"],
  ["the second", [title, data], "2", "Данные"],
  ["the one called 2, before the second", [{ ...title, name: "2" }, data], "2", "2"],
])("%s", async (_, sheets, wanted, name) => {
  expect(await chosen(sheets, wanted)).toBe(name);
});

test.each(["Отчёт", "0", "3", "1.5", ""])("there is no sheet %s", async (wanted) => {
  expect(await chosen([title, data], wanted)).toMatchObject({
    kind: "unknown-sheet",
    sheet: wanted,
    of: ["Титул", "Данные"],
  });
});

test.each(["export", "published", "aliases"] as const)(
  "two sheets with the same headings are a question: %s",
  async (table) => {
    expect(await chosen([title, data, { ...data, name: "Ещё" }], undefined, table)).toMatchObject({
      kind: "several-sheets",
      sheets: ["Данные", "Ещё"],
      table,
    });
  },
);
