import { expect, test } from "vitest";
import { compiler } from "../../../../src/fold/bytes/compile.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { selection } from "../../../../src/fold/bytes/sums/selection.ts";
import { aggregate, batchOf, rowsOfA } from "../../../build/batches.ts";
import { exact } from "../../../build/numbers.ts";

const memory = arena();
const batch = batchOf(
  rowsOfA([
    [1, exact("5")],
    [0, exact("5")],
    [1, undefined],
    [1, exact("-5")],
    [2, exact("5")],
  ]),
  memory,
);
const regions = 2;

/* condition, the region each row counts for: 2 is past the last */
test.each([
  [undefined, [1, 0, 1, 1, 2]],
  ["a > 0", [1, 0, 2, 2, 2]],
  ["a < 0", [2, 2, 2, 1, 2]],
  ["a > 0 || a <= 0", [1, 0, 2, 1, 2]],
])("%s lets rows through for %j", (condition, expected) => {
  const where = condition && aggregate(`sum(a, ${condition})`).where;
  const selected = selection(where ? compiler(memory)(where) : undefined, regions, memory);
  selected.select(batch);
  expect([...selected.target().subarray(0, batch.rows)]).toEqual(expected);
  const counts = [0, 1, 2].map((region) => expected.filter((one) => one === region).length);
  expect([...selected.counts()]).toEqual(counts);
  selected.select(batch);
  expect([...selected.counts()]).toEqual(counts);
});
