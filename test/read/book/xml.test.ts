import fc from "fast-check";
import { expect, test } from "vitest";
import { BookError } from "../../../src/read/book/book-error.ts";
import {
  attribute,
  checkEncoding,
  eachTag,
  tags,
  textBefore,
  xmlCursor,
} from "../../../src/read/book/xml.ts";
import { cut } from "../../build/files.ts";

const names = ["row", "c", "v"];
const signs = new Map<number, string>(Object.entries(tags).map(([sign, tag]) => [tag, sign]));

/** Texts and tags as they are met, a tag by its name, its kind, and its attribute `r`. */
async function met(xml: string, sizes: readonly number[] = []): Promise<readonly string[]> {
  const cursor = xmlCursor(names);
  const events: string[] = [];
  await eachTag(cut(Buffer.from(xml), sizes), cursor, () => {
    const text = textBefore(cursor);
    if (text !== "") events.push(text);
    const r = attribute(cursor, "r");
    events.push(`${signs.get(cursor.tag)} ${names[cursor.name] ?? "?"}${r === undefined ? "" : ` r=${r}`}`);
    return "go-on";
  });
  return events;
}

test.each([
  ['<row r="1"><c/></row>', ["open row r=1", "empty c", "close row"]],
  ["<x:row x:r='a&amp;b'>т</x:row>", ["open row r=a&b", "т", "close row"]],
  ['<c a="1>2" r = "3" />', ["empty c r=3"]],
  ["<v>&lt;&#1055;&#x41;&gt;</v>", ["open v", "<ПA>", "close v"]],
  ["<v>a<!-- <v> -->b</v>", ["open v", "a", "other ?", "b", "close v"]],
  ["<v>a<![CDATA[<b>]]>c</v>", ["open v", "a", "other ?", "<b>", "section ?", "c", "close v"]],
  ["<v><![CDATA[&lt;&b]]></v>", ["open v", "&lt;&b", "section ?", "close v"]],
  ["<?xml version='1.0'?><rows/><ro/>", ["other ?", "empty ?", "empty ?"]],
  ["\ufeff<row></row>", ["\ufeff", "open row", "close row"]],
])("%s", async (xml, events) => {
  expect(await met(xml)).toEqual(events);
});

test("the same tags are met however the bytes are cut", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (sizes) => {
      const xml = "<?xml?><!--r--><row r=\"1&amp;2\"><c r='я'><v>т&lt;<![CDATA[]]]]></v></c></row>";
      expect(await met(xml, sizes)).toEqual(await met(xml));
    }),
  ));

test.each([
  "",
  "<row r=1>",
  "<row r>",
  "<row r='<'/>",
  "<row>",
  "<row><c",
  "</row>",
  "<row></c>",
  "<row><c></row></c>",
  "<row>".repeat(2000),
  "<v>&nbsp;</v>",
  "<v>a & b</v>",
  "<v>&#0;</v>",
  "<v>&#1114112;</v>",
  "<!DOCTYPE a [<!ENTITY b 'c'>]><row/>",
])("%s is refused", async (xml) => {
  await expect(met(xml)).rejects.toThrow(BookError);
});

test("a tag without an end is refused before it fills the memory", async () => {
  async function* endless() {
    yield Buffer.from('<row r="');
    for (;;) yield Buffer.alloc(1 << 20, "a");
  }
  const cursor = xmlCursor(names);
  await expect(eachTag(endless(), cursor, () => "go-on")).rejects.toThrow(BookError);
});

test("XML of two bytes a character is refused", () => {
  expect(() => checkEncoding(Buffer.from("<row/>", "utf16le"))).toThrow(BookError);
  expect(() => checkEncoding(Buffer.from("\ufeff<row/>", "utf16le"))).toThrow(BookError);
  expect(() => checkEncoding(Buffer.from("\ufeff<row/>"))).not.toThrow();
});
