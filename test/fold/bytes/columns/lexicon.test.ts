import fc from "fast-check";
import { expect, test } from "vitest";
import { lexicon } from "../../../../src/fold/bytes/columns/lexicon.ts";
import { addressOf } from "../../../../src/fold/bytes/kernels/address.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { batchRecord, writeRecord } from "../../../../src/fold/bytes/kernels/layout.ts";
import { emptyBatch } from "../../../../src/fold/bytes/scan/scan.ts";
import { bytesOf, columnOf } from "../../../build/batches.ts";

/** A lexicon, asked for words one by one. */
function makeLexicon() {
  const memory = arena();
  const words = lexicon(memory);
  const batch = emptyBatch(1, 1, memory);
  const values = memory.floats(1);
  return {
    note(word: string | Uint8Array, meaning: number, [before, behind] = ["", ""]): void {
      const whole = Buffer.concat([Buffer.from(before), Buffer.from(word), Buffer.from(behind)]);
      const start = Buffer.byteLength(before);
      const bytes = bytesOf(memory, whole);
      words.note(bytes, start, whole.length - Buffer.byteLength(behind), meaning);
      bytes.fill(0);
    },
    find(word: string | Uint8Array): number | undefined {
      const bytes = bytesOf(memory, Buffer.from(word));
      const [start, end] = [addressOf(bytes), addressOf(bytes) + bytes.length];
      writeRecord(batch.records.batch, batchRecord, {
        ...{
          bytes: 0,
          starts: addressOf(batch.starts),
          ends: addressOf(batch.ends),
          cells: addressOf(batch.cells),
        },
        ...{ width: 1, rows: 1, oneByte: 0 },
      });
      batch.starts[0] = start;
      batch.ends[0] = end;
      batch.rows = 1;
      return words.find(batch, 0, 0, values) === 1 ? values[0] : undefined;
    },
  };
}

test("a word that was noted is found, any other not", () => {
  const words = makeLexicon();
  words.note("да", 1);
  words.note("1", 1);
  words.note("нет", -1);
  expect(["да", "1", "нет", "Да", "д", "0", "дай"].map((word) => words.find(word))).toEqual([
    ...[1, 1, -1, undefined, undefined, undefined, undefined],
  ]);
});

test("a word is its bytes, wherever they stand, and does not change with what it was read from", () => {
  const words = makeLexicon();
  words.note("word", 5, ["xx,", ",yy"]);
  expect(words.find("word")).toBe(5);
  expect(words.find("words")).toBeUndefined();
});

test("a full table finds what it holds, and still ends its search", () => {
  const words = makeLexicon();
  for (let n = 0; n < 10_000; n++) words.note(`word ${n}`, n);
  const found = Array.from({ length: 10_000 }, (_, n) => words.find(`word ${n}`));
  expect(found.filter((meaning, n) => meaning !== undefined && meaning !== n)).toEqual([]);
  const known = found.filter((meaning) => meaning !== undefined).length;
  expect(known).toBeLessThanOrEqual(2048);
  expect(known).toBeGreaterThan(2000);
  expect(words.find("none of them")).toBeUndefined();
});

test("words made to share a slot are found or read anew, and never taken for each other", () => {
  const words = makeLexicon();
  const alike = Array.from({ length: 100 }, (_, n) => `aaaaa${String(n).padStart(3, "0")}${"b".repeat(20)}`);
  for (const [n, word] of alike.entries()) words.note(word, n);
  const found = alike.map((word) => words.find(word));
  expect(found.filter((meaning) => meaning !== undefined)).toEqual(Array.from({ length: 16 }, (_, n) => n));
});

test("a word of any length is itself; one too long is not kept", () => {
  const words = makeLexicon();
  for (const length of [1, 2, 255, 256, 257, 5000]) words.note("a".repeat(length), length);
  expect([1, 2, 255, 256, 257, 5000].map((length) => words.find("a".repeat(length)))).toEqual([
    ...[1, 2, 255, 256, undefined, undefined],
  ]);
});

test("every word of one byte is itself", () => {
  const words = makeLexicon();
  for (let byte = 0; byte < 256; byte++) words.note(Uint8Array.of(byte), byte - 1);
  for (let byte = 0; byte < 256; byte++) expect(words.find(Uint8Array.of(byte))).toBe(byte - 1);
});

test("words of one slot are told apart", () => {
  const words = makeLexicon();
  const all = Array.from({ length: 2000 }, (_, n) => n.toString(36).padStart(2 + (n % 3), "0"));
  const kept = new Map(all.map((word, n) => [word, n]));
  for (const [word, n] of kept) words.note(word, n);
  for (const [word, n] of kept) expect([n, undefined]).toContain(words.find(word));
  expect(all.filter((word) => words.find(word) !== undefined).length).toBeGreaterThan(1900);
});

test("a lexicon knows what a map knows", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: -1, max: 100 })), {
        maxLength: 100,
      }),
      (entries) => {
        const words = makeLexicon();
        const map = new Map<string, number>();
        for (const [word, meaning] of entries) {
          if (!map.has(word)) words.note(word, meaning);
          map.set(word, map.get(word) ?? meaning);
        }
        for (const [word] of entries) expect(words.find(word)).toBe(map.get(word));
      },
    ),
  ));

test("a column is read as far as it is known", () => {
  const memory = arena();
  const words = lexicon(memory);
  const batch = columnOf(memory, ["да", "да", "нет", "", "да"]);
  const values = memory.floats(5);
  expect(words.find(batch, 0, 0, values)).toBe(0);
  const [start = 0] = batch.starts;
  words.note(batch.bytes, start, start + 4, 7);
  expect(words.find(batch, 0, 0, values)).toBe(2);
  expect(words.find(batch, 0, 3, values)).toBe(3);
  expect(words.find(batch, 0, 4, values)).toBe(5);
  expect([...values]).toEqual([7, 7, 0, 0, 7]);
});

test.each([
  ["as in Russia", (day: Date) => day.toISOString().slice(0, 10).split("-").reverse().join(".")],
  ["as ISO has it", (day: Date) => day.toISOString().slice(0, 10)],
])("the days of two years have room, written %s", (_, write) => {
  const words = makeLexicon();
  const days = Array.from({ length: 731 }, (__, day) => write(new Date(Date.UTC(2024, 0, 1 + day))));
  for (const [meaning, day] of days.entries()) words.note(day, meaning);
  expect(days.map((day) => words.find(day))).toEqual([...days.keys()]);
});
