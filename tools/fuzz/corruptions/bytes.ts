import { gzipSync } from "node:zlib";
import { oneByteEncodings } from "../../../src/model/source.ts";
import { encode } from "../../../test/build/files.ts";
import { asCsv, type Chance, type Corruption, chosen, type Lines } from "./corruption.ts";

type Damage = (lines: Lines, chance: Chance) => Uint8Array | undefined;

/** Bytes of one encoding, read in another by somebody and saved. */
function misread(text: string, label: string): Uint8Array {
  return Buffer.from(new TextDecoder(label).decode(Buffer.from(text)));
}

const withoutOne = (bytes: Uint8Array, at: number) =>
  Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);

function marks(bytes: Uint8Array, of: string): readonly number[] {
  return [...bytes.keys()].filter((at) => of.includes(String.fromCharCode(bytes[at] ?? 0)));
}

const damages: Readonly<Record<string, Damage>> = {
  ...Object.fromEntries(
    oneByteEncodings.map((encoding): [string, Damage] => [
      encoding,
      (lines) => encode(asCsv(lines).replaceAll(/[«»№–—]/g, "-"), encoding),
    ]),
  ),
  "utf-16": (lines) => Buffer.from(`\ufeff${asCsv(lines)}`, "utf16le"),
  "utf-16 without a mark": (lines) => Buffer.from(asCsv(lines), "utf16le"),
  "a byte-order mark": (lines) => Buffer.from(`\ufeff${asCsv(lines)}`),
  "two byte-order marks": (lines) => Buffer.from(`\ufeff\ufeff${asCsv(lines)}`),
  "utf-8 read as windows-1251": (lines) => misread(asCsv(lines), "windows-1251"),
  "utf-8 read as latin": (lines) => misread(asCsv(lines), "latin1"),
  "windows-1251 read as latin": (lines) => {
    const bytes = encode(asCsv(lines).replaceAll(/[«»№–—]/g, "-"), "windows-1251");
    return Buffer.from(new TextDecoder("latin1").decode(bytes));
  },
  "question marks for letters": (lines) => Buffer.from(asCsv(lines).replaceAll(/[^\p{ASCII}]/gu, "?")),
  "replacement characters": (lines) => Buffer.from(asCsv(lines).replaceAll(/[аеи]/g, "\ufffd")),
  "carriage returns": (lines) => Buffer.from(asCsv(lines, ",", "\r")),
  "carriage returns and line feeds": (lines) => Buffer.from(asCsv(lines, ";", "\r\n")),
  "mixed line ends": (lines) =>
    Buffer.from(lines.map((line, index) => asCsv([line], ",", index % 2 === 0 ? "\n" : "\r\n")).join("")),
  semicolons: (lines) => Buffer.from(asCsv(lines, ";")),
  tabs: (lines) => Buffer.from(asCsv(lines, "\t")),
  bars: (lines) => Buffer.from(asCsv(lines, "|")),
  "two delimiters": (lines, chance) => {
    const from = Math.floor(chance() * lines.length);
    return Buffer.from(asCsv(lines.slice(0, from)) + asCsv(lines.slice(from), ";"));
  },
  "sep=": (lines) => Buffer.from(`sep=;\r\n${asCsv(lines, ";", "\r\n")}`),
  gzip: (lines) => gzipSync(asCsv(lines)),
  "gzip cut": (lines, chance) => {
    const bytes = gzipSync(asCsv(lines));
    return bytes.subarray(0, 1 + Math.floor(chance() * (bytes.length - 1)));
  },
  "cut in a row": (lines, chance) => {
    const text = asCsv(lines);
    const at = 1 + Math.floor(chance() * (text.length - 2));
    // Cut in the last cell or between rows it may be whole, for all that the file says.
    return text.slice(at).indexOf(",") < text.slice(at).indexOf("\n") && text[at - 1] !== "\n"
      ? Buffer.from(text.slice(0, at))
      : undefined;
  },
  "a delimiter, quote or line end away": (lines, chance) => {
    const bytes = Buffer.from(asCsv(lines));
    const at = chosen(marks(bytes, ',"\n'), chance);
    return at === undefined || at === bytes.length - 1 ? undefined : withoutOne(bytes, at);
  },
  "a quote too many": (lines, chance) => {
    const text = asCsv(lines);
    const at = Math.floor(chance() * text.length);
    return Buffer.from(`${text.slice(0, at)}"${text.slice(at)}`);
  },
  "a zero byte": (lines, chance) => {
    const text = asCsv(lines);
    const at = Math.floor(chance() * text.length);
    return Buffer.from(`${text.slice(0, at)}\0${text.slice(at)}`);
  },
  "a byte with its high bit turned": (lines, chance) => {
    const bytes = Buffer.from(asCsv(lines));
    const at = Math.floor(chance() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 0x80;
    return bytes;
  },
  "the file twice": (lines) => Buffer.from(asCsv(lines) + asCsv(lines)),
  nothing: () => Buffer.from(""),
  "the header alone": (lines) => Buffer.from(asCsv(lines.slice(0, 1))),
  "no header": (lines) => Buffer.from(asCsv(lines.slice(1))),
  "everything quoted": (lines) =>
    Buffer.from(
      lines.map((cells) => `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(";")}\n`).join(""),
    ),
  "bare quotes": (lines) =>
    Buffer.from(
      lines.map((cells) => `${cells.map((text) => text.replaceAll(";", ",")).join(";")}\n`).join(""),
    ),
  "a page of HTML": () => Buffer.from("<!DOCTYPE html><html><body>Доступ запрещён</body></html>\n"),
};

export const byteCorruptions: readonly Corruption[] = Object.entries(damages).map(([name, damage]) => ({
  name,
  of: "bytes",
  damage,
}));
