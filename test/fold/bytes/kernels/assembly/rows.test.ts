import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, nowhere } from "../../../../../src/fold/bytes/kernels/address.ts";
import { arena } from "../../../../../src/fold/bytes/kernels/arena.ts";
import { bytesOf, floatsOf } from "../../../../build/batches.ts";

const number = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
const pairs = (one: fc.Arbitrary<number>) => fc.array(fc.tuple(one, one), { maxLength: 40 });
const flag = fc.constantFrom(0, 1);
const runs = { numRuns: 500 };

test("numbers are added, multiplied and compared row by row", () =>
  fc.assert(
    fc.property(
      pairs(fc.oneof(number, fc.integer({ min: -2, max: 2 }))),
      fc.constantFrom(1, 10, 1000),
      (rows, left) => {
        const memory = arena();
        const { kernels } = memory;
        const a = floatsOf(
          memory,
          rows.map(([one]) => one),
        );
        const b = floatsOf(
          memory,
          rows.map(([, other]) => other),
        );
        const out = memory.floats(rows.length);
        kernels.addRows(addressOf(a), left, addressOf(b), -1, rows.length, addressOf(out));
        expect([...out]).toEqual(rows.map(([one, other]) => one * left - other));
        kernels.multiplyRows(addressOf(a), addressOf(b), rows.length, addressOf(out));
        expect([...out].map((value) => value + 0)).toEqual(rows.map(([one, other]) => one * other + 0));
        kernels.compareRows(addressOf(a), left, addressOf(b), 1, rows.length, 5, 6, 7, addressOf(out));
        expect([...out]).toEqual(rows.map(([one, other]) => 6 + Math.sign(one * left - other)));
        kernels.equalRows(addressOf(a), 1, 0, rows.length, addressOf(out));
        expect([...out]).toEqual(rows.map(([one]) => (one === 1 ? 0 : 1)));
      },
    ),
    runs,
  ));

test("flags that may be missing are connected as three-valued logic says", () => {
  const values = [0, 1, undefined] as const;
  const rows = values.flatMap((a) => values.map((b) => [a, b] as const));
  const memory = arena();
  const side = (which: 0 | 1) => ({
    flags: floatsOf(
      memory,
      rows.map((row) => row[which] ?? 0),
    ),
    missing: bytesOf(
      memory,
      rows.map((row) => (row[which] === undefined ? 1 : 0)),
    ),
  });
  const [a, b] = [side(0), side(1)];
  const out = memory.floats(rows.length);
  const missing = memory.bytes(rows.length);
  const connected = (decisive: 0 | 1) => {
    const ofA = [addressOf(a.flags), addressOf(a.missing)] as const;
    const ofB = [addressOf(b.flags), addressOf(b.missing)] as const;
    out.fill(7);
    memory.kernels.connectRows(...ofA, ...ofB, decisive, rows.length, addressOf(out), addressOf(missing));
    return rows.map((_, row) => (missing[row] === 1 ? undefined : out[row]));
  };
  expect(connected(0)).toEqual([0, 0, 0, 0, 1, undefined, 0, undefined, undefined]);
  expect(connected(1)).toEqual([0, 1, undefined, 1, 1, 1, undefined, 1, undefined]);
});

test("a side without marks misses nothing", () => {
  const memory = arena();
  const flags = floatsOf(memory, [0, 1]);
  const out = memory.floats(2);
  const missing = bytesOf(memory, [9, 9]);
  const side = [addressOf(flags), nowhere] as const;
  memory.kernels.connectRows(...side, ...side, 1, 2, addressOf(out), addressOf(missing));
  expect([[...out], [...missing]]).toEqual([
    [0, 1],
    [0, 0],
  ]);
});

test("marks are merged, and made of what stands for a missing flag", () =>
  fc.assert(
    fc.property(pairs(flag), fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 40 }), (rows, words) => {
      const memory = arena();
      const side = (which: 0 | 1) =>
        bytesOf(
          memory,
          rows.map((row) => row[which]),
        );
      const [a, b] = [side(0), side(1)];
      const merged = memory.bytes(rows.length);
      memory.kernels.mergeMarks(addressOf(a), addressOf(b), rows.length, addressOf(merged));
      expect([...merged]).toEqual(rows.map(([one, other]) => one | other));
      const values = floatsOf(memory, words);
      const marks = bytesOf(memory, new Uint8Array(words.length).fill(9));
      const found = memory.kernels.markMissing(addressOf(values), words.length, addressOf(marks));
      expect(found).toBe(words.filter((word) => word === -1).length);
      expect([...marks]).toEqual(words.map((word) => (word === -1 ? 1 : 0)));
      expect([...values]).toEqual(words.map((word) => Math.max(word, 0)));
    }),
    runs,
  ));

test("integers come to one scale exactly, whatever places each has", () => {
  const memory = arena();
  const values = floatsOf(memory, [1, 12, 123, 0, 1]);
  const places = bytesOf(memory, [0, 1, 15, 3, 14]);
  memory.kernels.rescaleRows(addressOf(values), addressOf(places), 15, 5);
  expect([...values]).toEqual([1e15, 12e14, 123, 0, 10]);
});
