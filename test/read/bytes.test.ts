import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "../../src/model/source.ts";
import { unpacked } from "../../src/read/bytes.ts";
import { failing, sourceOf } from "../build/files.ts";

const pieces = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 });

test("bytes that are not gzip come as they are, however they are cut", () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array(), pieces, async (bytes, sizes) => {
      fc.pre(bytes[0] !== 0x1f || bytes[1] !== 0x8b);
      expect(await all(sourceOf(bytes, { sizes }))).toEqual(Buffer.from(bytes));
    }),
  ));

test("gzip is unpacked, however it is cut", () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array(), pieces, async (bytes, sizes) => {
      expect(await all(sourceOf(gzipSync(bytes), { sizes }))).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 50 },
  ));

test("gzip files one after another are one text", async () => {
  const bytes = Buffer.concat([gzipSync("id;n\n"), gzipSync("1;2\n")]);
  expect((await all(sourceOf(bytes, { sizes: [3] }))).toString()).toBe("id;n\n1;2\n");
});

test.each([0, 1, 2])("%i bytes are as many bytes", async (length) => {
  const bytes = Buffer.from("ab").subarray(0, length);
  expect(await all(sourceOf(bytes, { sizes: [1] }))).toEqual(bytes);
});

test.each([
  ["plain", Buffer.from("id;n\n1;2\n")],
  ["packed", gzipSync("id;n\n1;2\n")],
  ["empty", Buffer.alloc(0)],
])("the hash is that of the file itself: %s", async (_, bytes) => {
  const hash = createHash("sha256");
  for await (const _chunk of unpacked(sourceOf(bytes, { sizes: [5] }), hash));
  expect(hash.digest("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
});

const packed = gzipSync("a".repeat(1000));

/* What is wrong with the file, and what zlib calls it. */
test.each([
  ["cut short", packed.subarray(0, -5), "Z_BUF_ERROR"],
  ["nothing but its mark", packed.subarray(0, 2), "Z_BUF_ERROR"],
  [
    "another method",
    Buffer.concat([packed.subarray(0, 2), Buffer.from([9]), packed.subarray(3)]),
    "Z_DATA_ERROR",
  ],
  ["a wrong check", Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8)]), "Z_DATA_ERROR"],
])("broken gzip fails as zlib says: %s", async (_, bytes, code) => {
  await expect(all(sourceOf(bytes))).rejects.toMatchObject({ code });
});

test.each(["id;n\n", "\x1f\x8b\x08"])("what the system says reaches the reader, after %j", async (after) => {
  await expect(all(failing("EIO", { after }))).rejects.toMatchObject({ code: "EIO" });
});

async function all(source: Source): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of unpacked(source)) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts);
}
