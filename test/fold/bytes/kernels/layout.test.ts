import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import {
  batchRecord,
  lexiconLayout,
  readRecord,
  scanRecord,
  writeRecord,
} from "../../../../src/fold/bytes/kernels/layout.ts";

const assembly = (name: string) =>
  readFileSync(new URL(`../../../../src/fold/bytes/kernels/assembly/${name}.ts`, import.meta.url), "utf8");

test("a record gives back what was written into it, word by word", () => {
  const names = ["a", "b", "c"] as const;
  const record = arena().integers(4);
  writeRecord(record, names, { a: 1, b: -2, c: 3 });
  expect([...record]).toEqual([1, -2, 3, 0]);
  expect(readRecord(record, names)).toEqual({ a: 1, b: -2, c: 3 });
});

/* The kernels know the records and the layout by what stands in their own sources. */
test.each([
  ["batch", batchRecord],
  ["scan", scanRecord],
])("the words of a %s are the fields of its class, in their order", (name, record) => {
  const fields = [...assembly(name).matchAll(/^ {2}(\w+): (?:usize|i32);$/gm)].map(([, field]) => field);
  expect(fields).toEqual([...record]);
});

test("a lexicon lies as the kernels look for it", () => {
  const source = assembly("cells");
  const constant = (name: string) => new RegExp(`const ${name} = (.*);`).exec(source)?.[1];
  const { shortWords, slots, wordsASlot, probes, notNoted } = lexiconLayout;
  expect([shortWords, wordsASlot, probes].map(String)).toEqual(
    ["SHORT_WORDS", "WORDS_A_SLOT", "PROBES"].map(constant),
  );
  expect([constant("SLOTS"), slots]).toEqual(["1 << 12", 1 << 12]);
  expect([constant("NOT_NOTED"), notNoted]).toEqual(["i32.MIN_VALUE", -(2 ** 31)]);
});
