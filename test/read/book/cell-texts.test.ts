import { expect, test } from "vitest";
import { cellTexts } from "../../../src/read/book/cell-texts.ts";
import { rowWriter } from "../../../src/read/book/rows.ts";
import { noStrings } from "../../../src/read/book/strings.ts";
import { feed, nextTag, xmlCursor } from "../../../src/read/book/xml.ts";

test("a value that is in one piece is read as one that is not", () => {
  const values = [
    "1.5",
    "1.1499999999999999",
    "1",
    "0",
    "текст",
    "a&amp;b",
    "a_x0009_b",
    "#N/A",
    "2025-01-31",
  ];
  const types = ["", 't="str"', 't="b"', 't="e"', 't="d"', 's="1"'];
  for (const type of types) {
    for (const value of values) {
      const [inOne, inPieces] = [true, false].map((isWhole) => {
        const writer = rowWriter();
        const texts = cellTexts({ strings: noStrings, styles: ["number", "date"], epoch: 1900 }, writer);
        const cursor = xmlCursor(["c"]);
        feed(cursor, Buffer.from(`<c ${type}>`));
        nextTag(cursor);
        texts.open(cursor);
        writer.goTo(1, 1);
        const bytes = Buffer.from(value);
        if (isWhole) texts.value(bytes, 0, bytes.length);
        else texts.textValue(value.replace("&amp;", "&"));
        return writer.take().toString();
      });
      expect(inOne).toBe(inPieces);
    }
  }
});
