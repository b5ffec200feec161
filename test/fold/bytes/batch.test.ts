import { expect, test } from "vitest";
import { cellsOf, hasStrayQuote } from "../../../src/fold/bytes/batch.ts";
import { eachBatch } from "../../build/batches.ts";

test("a row with text behind a closing quote has its cells counted all the same", async () => {
  const rows: unknown[] = [];
  await eachBatch('a,b\n1,2\n"1"x,2,3\n1"x\n', (batch) => {
    for (let row = 0; row < batch.rows; row++) rows.push([cellsOf(batch, row), hasStrayQuote(batch, row)]);
  });
  expect(rows).toEqual([
    [2, false],
    [3, true],
    [1, false],
  ]);
});
