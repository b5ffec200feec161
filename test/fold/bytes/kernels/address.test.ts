import { expect, test } from "vitest";
import { addressOf, addressOrNowhere, nowhere } from "../../../../src/fold/bytes/kernels/address.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";

test("the address of an array is where it begins in the memory", () => {
  const memory = arena();
  memory.integers(1);
  const floats = memory.floats(2);
  expect(addressOf(floats)).toBe(floats.byteOffset);
  expect(addressOf(floats.subarray(1))).toBe(floats.byteOffset + 8);
});

test("an array that is not there is nowhere, and none that is there begins there", () => {
  const bytes = arena().bytes(1);
  expect(addressOrNowhere(undefined)).toBe(nowhere);
  expect(addressOrNowhere(bytes)).toBe(addressOf(bytes));
  expect(addressOf(bytes)).not.toBe(nowhere);
});
