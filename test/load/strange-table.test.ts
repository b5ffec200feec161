import { expect, test } from "vitest";
import { loadStrangeTable } from "../../src/load/strange-table.ts";
import { likelyHeader } from "../../src/questions/map/likely-header.ts";
import { sourceOf } from "../build/files.ts";

const found = { encoding: undefined, delimiter: undefined };
const load = (text: string) => loadStrangeTable(sourceOf(text), found, likelyHeader);

test("a table, its header found below a title", async () => {
  const loaded = await load("Отчёт;\nКод;Всего\n1;2\n");
  if ("kind" in loaded) throw new Error(loaded.kind);
  expect(loaded).toMatchObject({ encoding: "utf-8", delimiter: ";", table: { header: ["Код", "Всего"] } });
  expect(loaded.table.rows.map(({ cells }) => cells)).toEqual([["1", "2"]]);
});

test("a problem, where it cannot be read to its end", async () => {
  expect(await load("")).toMatchObject({ kind: "empty-file" });
  expect(await load('a,b\n"1,2\n')).toMatchObject({ kind: "unclosed-quote" });
});
