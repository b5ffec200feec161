import fc from "fast-check";
import { expect, test } from "vitest";
import { encodingNames, type TextEncodingName } from "../../src/model/source.ts";
import { decode } from "../../src/read/encoding.ts";
import { cut, encode } from "../build/files.ts";

interface Decision {
  readonly encoding: TextEncodingName | undefined;
  readonly text: string;
  /** The byte that is no text, by its place in the file. */
  readonly bad: { readonly byte: number; readonly value: number } | undefined;
}

async function decided(
  bytes: Uint8Array,
  wanted?: TextEncodingName,
  sizes: readonly number[] = [bytes.length],
): Promise<Decision> {
  const parts: Uint8Array[] = [];
  let encoding: TextEncodingName | undefined;
  let bad: Decision["bad"];
  for await (const piece of decode(cut(bytes, sizes), wanted)) {
    expect(bad).toBeUndefined();
    if (piece.kind === "not-russian") return { encoding: undefined, text: "not Russian", bad: undefined };
    encoding = piece.encoding;
    if (piece.kind === "bytes") parts.push(Uint8Array.from(piece.bytes));
    else bad = { byte: piece.byte, value: piece.value };
  }
  const name = encoding === "windows-1251" ? encoding : "utf-8";
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(Buffer.concat(parts));
  return { encoding, text, bad };
}

const BOM = "\ufeff";
const utf8 = (text: string) => encode(text, "utf-8");
const win = (text: string) => encode(text, "windows-1251");
const dos = (text: string) => encode(text, "cp866");
const le = (text: string) => encode(text, "utf-16le");
const be = (text: string) => encode(text, "utf-16be");
const join = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Uint8Array.from(part)));
const regions = "код;регион\n01;Республика Адыгея\n02;Республика Башкортостан\n03;Республика Бурятия\n";
const long = "Регион;Население\n".repeat(5000);

/* What the file is, its bytes; then the encoding found, and the text. */
test.each<[string, Buffer, TextEncodingName, string]>([
  ["ASCII", utf8("id;n\n"), "utf-8", "id;n\n"],
  ["UTF-8", utf8("Код;н\n"), "utf-8", "Код;н\n"],
  ["UTF-8 with a mark", utf8(`${BOM}Код\n`), "utf-8", "Код\n"],
  ["UTF-8 with a mark and a mark", utf8(`${BOM}${BOM}Код\n`), "utf-8", `${BOM}Код\n`],
  ["a mark alone", utf8(BOM), "utf-8", ""],
  ["Windows-1251", win("Код;н\n"), "windows-1251", "Код;н\n"],
  ["Windows-1251, one letter at the very end", win("n\nЯ"), "windows-1251", "n\nЯ"],
  ["Windows-1251, one word at the end", win("n\nДа\n"), "windows-1251", "n\nДа\n"],
  [
    "Windows-1251, all letters",
    win("Съешь же ещё этих мягких французских булок, да выпей чаю"),
    "windows-1251",
    "Съешь же ещё этих мягких французских булок, да выпей чаю",
  ],
  [
    "Windows-1251 far behind ASCII",
    join(utf8("a,b\n".repeat(40_000)), win("Я\n")),
    "windows-1251",
    `${"a,b\n".repeat(40_000)}Я\n`,
  ],
  ["Windows-1251, longer than what decides", win(long), "windows-1251", long],
  ["UTF-8, longer than what decides", utf8(long), "utf-8", long],
  [
    "UTF-8, a character cut where deciding ends",
    utf8(`${"Я".repeat((1 << 15) - 1)}a€${"Я".repeat(9)}`),
    "utf-8",
    `${"Я".repeat((1 << 15) - 1)}a€${"Я".repeat(9)}`,
  ],
  ["CP866", dos(regions), "cp866", regions],
  ["KOI8-R", encode(regions, "koi8-r"), "koi8-r", regions],
  ["MacCyrillic", encode(regions, "x-mac-cyrillic"), "x-mac-cyrillic", regions],
  ["ISO 8859-5", encode(regions, "iso-8859-5"), "iso-8859-5", regions],
  [
    "CP866 far behind ASCII",
    join(utf8("a,b\n".repeat(40_000)), dos(regions)),
    "cp866",
    `${"a,b\n".repeat(40_000)}${regions}`,
  ],
  ["UTF-16, little end first", le(`${BOM}Код😀\n`), "utf-16le", "Код😀\n"],
  ["UTF-16, big end first", be(`${BOM}Код😀\n`), "utf-16be", "Код😀\n"],
  ["UTF-16, a mark alone", le(BOM), "utf-16le", ""],
])("%s is found out", async (_, bytes, encoding, text) => {
  expect(await decided(bytes)).toEqual({
    encoding: text === "" ? undefined : encoding,
    text,
    bad: undefined,
  });
});

test("a text that is Russian in no encoding is told, and not read", async () => {
  const latin = Buffer.from("Île-de-France;Côte d'Or;Rhône-Alpes\n", "latin1");
  expect((await decided(latin)).text).toBe("not Russian");
  expect((await decided(latin, "windows-1251")).text).toContain("Rhфne");
});

