import fc from "fast-check";
import { expect, test } from "vitest";
import { lexicon } from "../../../src/check/organizations/lexicon.ts";

const bytesOf = (word: string) => Buffer.from(word);

function note(words: ReturnType<typeof lexicon>, word: string, meaning: number): void {
  const bytes = bytesOf(word);
  words.note(bytes, 0, bytes.length, meaning);
}

function find(words: ReturnType<typeof lexicon>, word: string): number | undefined {
  const bytes = bytesOf(word);
  return words.find(bytes, 0, bytes.length);
}

test("a word that was noted is found, any other not", () => {
  const words = lexicon();
  note(words, "да", 1);
  note(words, "1", 1);
  note(words, "нет", -1);
  expect(["да", "1", "нет", "Да", "д", "0", "дай"].map((word) => find(words, word))).toEqual([
    ...[1, 1, -1, undefined, undefined, undefined, undefined],
  ]);
});

test("a word is its bytes, wherever they stand", () => {
  const words = lexicon();
  words.note(bytesOf("xx,word,yy"), 3, 7, 5);
  expect(words.find(bytesOf("word"), 0, 4)).toBe(5);
  expect(words.find(bytesOf("a word"), 2, 6)).toBe(5);
  expect(words.find(bytesOf("words"), 0, 5)).toBeUndefined();
});

test("what was noted does not change with the bytes it was read from", () => {
  const words = lexicon();
  const bytes = bytesOf("word");
  words.note(bytes, 0, 4, 5);
  bytes.fill(0);
  expect(find(words, "word")).toBe(5);
});

test("a full table finds what it holds, and still ends its search", () => {
  const words = lexicon();
  for (let n = 0; n < 10_000; n++) note(words, `word ${n}`, n);
  const found = Array.from({ length: 10_000 }, (_, n) => find(words, `word ${n}`));
  expect(found.filter((meaning, n) => meaning !== undefined && meaning !== n)).toEqual([]);
  const known = found.filter((meaning) => meaning !== undefined).length;
  expect(known).toBeLessThanOrEqual(2048);
  expect(known).toBeGreaterThan(2000);
  expect(find(words, "none of them")).toBeUndefined();
});

test("words made to share a slot are found or read anew, and never taken for each other", () => {
  const words = lexicon();
  const alike = Array.from({ length: 100 }, (_, n) => `a${String(n).padStart(3, "0")}${"b".repeat(20)}`);
  for (const [n, word] of alike.entries()) note(words, word, n);
  const found = alike.map((word) => find(words, word));
  expect(found.filter((meaning) => meaning !== undefined)).toEqual(Array.from({ length: 16 }, (_, n) => n));
});

test("a word of any length is itself; one too long is not kept", () => {
  const words = lexicon();
  for (const length of [1, 2, 255, 256, 257, 5000]) note(words, "a".repeat(length), length);
  expect([1, 2, 255, 256, 257, 5000].map((length) => find(words, "a".repeat(length)))).toEqual([
    ...[1, 2, 255, 256, undefined, undefined],
  ]);
});

test("every word of one byte is itself", () => {
  const words = lexicon();
  for (let byte = 0; byte < 256; byte++) words.note(Uint8Array.of(byte), 0, 1, byte - 1);
  for (let byte = 0; byte < 256; byte++) expect(words.find(Uint8Array.of(byte), 0, 1)).toBe(byte - 1);
});

test("words of one slot are told apart", () => {
  const words = lexicon();
  const all = Array.from({ length: 2000 }, (_, n) => n.toString(36).padStart(2 + (n % 3), "0"));
  const kept = new Map(all.map((word, n) => [word, n]));
  for (const [word, n] of kept) note(words, word, n);
  for (const [word, n] of kept) expect([n, undefined]).toContain(find(words, word));
  expect(all.filter((word) => find(words, word) !== undefined).length).toBeGreaterThan(1900);
});

test("a lexicon knows what a map knows", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: -1, max: 100 })), {
        maxLength: 100,
      }),
      (entries) => {
        const words = lexicon();
        const map = new Map<string, number>();
        for (const [word, meaning] of entries) {
          if (!map.has(word)) note(words, word, meaning);
          map.set(word, map.get(word) ?? meaning);
        }
        for (const [word] of entries) expect(find(words, word)).toBe(map.get(word));
      },
    ),
  ));
