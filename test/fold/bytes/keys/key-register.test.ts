import fc from "fast-check";
import { expect, test } from "vitest";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { type KeyRegister, keyRegister } from "../../../../src/fold/bytes/keys/key-register.ts";
import { growth } from "../../../build/cpu-time.ts";

function add(register: KeyRegister, key: string): boolean {
  return register.add(Buffer.from(key));
}

test("a key is new the first time, and known from then on", () => {
  const register = keyRegister(0, arena());
  expect([add(register, "a"), add(register, "a"), add(register, "b"), add(register, "")]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect([add(register, "b"), add(register, "")]).toEqual([true, true]);
});

test("asking does not make known", () => {
  const register = keyRegister(1, arena());
  const key = Buffer.from("a");
  expect(register.has(key)).toBe(false);
  expect(register.has(key)).toBe(false);
  register.add(key);
  expect(register.has(key)).toBe(true);
});

test("a key is all its bytes, however many they are", () => {
  const register = keyRegister(1, arena());
  const long = "key".repeat(10_000);
  register.add(Buffer.from(long));
  expect(register.has(Buffer.from(long))).toBe(true);
  expect(register.has(Buffer.from(`${long}k`))).toBe(false);
  expect(register.has(Buffer.from(`l${long.slice(1)}`))).toBe(false);
});

/* Families of keys that differ by little: by a late byte, an early one, their length, their order. */
test.each<[string, (n: number) => string]>([
  ["numbers", (n) => String(n)],
  ["numbers with zeros", (n) => String(n).padStart(12, "0")],
  ["a late byte", (n) => `организация-${"0".repeat(20)}-${n}`],
  ["an early byte", (n) => `${n}-${"0".repeat(40)}`],
  ["their length", (n) => "0".repeat(n % 3000) + (n < 3000 ? "" : "1")],
  [
    "two bytes swapped",
    (n) =>
      `${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + (Math.floor(n / 26) % 26))}${Math.floor(n / 676)}`,
  ],
])("thousands of keys that differ by %s are all different", (_, key) => {
  const keys = new Set(Array.from({ length: 6000 }, (_, n) => key(n)));
  for (const expected of [0, 100, 6000]) {
    const register = keyRegister(expected, arena());
    expect([...keys].filter((one) => add(register, one))).toEqual([]);
    expect([...keys].every((one) => add(register, one))).toBe(true);
  }
});

test("a hundred thousand keys are kept through all growth", () => {
  const register = keyRegister(0, arena());
  for (let n = 0; n < 100_000; n++) if (add(register, `k${n}`)) throw new Error(`k${n} is new`);
  for (let n = 0; n < 100_000; n += 97) expect(add(register, `k${n}`)).toBe(true);
});

test("a register knows what a set knows", () =>
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }),
      fc.nat({ max: 50 }),
      (keys, expected) => {
        const register = keyRegister(expected, arena());
        const set = new Set<string>();
        for (const key of keys) {
          expect(add(register, key)).toBe(set.has(key));
          set.add(key);
        }
      },
    ),
  ));

/** The first half of a key's fingerprint where the seed is 0, and a share of the keys that begin the same slots. */
function unseeded(key: string): number {
  let [a, b] = [0x9e3779b9 ^ key.length, 0x85ebca6b | 0];
  const turned = (value: number, bits: number) => (value << bits) | (value >>> (32 - bits));
  for (const character of key) {
    a = turned(Math.imul(a ^ character.charCodeAt(0), 0xcc9e2d51), 15);
    b = turned(Math.imul(b ^ character.charCodeAt(0), 0x1b873593), 13);
  }
  let hash = a ^ (b << 7);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

test("keys made to meet in the same slots cost no more than others", () => {
  const crafted: string[] = [];
  for (let n = 0; crafted.length < 32_000; n++) {
    if (unseeded(`k${n.toString(36)}`) < 2 ** 25) crafted.push(`k${n.toString(36)}`);
  }
  const adding = (size: number) => () => {
    const register = keyRegister(size, arena());
    for (const key of crafted.slice(0, size)) add(register, key);
  };
  expect(growth(adding, 32_000)).toBeLessThan(20);
});
