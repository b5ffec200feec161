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

/* Every byte is unpacked or told. */
test("zeros behind what is packed are nothing; anything behind zeros is refused, however it is cut", () =>
  fc.assert(
    fc.asyncProperty(
      fc.uint8Array(),
      fc.integer({ min: 1, max: 60 }),
      fc.uint8Array({ minLength: 1 }).filter((bytes) => bytes.some((byte) => byte !== 0)),
      fc.boolean(),
      pieces,
      async (bytes, zeros, behind, packs, sizes) => {
        const filled = Buffer.concat([gzipSync(bytes), Buffer.alloc(zeros)]);
        expect(await all(sourceOf(filled, { sizes }))).toEqual(Buffer.from(bytes));
        const more = Buffer.concat([filled, packs ? gzipSync(behind) : behind]);
        await expect(all(sourceOf(more, { sizes }))).rejects.toMatchObject({ code: "Z_DATA_ERROR" });
      },
    ),
    { numRuns: 50 },
  ));

test("a second part that is damaged anywhere is unpacked whole or refused", async () => {
  const first = gzipSync("id;n\n1;2\n");
  const second = gzipSync("3;4\n5;6\n7;8\n");
  for (const [at, byte] of second.entries()) {
    const damaged = Buffer.from(second);
    damaged[at] = byte ^ 0xff;
    const text = await all(sourceOf(Buffer.concat([first, damaged]), { sizes: [7] })).then(
      String,
      () => "refused",
    );
    expect(["refused", "id;n\n1;2\n3;4\n5;6\n7;8\n"]).toContain(text);
  }
  for (let length = 1; length < second.length; length++) {
    const cut = Buffer.concat([first, second.subarray(0, length)]);
    await expect(all(sourceOf(cut, { sizes: [7] }))).rejects.toMatchObject({
      code: expect.stringMatching(/^Z_/),
    });
  }
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
