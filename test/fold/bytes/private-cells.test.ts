import { expect, test } from "vitest";
import type { Header } from "../../../src/check/header.ts";
import { privateCells } from "../../../src/fold/bytes/private-cells.ts";
import { eachBatch } from "../../build/batches.ts";
import { column, text } from "../../build/model.ts";

test("of a batch the private cells are empty", async () => {
  const header: Header = new Map([
    [column("a", text), 0],
    [column("person", text, { private: true }), 1],
    [column("b", text), 2],
  ]);
  const hidden = privateCells(header);
  const seen: string[][] = [];
  await eachBatch('a,person,b\n1,Иванов,x\n2,"Петров, П.",y\n3,Сидоров\n', (batch) => {
    hidden.hide(batch);
    for (let row = 0; row < batch.rows; row++) seen.push([0, 1, 2].map((cell) => batch.text(row, cell)));
  });
  expect(hidden.any).toBe(true);
  expect(seen).toEqual([
    ["1", "", "x"],
    ["2", "", "y"],
    ["3", "", ""],
  ]);
});

test("a file without private columns has none", () => {
  expect(privateCells(new Map([[column("a", text), 0]])).any).toBe(false);
});
