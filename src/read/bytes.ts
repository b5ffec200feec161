import type { Hash } from "node:crypto";
import type { Source } from "../model/source.ts";

/** The source's bytes, unpacked where they are gzip. The hash, where there is one, sees the file's own bytes. */
export async function* unpacked(source: Source, hash?: Hash): AsyncGenerator<Uint8Array> {
  const chunks = source.chunks()[Symbol.asyncIterator]();
  const first = await atLeast(2, chunks);
  const rest = hashed(startingWith(first, chunks), hash);
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* rest;
    return;
  }
  yield* gunzipped(rest);
}

/** Few files are packed, so the libraries for it wait until one is. */
async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { pipeline, Readable } = await import("node:stream");
  const { createGunzip } = await import("node:zlib");
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  const input = copies(chunks);
  let taken = 0;
  /** Where the last byte that is not zero ends: zeros behind the packed data only fill a block. */
  let end = 0;
  async function next(): Promise<Uint8Array | undefined> {
    const { value, done } = await input.next();
    if (done === true) return undefined;
    const filled = value.findLastIndex((byte) => byte !== 0) + 1;
    if (filled > 0) end = taken + filled;
    taken += value.length;
    return value;
  }
  async function* packed(): AsyncGenerator<Uint8Array> {
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) yield chunk;
  }
  pipeline(Readable.from(packed()), gunzip, () => {});
  yield* gunzip;
  while ((await next()) !== undefined);
  // The library stops at a zero byte behind packed data, and does not say so.
  if (end > gunzip.bytesWritten) {
    throw Object.assign(new Error("data behind the end of what is packed"), { code: "Z_DATA_ERROR" });
  }
}

/** A stream reads ahead, and a chunk does not stay what it is for so long. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Uint8Array.from(chunk);
}

/** So many bytes or more; all, where there are fewer. */
export async function atLeast(bytes: number, chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < bytes) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return head;
}

/** What was read ahead, and the rest. */
export async function* startingWith(
  first: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

async function* hashed(
  chunks: AsyncIterable<Uint8Array>,
  hash: Hash | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash?.update(chunk);
    yield chunk;
  }
}
