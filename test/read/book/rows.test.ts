import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bookDelimiter, isPlain, quotedText, rowWriter } from "../../../src/read/book/rows.ts";

function written(cells: readonly (readonly [row: number, column: number, text: string])[]): string {
  const writer = rowWriter();
  for (const [row, column, text] of cells) {
    writer.goTo(row, column);
    writer.text(text);
  }
  writer.end();
  return writer.take().toString();
}

test("rows and cells of nothing keep the numbers of the others", () => {
  expect(
    written([
      [2, 1, "a"],
      [2, 4, "b"],
      [5, 2, "c"],
    ]),
  ).toBe("\na\t\t\tb\n\n\n\tc\n");
});

test("a sheet of nothing is nothing", () => {
  expect(written([])).toBe("");
});

test("whatever a cell holds, it is cut out as it was", () =>
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
      const text = written(texts.map((cell, index) => [1, index + 1, cell]));
      expect(parse(text, { delimiter: bookDelimiter, record_delimiter: "\n" })).toEqual([texts]);
    }),
  ));

test.each([
  [
    [1, 2],
    [1, 2],
  ],
  [
    [1, 2],
    [1, 1],
  ],
  [
    [2, 1],
    [1, 1],
  ],
  [
    [1, 1],
    [2 ** 20 + 1, 1],
  ],
  [
    [1, 1],
    [1, 2 ** 14 + 1],
  ],
] satisfies [[number, number], [number, number]][])(
  "a cell at %s and then one at %s are no sheet",
  (first, second) => {
    const writer = rowWriter();
    writer.goTo(...first);
    expect(() => writer.goTo(...second)).toThrow("cells");
  },
);

test("what is taken stays as it is while more is written", () => {
  const writer = rowWriter();
  writer.goTo(1, 1);
  writer.text("a".repeat(1 << 18));
  expect(writer.isFull()).toBe(true);
  const first = writer.take();
  expect(writer.isFull()).toBe(false);
  writer.goTo(1, 2);
  writer.bytes(Buffer.from("xbx"), 1, 2);
  writer.end();
  expect(writer.take().toString()).toBe("\tb\n");
  expect(first.toString()).toBe("a".repeat(1 << 18));
});

test("a text is quoted where it would be cut", () => {
  expect(['a"b', "a\tb", "a,b", "a\r"].map(quotedText)).toEqual(['"a""b"', '"a\tb"', "a,b", '"a\r"']);
  const plain = ['a"b', "a\tb", "a\nb", "a\rb", "a,b"].map((text) =>
    isPlain(Buffer.from(text), 0, text.length),
  );
  expect(plain).toEqual([false, false, false, false, true]);
});
