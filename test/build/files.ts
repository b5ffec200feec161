import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import {
  type ExportFiles,
  oneByteEncodings,
  type Source,
  type TextEncodingName,
} from "../../src/model/source.ts";

/** Files below a folder, by their paths from it, with slashes, in order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

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

/** Text as bytes. What an encoding of one byte a character does not have becomes a question mark. */
export function encode(text: string, encoding: TextEncodingName): Buffer {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text);
    case "utf-16le":
      return Buffer.from(text, "utf16le");
    case "utf-16be":
      return Buffer.from(text, "utf16le").swap16();
    case "windows-1251":
    case "cp866":
    case "koi8-r":
    case "x-mac-cyrillic":
    case "iso-8859-5": {
      const bytes = byteOf.get(encoding);
      return Buffer.from([...text].map((character) => bytes?.get(character) ?? 63));
    }
  }
}

const byteOf: ReadonlyMap<TextEncodingName, ReadonlyMap<string, number>> = new Map(
  oneByteEncodings.map((encoding) => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter(
      (byte) => encoding !== "windows-1251" || byte !== 0x98,
    );
    return [
      encoding,
      new Map(bytes.map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte])),
    ];
  }),
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

/** The exports of a calculation, as texts: one of regions, any number of organisations. */
export function exportFiles(
  regions: string | Uint8Array,
  organizations: readonly (string | Uint8Array)[] = [],
  more: Partial<ExportFiles> = {},
): ExportFiles {
  return {
    regions: sourceOf(regions, { name: "regions.csv" }),
    tables: organizationFiles(
      organizations.map((content, index) =>
        sourceOf(content, { name: index === 0 ? "organizations.csv" : `organizations-${index + 1}.csv` }),
      ),
    ),
    dialect: { encoding: undefined, delimiter: undefined },
    skipInvalid: false,
    hashes: false,
    ...more,
  };
}

export const root = resolve(import.meta.dirname, "../..");

/** Five regions and their methodology. */
export const small = join(root, "fixtures/small");

/** Removed at the very end: of tests that run at once, none may sweep up after another. */
const made: string[] = [];
process.once("exit", () => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A folder of its own for the running test, with these files, open to every user. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "pos-rating-"));
  made.push(path);
  chmodSync(path, 0o755);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The files of the one table that most tests have. */
export function organizationFiles(sources: readonly Source[]): ExportFiles["tables"] {
  return new Map([["organizations", sources]]);
}
