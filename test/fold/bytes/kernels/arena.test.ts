import { expect, test } from "vitest";
import { addressOf, addressOrNowhere, nowhere } from "../../../../src/fold/bytes/kernels/address.ts";
import { arena, MemoryError } from "../../../../src/fold/bytes/kernels/arena.ts";

test("arrays are zeros, apart from each other, and none is where nothing is", () => {
  const memory = arena();
  const arrays = [memory.floats(3), memory.bytes(5), memory.integers(7), memory.floats(1)];
  for (const array of arrays) expect([...array]).toEqual(Array.from(array, () => 0));
  for (const [index, array] of arrays.entries()) array.fill(index + 1);
  for (const [index, array] of arrays.entries())
    expect([...array]).toEqual(Array.from(array, () => index + 1));
  expect(arrays.map(addressOf).every((address) => address > 0)).toBe(true);
  expect([nowhere, addressOrNowhere(undefined)]).toEqual([0, 0]);
});

test("an array stays what it is while the memory grows, and kernels still work on it", () => {
  const memory = arena();
  const first = memory.floats(2);
  first.set([1, 2]);
  const large = memory.bytes(200 << 20);
  large[large.length - 1] = 7;
  const second = memory.floats(2);
  second.set([10, 20]);
  memory.kernels.addRows(addressOf(first), 1, addressOf(second), 1, 2, addressOf(first));
  expect([...first]).toEqual([11, 22]);
  expect(large[large.length - 1]).toBe(7);
});

test("what has ended is made over, and is zeros again; what has not is left alone", () => {
  const memory = arena();
  const kept = memory.integers(100).fill(5);
  const ended: number[] = [];
  for (let round = 0; round < 1000; round++) {
    const within = memory.within();
    const arrays = [within.floats(10_000), within.integers(100), within.bytes(1)];
    for (const array of arrays) expect(array.every((value) => value === 0)).toBe(true);
    for (const array of arrays) array.fill(9);
    ended.push(...arrays.map(addressOf));
    within.end();
  }
  expect(new Set(ended).size).toBe(3);
  expect(kept.every((value) => value === 5)).toBe(true);
});

test("an arena within another ends alone", () => {
  const memory = arena();
  const outer = memory.within();
  const mine = outer.bytes(64).fill(1);
  const inner = outer.within();
  inner.bytes(64).fill(2);
  inner.end();
  inner.end();
  const others = [outer.bytes(64), outer.bytes(64)];
  expect(new Set([mine, ...others].map(addressOf)).size).toBe(3);
  expect([mine[0], others[0]?.[0], others[1]?.[0]]).toEqual([1, 0, 0]);
});

test("kernels reach the upper half of the memory as well", () => {
  const memory = arena();
  for (let gigabyte = 0; gigabyte < 2; gigabyte++) memory.bytes(2 ** 30);
  const [values, out] = [memory.floats(3).fill(2), memory.floats(3)];
  expect(addressOf(values)).toBeGreaterThan(2 ** 31);
  memory.kernels.addRows(addressOf(values), 3, addressOf(values), 1, 3, addressOf(out));
  expect([...out]).toEqual([8, 8, 8]);
});

test("memory has an end", () => {
  expect(() => arena().bytes(2 ** 32)).toThrow(new MemoryError("full"));
});

test("an arena within another ends with it", () => {
  const memory = arena();
  const outer = memory.within();
  const left = outer.within().bytes(64);
  outer.end();
  expect(addressOf(memory.bytes(64))).toBe(addressOf(left));
  outer.end();
  expect(addressOf(memory.bytes(64))).not.toBe(addressOf(left));
});

test("a memory grows as far as it may, and no further", () => {
  const memory = arena(100);
  expect(memory.bytes(99 << 16).length).toBe(99 << 16);
  expect(() => memory.bytes(1 << 16)).toThrow(new MemoryError("full"));
});

test("a memory that the system does not give is told from a bug", () => {
  expect(() => arena(2 ** 17)).toThrow(new MemoryError("refused"));
});
