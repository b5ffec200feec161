import type { Source, TextEncodingName } from "../../src/model/source.ts";

/** Bytes to read under a name, in one piece or cut as said. */
export function sourceOf(
  content: string | Uint8Array,
  { name = "organizations.csv", sizes }: { readonly name?: string; readonly sizes?: readonly number[] } = {},
): Source {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { name, size: bytes.length, chunks: () => cut(bytes, sizes) };
}

/** The bytes in pieces of these sizes, over and over; each piece is a copy that nobody else holds. */
export async function* cut(
  bytes: Uint8Array,
  sizes: readonly number[] = [bytes.length],
): AsyncGenerator<Uint8Array> {
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = Math.max(sizes[piece % sizes.length] ?? 1, 1);
    yield Uint8Array.from(bytes.subarray(at, at + size));
    at += size;
  }
}

/** Text as bytes. What Windows-1251 does not have becomes a question mark. */
export function encode(text: string, encoding: TextEncodingName): Buffer {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text);
    case "utf-16le":
      return Buffer.from(text, "utf16le");
    case "utf-16be":
      return Buffer.from(text, "utf16le").swap16();
    case "windows-1251":
      return Buffer.from([...text].map((character) => in1251.get(character) ?? 63));
  }
}

const in1251: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => byte)
    .filter((byte) => byte !== 0x98)
    .map((byte) => [new TextDecoder("windows-1251").decode(Uint8Array.of(byte)), byte]),
);

/** A source that fails as the system says. */
export function failing(code: string, { name = "organizations.csv", after = "" } = {}): Source {
  return {
    name,
    size: undefined,
    async *chunks() {
      if (after !== "") yield Buffer.from(after);
      throw Object.assign(new Error(`${code}: no luck`), { code });
    },
  };
}
