import { crc32, createInflateRaw } from "node:zlib";
import { limits } from "../../model/limits.ts";
import { BookError, damaged } from "./book-error.ts";

/** One file of an archive. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly header: number;
  readonly encrypted: boolean;
}

export interface Archive {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The bytes of an entry as they are unpacked; its size and its checksum are those that the directory says. */
  readonly contents: (entry: Entry) => AsyncGenerator<Uint8Array>;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;

/** Reads the directory of a ZIP archive, as PKWARE's APPNOTE describes it, the 64-bit form included. */
export function openArchive(bytes: Buffer): Archive {
  const { start, count } = directoryOf(bytes);
  if (count > limits.book.parts) throw damaged(`${count} parts`);
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY) throw damaged("ZIP");
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw damaged(`two parts ${name}`);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [unpacked, packed, header] = sizesOf(bytes, at, extra);
    entries.set(name, {
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      unpacked,
      packed,
      header,
    });
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  return { entries, contents: (entry) => contents(bytes, entry) };
}

function directoryOf(bytes: Buffer): { readonly start: number; readonly count: number } {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== END) continue;
    const count = bytes.readUInt16LE(at + 10);
    const start = bytes.readUInt32LE(at + 16);
    const isLong = count === 0xffff || start === IN_EXTRA;
    return isLong ? directory64(bytes, at - 20) : { start, count };
  }
  throw damaged("ZIP");
}

function directory64(bytes: Buffer, locator: number): { readonly start: number; readonly count: number } {
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR_64) throw damaged("ZIP");
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== END_64) throw damaged("ZIP");
  return { start: Number(bytes.readBigUInt64LE(at + 48)), count: Number(bytes.readBigUInt64LE(at + 32)) };
}

/** Unpacked and packed size, and where the local header stands: 64 bits of each may stand in the extra field. */
function sizesOf(bytes: Buffer, at: number, extra: Buffer): readonly [number, number, number] {
  const short = [24, 20, 42].map((offset) => bytes.readUInt32LE(at + offset));
  const long = longSizes(extra);
  let used = 0;
  const [unpacked = 0, packed = 0, header = 0] = short.map((size) =>
    size === IN_EXTRA ? (long[used++] ?? size) : size,
  );
  return [unpacked, packed, header];
}

function longSizes(extra: Buffer): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      const field = extra.subarray(at + 4, at + 4 + length);
      return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
        Number(field.readBigUInt64LE(index * 8)),
      );
    }
    at += 4 + length;
  }
  return [];
}

const CHUNK = 1 << 18;

/** Real sheets shrink to a tenth, a million rows of nothing to a sixtieth. */
const BOMB_RATIO = 400;
const BOMB_BYTES = 2 ** 26;

async function* contents(bytes: Buffer, entry: Entry): AsyncGenerator<Uint8Array> {
  const { name, method, packed, unpacked, header } = entry;
  if (entry.encrypted) throw new BookError("encrypted");
  const isBomb = unpacked > BOMB_BYTES && unpacked > packed * BOMB_RATIO;
  if (isBomb || unpacked > limits.book.partBytes) throw new BookError("too-large", name);
  if (header + 30 > bytes.length || bytes.readUInt32LE(header) !== LOCAL) throw damaged(name);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  if (start + packed > bytes.length) throw damaged(name);
  const data = bytes.subarray(start, start + packed);
  let crc = 0;
  let length = 0;
  for await (const chunk of unpackedBy(method, data, name)) {
    length += chunk.length;
    if (length > unpacked) throw damaged(name);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (length !== unpacked || crc !== entry.crc) throw damaged(name);
}

async function* unpackedBy(method: number, data: Buffer, name: string): AsyncGenerator<Uint8Array> {
  if (method === STORED) {
    for (let at = 0; at < data.length; at += CHUNK) yield data.subarray(at, at + CHUNK);
    return;
  }
  if (method !== DEFLATED) throw damaged(`${name}: method ${method}`);
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(data);
  try {
    yield* inflate;
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) throw damaged(name);
    throw error;
  } finally {
    inflate.destroy();
  }
}
