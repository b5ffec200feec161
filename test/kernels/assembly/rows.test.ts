import fc from "fast-check";
import { expect, test } from "vitest";
import { arena } from "../../../src/kernels/arena.ts";
import { at } from "../../../src/kernels/kernels.ts";
import { bytesOf, floatsOf } from "../arrays.ts";

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
        kernels.addRows(at(a), left, at(b), -1, rows.length, at(out));
        expect([...out]).toEqual(rows.map(([one, other]) => one * left - other));
        kernels.multiplyRows(at(a), at(b), rows.length, at(out));
        expect([...out].map((value) => value + 0)).toEqual(rows.map(([one, other]) => one * other + 0));
        kernels.compareRows(at(a), left, at(b), 1, rows.length, 5, 6, 7, at(out));
        expect([...out]).toEqual(rows.map(([one, other]) => 6 + Math.sign(one * left - other)));
        kernels.equalRows(at(a), 1, 0, rows.length, at(out));
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
  const connected = (enough: 1 | 2, decisive: 0 | 1) => {
    const { kernels } = memory;
    kernels.connectRows(at(a.flags), at(b.flags), enough, rows.length, at(out));
    const sides = [at(a.flags), at(a.missing), at(b.flags), at(b.missing)] as const;
    kernels.decideRows(...sides, decisive, rows.length, at(out), at(missing));
    return rows.map((_, row) => (missing[row] === 1 ? undefined : out[row]));
  };
  expect(connected(2, 0)).toEqual([0, 0, 0, 0, 1, undefined, 0, undefined, undefined]);
  expect(connected(1, 1)).toEqual([0, 1, undefined, 1, 1, 1, undefined, 1, undefined]);
});

test("a side without marks misses nothing", () => {
  const memory = arena();
  const flags = floatsOf(memory, [0, 1]);
  const out = floatsOf(memory, [0, 1]);
  const missing = bytesOf(memory, [9, 9]);
  memory.kernels.decideRows(at(flags), 0, at(flags), 0, 1, 2, at(out), at(missing));
  expect([[...out], [...missing]]).toEqual([
    [0, 1],
    [0, 0],
  ]);
});

test("marks are merged, and made of what stands for a missing flag", () =>
  fc.assert(
    fc.property(pairs(flag), fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 40 }), (rows, words) => {
      const memory = arena();
      const [a, b] = [0, 1].map((side) =>
        bytesOf(
          memory,
          rows.map((row) => row[side] ?? 0),
        ),
      );
      const merged = memory.bytes(rows.length);
      memory.kernels.mergeMarks(at(a), at(b), rows.length, at(merged));
      expect([...merged]).toEqual(rows.map(([one, other]) => one | other));
      const values = floatsOf(memory, words);
      const marks = bytesOf(memory, new Uint8Array(words.length).fill(9));
      const found = memory.kernels.markMissing(at(values), words.length, at(marks));
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
  memory.kernels.rescaleRows(at(values), at(places), 15, 5);
  expect([...values]).toEqual([1e15, 12e14, 123, 0, 10]);
});
