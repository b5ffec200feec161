import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readJson } from "../../src/read/json.ts";
import { failing, sourceOf } from "../build/files.ts";

test("plain data, packed or not, with a byte order mark or without", async () => {
  const text = '{"a": ["1/3", null]}';
  for (const bytes of [Buffer.from(text), gzipSync(text), Buffer.from(`\ufeff${text}`)]) {
    expect(await readJson(sourceOf(bytes, { sizes: [3] }))).toEqual({ value: { a: ["1/3", null] } });
  }
});

test.each(["", "{", "{'a': 1}", "NaN"])("%s is no JSON", async (text) => {
  expect(await readJson(sourceOf(text, { name: "r.json" }))).toMatchObject({
    kind: "json-syntax",
    at: { in: "file", file: "r.json" },
  });
});

test("bytes that are no UTF-8 are no JSON either", async () => {
  expect(await readJson(sourceOf(Uint8Array.of(34, 0xff, 34)))).toMatchObject({ kind: "json-syntax" });
});

test("a file that cannot be read is a problem", async () => {
  expect(await readJson(failing("EACCES"))).toMatchObject({ kind: "cannot-read", reason: "no-permission" });
});
