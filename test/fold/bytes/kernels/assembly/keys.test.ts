import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf } from "../../../../../src/fold/bytes/kernels/address.ts";
import { arena } from "../../../../../src/fold/bytes/kernels/arena.ts";
import { bytesOf, columnOf } from "../../../../build/batches.ts";

const SLOTS = 64;
const TABLE = 2 * SLOTS + 2;

test("a key is found once it was added, and adding is what is counted", () => {
  const memory = arena();
  const table = memory.integers(TABLE);
  const find = (key: string, adds: 0 | 1) =>
    memory.kernels.findKey(addressOf(bytesOf(memory, key)), key.length, addressOf(table), SLOTS, adds);
  expect([find("a", 0), find("a", 1), find("a", 1), find("a", 0), find("b", 0)]).toEqual([0, 0, 1, 1, 0]);
  expect(table[2 * SLOTS]).toBe(1);
});

test("a full table still ends its search", () => {
  const memory = arena();
  const table = memory.integers(TABLE);
  const find = (n: number, adds: 0 | 1) =>
    memory.kernels.findKey(addressOf(bytesOf(memory, [n])), 1, addressOf(table), SLOTS, adds);
  for (let n = 0; n < SLOTS - 1; n++) expect(find(n, 1)).toBe(0);
  for (let n = 0; n < SLOTS - 1; n++) expect(find(n, 0)).toBe(1);
  expect(find(200, 0)).toBe(0);
});

test("a greater table holds what the smaller one held", () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 50 }), (keys) => {
      const memory = arena();
      const [table, greater] = [memory.integers(TABLE), memory.integers(2 * 100 + 2)];
      const given = keys.map((key) => bytesOf(memory, key));
      for (const key of given) memory.kernels.findKey(addressOf(key), key.length, addressOf(table), SLOTS, 1);
      memory.kernels.rehash(addressOf(table), SLOTS, addressOf(greater), 100);
      const there = given.map((key) =>
        memory.kernels.findKey(addressOf(key), key.length, addressOf(greater), 100, 0),
      );
      expect(there).toEqual(given.map(() => 1));
      expect(greater[200]).toBe(keys.length);
    }),
    { numRuns: 300 },
  ));

test("keys of a column are told by their bytes; those that are not plain are left to their text", () => {
  const memory = arena();
  const table = memory.integers(TABLE);
  const batch = columnOf(memory, ["k", " k\t", "", "  ", "Ключ", "kключk", "k"]);
  const met = memory.integers(batch.rows);
  const found = memory.kernels.findKeys(batch.record, 0, addressOf(table), SLOTS, 1, addressOf(met));
  expect([...met.subarray(0, found)]).toEqual([1, ~4, 6]);
});
