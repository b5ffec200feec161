import { expect, test } from "vitest";
import { type OneByteEncoding, oneByteEncodings } from "../../src/model/source.ts";
import { russianEncoding } from "../../src/read/russian-encoding.ts";
import russia from "../../src/registry/russia.json" with { type: "json" };
import { encode } from "../build/files.ts";

const names = russia.map(({ name }) => name.replaceAll("—", "-"));
const organizations = [
  "Администрация города Тулы",
  'ООО "Ромашка"',
  "МБОУ СОШ № 5",
  "Министерство здравоохранения",
  "Единая дирекция по эксплуатации зданий",
  "Детский сад № 12 «Колокольчик»".replaceAll(/[«»]/g, '"'),
].map((name) => name.replaceAll("№", "N"));
const abbreviations = [
  "ЦФО",
  "СЗФО",
  "ЮФО",
  "СКФО",
  "ПФО",
  "УФО",
  "СФО",
  "ДФО",
  "РОИВ",
  "ФОИВ",
  "ОМСУ",
  "МФЦ",
  "да",
  "нет",
];

/** As the text is, in capitals, in small letters. */
const ways = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
];

function textIn(bytes: Uint8Array): string {
  const encoding = russianEncoding(bytes);
  return encoding === undefined ? "?" : new TextDecoder(encoding).decode(bytes);
}

const lists = [names, ...[0, 20, 40, 60].map((from) => names.slice(from, from + 12)), organizations];

test.each(oneByteEncodings)(
  "lists of regions and organisations in %s are read, however they are written",
  (encoding) => {
    for (const list of lists)
      for (const way of ways) {
        const text = way(`код;название\n${list.map((name, row) => `${row};${name}\n`).join("")}`);
        // Small letters of the Macintosh are those of Windows, but for one: they may be a problem, never another text.
        const expected = encoding === "x-mac-cyrillic" && way === ways[2] ? [text, "?"] : [text];
        expect(expected).toContain(textIn(encode(text, encoding)));
      }
  },
);

test("a single region in Windows-1251 is read as ever", () => {
  for (const name of names)
    for (const way of ways)
      expect(russianEncoding(encode(way(name), "windows-1251")), name).toBe("windows-1251");
});

test("of single regions in other encodings most are read; none is taken for another text of a third encoding", () => {
  const others = oneByteEncodings.filter((encoding) => encoding !== "windows-1251");
  for (const encoding of others) {
    const readings = names.map((name) => [name, encode(name, encoding)] as const);
    const wrong = readings.filter(([name, bytes]) => {
      const text = textIn(bytes);
      return text !== name && text !== "?" && text !== new TextDecoder("windows-1251").decode(bytes);
    });
    expect(wrong).toEqual([]);
    expect(readings.filter(([name, bytes]) => textIn(bytes) === name).length).toBeGreaterThan(60);
  }
});

test("abbreviations alone stay Windows-1251", () => {
  for (let first = 0; first < abbreviations.length; first++)
    for (let count = 1; count + first <= abbreviations.length; count++) {
      const text = abbreviations.slice(first, first + count).join(";");
      expect(russianEncoding(encode(text, "windows-1251")), text).toBe("windows-1251");
    }
});

/* Windows-1251 without Russian words stays what it was: dashes for missing values, spaces in numbers, marks; Ukrainian. */
test.each([
  "—",
  "—;–;—",
  "1\u00a0000;2\u00a0000;3\u00a0000;4\u00a0000;5\u00a0000",
  "№ 5;№ 6",
  "a»;«b",
  "Київ;Львівська область",
])("%s in Windows-1251", (text) => {
  expect(russianEncoding(encode(text, "windows-1251"))).toBe("windows-1251");
});

/* Of Western Europe: not Russian in any encoding. */
test.each([
  "Île-de-France;Côte d'Or;Rhône-Alpes",
  "Español;Málaga;Cádiz",
  "Müller;Köln;Düsseldorf",
  "Põhja-Eesti;Järva;Võru",
])("%s is not Russian", (text) => {
  expect(russianEncoding(Buffer.from(text, "latin1"))).toBeUndefined();
});

test("a word that stands in every row is no evidence a thousand times over", () => {
  const name = "ПЕТЕРБУРГ";
  const once = russianEncoding(encode(name, "windows-1251"));
  expect(russianEncoding(encode(`${name};`.repeat(1000), "windows-1251"))).toBe(once);
  const unsure = encode("Тула;", "koi8-r");
  expect(russianEncoding(Buffer.concat(Array.from({ length: 1000 }, () => unsure)))).toBe(
    russianEncoding(unsure),
  );
});

test("the order of the encodings decides nothing where the texts are one", () => {
  const dos: OneByteEncoding = "cp866";
  const capitals = "РЕСПУБЛИКА АДЫГЕЯ;РЕСПУБЛИКА БУРЯТИЯ";
  expect(textIn(encode(capitals, dos))).toBe(capitals);
  expect(textIn(encode(capitals, "x-mac-cyrillic"))).toBe(capitals);
});
