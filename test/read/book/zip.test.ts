import { expect, test } from "vitest";
import { BookError } from "../../../src/read/book/book-error.ts";
import { openArchive } from "../../../src/read/book/zip.ts";
import { archive, deflated } from "../../build/books.ts";

async function contentsOf(bytes: Buffer, name: string): Promise<string> {
  const { entries, contents } = openArchive(bytes);
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`no ${name}`);
  const parts: Uint8Array[] = [];
  for await (const chunk of contents(entry)) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

/** With a name written over another of its length. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
}

const text = "Северная область\n".repeat(1000);

test.each([
  ["stored", archive({ "a/б.xml": text, other: "" })],
  ["deflated", deflated({ "a/б.xml": text, other: "" })],
  ["with a comment behind", commented(deflated({ "a/б.xml": text }))],
])("what is %s comes out whole", async (_, bytes) => {
  expect(await contentsOf(bytes, "a/б.xml")).toBe(text);
});

function commented(bytes: Buffer): Buffer {
  const changed = Buffer.concat([bytes, Buffer.from("сжато")]);
  changed.writeUInt16LE(10, bytes.length - 2);
  return changed;
}

test("sizes of 64 bits are read", async () => {
  expect(await contentsOf(long({ "a.xml": text }), "a.xml")).toBe(text);
});

/** An archive whose sizes and offsets all stand in the fields of 64 bits. */
function long(parts: Record<string, string>): Buffer {
  const bytes = archive(parts);
  const end = bytes.length - 22;
  const start = bytes.readUInt32LE(end + 16);
  const entry = bytes.subarray(start, end);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
  const changed = Buffer.concat([entry, extra]);
  for (const offset of [20, 24, 42]) changed.writeUInt32LE(0xffffffff, offset);
  changed.writeUInt16LE(28, 30);
  const end64 = Buffer.alloc(56);
  end64.write("PK\u0006\u0006");
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write("PK\u0006\u0007");
  locator.writeBigUInt64LE(BigInt(start + changed.length), 8);
  const last = Buffer.from(bytes.subarray(end));
  last.writeUInt16LE(0xffff, 10);
  return Buffer.concat([bytes.subarray(0, start), changed, end64, locator, last]);
}

/* A byte that is wrong anywhere is told: there is a checksum. */
test("a damaged archive is a damaged book, wherever it is damaged", async () => {
  const bytes = deflated({ "a.xml": text });
  const directory = bytes.indexOf("PK\u0001\u0002");
  for (let at = 30; at < directory + 30; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    const whole = await contentsOf(changed, "a.xml").catch((error: unknown) => error);
    if (whole !== text) expect(whole).toBeInstanceOf(Error);
  }
});

test.each([
  ["cut", deflated({ "a.xml": text }).subarray(0, -30)],
  ["nothing", Buffer.alloc(0)],
  ["zeros", Buffer.alloc(100)],
  ["of two parts of one name", renamed(archive({ "a.xml": text, "b.xml": "" }), "b.xml", "a.xml")],
])("an archive that is %s is a damaged book", (_, bytes) => {
  expect(() => openArchive(bytes)).toThrow(BookError);
});

test("a part that is said to be packed a thousand times smaller is not unpacked", async () => {
  const zeros = Buffer.alloc(2 ** 27);
  await expect(contentsOf(deflated({ "a.xml": zeros }), "a.xml")).rejects.toMatchObject({
    data: { fault: "too-large" },
  });
});

test("a part that is larger than it is said to be is damaged", async () => {
  const bytes = deflated({ "a.xml": text });
  const directory = bytes.indexOf("PK\u0001\u0002");
  bytes.writeUInt32LE(10, directory + 24);
  await expect(contentsOf(bytes, "a.xml")).rejects.toMatchObject({ data: { fault: "damaged" } });
});