/* A damaged file keeps its encoding: the text before the damage, and the byte, counted from 0. */
test.each<[string, Buffer, TextEncodingName, string, number, number]>([
  ["UTF-8, one byte of many", join(utf8("Код;н\n"), [0xff], utf8("я\n")), "utf-8", "Код;н\n", 10, 0xff],
  ["UTF-8, half a letter", join(utf8("Код\nЯ;"), [0xd0], utf8(";ё\n")), "utf-8", "Код\nЯ;", 10, 0xd0],
  ["UTF-8, cut at the end", join(utf8("Код"), [0xd0]), "utf-8", "Код", 6, 0xd0],
  ["UTF-8, an overlong letter", join(utf8("Код"), [0xc0, 0xaf]), "utf-8", "Код", 6, 0xc0],
  ["UTF-8, half a pair", join(utf8("Код"), [0xed, 0xa0, 0x80], utf8("я")), "utf-8", "Код", 6, 0xed],
  ["UTF-8 with a mark, nothing but damage", join(utf8(BOM), win("Код")), "utf-8", "", 3, 0xca],
  [
    "Windows-1251, the byte that is none",
    join(win("Код\n"), [0x98], win("я")),
    "windows-1251",
    "Код\n",
    4,
    0x98,
  ],
  ["UTF-16, half a pair", join(le(`${BOM}Код`), [0x3d, 0xd8], le("я")), "utf-16le", "Код", 8, 0x3d],
  ["UTF-16, the other half", join(be(`${BOM}К`), [0xdc, 0x00], be("я")), "utf-16be", "К", 4, 0xdc],
  ["UTF-16, half a pair at the end", join(le(`${BOM}Код`), [0x3d, 0xd8]), "utf-16le", "Код", 8, 0x3d],
  ["UTF-16, an odd byte at the end", join(le(`${BOM}К`), [0x41]), "utf-16le", "К", 4, 0x41],
])("%s stays what it is", async (_, bytes, encoding, text, byte, value) => {
  for (const sizes of [[bytes.length], [1], [2], [3]])
    expect(await decided(bytes, undefined, sizes)).toEqual({ encoding, text, bad: { byte, value } });
});

/* What is said is not asked: said, bytes; text, bad byte. */
test.each<[TextEncodingName, Buffer, string, number | undefined]>([
  ["utf-8", win("nКод"), "n", 1],
  ["utf-8", le(`${BOM}К`), "", 0],
  ["windows-1251", utf8("Я"), "РЇ", undefined],
  ["windows-1251", utf8(`${BOM}a`), "п»їa", undefined],
  ["windows-1251", utf8("И"), "Р", 1],
  ["utf-16le", le("Код"), "Код", undefined],
  ["utf-16le", le(`${BOM}Код`), "Код", undefined],
  ["utf-16be", be("Код"), "Код", undefined],
  ["utf-16be", le(`${BOM}К`), "\ufffe\u1a04", undefined],
])("%s where that is said", async (wanted, bytes, text, byte) => {
  const found = await decided(bytes, wanted);
  expect(found.text).toBe(text);
  expect(found.bad?.byte).toBe(byte);
});

test("every letter of Windows-1251 but one is text", async () => {
  for (let byte = 0; byte < 256; byte++) {
    if (byte === 13) continue;
    const { text, bad } = await decided(Uint8Array.of(byte), "windows-1251");
    expect(bad).toEqual(byte === 0x98 ? { byte: 0, value: 0x98 } : undefined);
    if (byte !== 0x98) expect(text).toBe(new TextDecoder("windows-1251").decode(Uint8Array.of(byte)));
  }
});

const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const bytes = fc.oneof(
  fc.uint8Array(),
  fc
    .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), fc.uint8Array())
    .map(([mark, rest]) => join(mark, rest)),
  fc
    .tuple(fc.string({ unit: "binary" }), fc.constantFrom(...encodingNames))
    .map(([text, name]) => encode(text, name)),
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom("Я", "a", "€", "😀") }),
      fc.uint8Array({ maxLength: 3 }),
      fc.string(),
    )
    .map(([before, odd, after]) => join(utf8(before), odd, utf8(after))),
);

test("where the chunks end does not show", () =>
  fc.assert(
    fc.asyncProperty(
      bytes,
      pieces,
      fc.option(fc.constantFrom(...encodingNames), { nil: undefined }),
      async (all, sizes, wanted) => {
        expect(await decided(all, wanted, sizes)).toEqual(await decided(all, wanted));
      },
    ),
    { numRuns: 2000 },
  ));

test("what is written is read: UTF-8, and both UTF-16 with a mark", () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("utf-8", "utf-16le", "utf-16be"),
      async (text, encoding) => {
        const ended = `\n${text}`;
        const whole = { encoding, text: ended, bad: undefined };
        expect(await decided(encode(BOM + ended, encoding))).toEqual(whole);
      },
    ),
  ));
