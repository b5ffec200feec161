import { expect, test } from "vitest";
import { likelyHeader } from "../../../src/questions/map/likely-header.ts";

const find = (...rows: readonly (readonly string[])[]) =>
  likelyHeader.find(rows.map((cells, index) => ({ cells, row: index + 1 })));

test("the first row of words that is as wide as the table", () => {
  const header = ["Код", "Название", "Всего"];
  expect(find(header, ["1", "Тула", "5"])).toEqual({ known: "first", first: 1, last: 1 });
  const below = { known: "found", first: 3, last: 3, above: { first: 1, last: 2 } };
  expect(find(["Отчёт"], ["за год"], header, ["1", "Тула", "5"])).toEqual(below);
  expect(find(["Отчёт", "", ""], ["за 2025", "", ""], header, ["1", "Тула", "5"])).toEqual(below);
});

test("none where no row is of words alone, or there is one row, or one column", () => {
  expect(find(["1", "Тула"], ["2", "Омск"])).toBeUndefined();
  expect(find(["Код", "Название"])).toBeUndefined();
  expect(find(["Код"], ["1"])).toBeUndefined();
  expect(find(["Всего", "Всего"], ["1", "2"])).toBeUndefined();
});
