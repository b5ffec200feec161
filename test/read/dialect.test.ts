import fc from "fast-check";
import { expect, test } from "vitest";
import { delimiters } from "../../src/model/source.ts";
import { declaredDelimiter, delimiterOf, firstRowEnd } from "../../src/read/dialect.ts";

/* The header line, and what parts its cells. */
test.each([
  ["id,name,n", ","],
  ["id;name;n", ";"],
  ["id\tname\tn", "\t"],
  ["id|name|n", "|"],
  ["id", ","],
  ["", ","],
  ["a;b,c", ","],
  ["a|b\tc", "\t"],
  ["a;b;c,d", ";"],
  ['"a,b,c";d', ";"],
  ['"a"",b,c";d', ";"],
  ['"a;b', ","],
  ['a"b;c;d,e', ";"],
  ['"a"b;c;d,e', ";"],
  ["Доля, %;Всего, шт.;Код", ","],
  ['"Доля, %";"Всего, шт.";Код', ";"],
])("%j is parted by %j", (header, delimiter) => {
  expect(delimiterOf(header)).toBe(delimiter);
});

test("a header of plain names is parted by what joins them", () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]+$/), { minLength: 2 }),
      fc.constantFrom(...delimiters),
      (names, sign) => {
        expect(delimiterOf(names.join(sign))).toBe(sign);
      },
    ),
  ));

/* A first line, and the delimiter it declares. */
test.each([
  ["sep=;", ";"],
  ["sep=;\n", ";"],
  ["sep=,\r\n", ","],
  ["SEP=|\n", "|"],
  ["sep=\t\n", "\t"],
  ['"sep=;"\r\n', ";"],
  ['"sep=;\n', undefined],
  ['sep=;"\n', undefined],
  ["sep=a\n", undefined],
  ['sep="\n', undefined],
  ["sep=ж\n", undefined],
  ["sep=\n", undefined],
  ["sep=;;\n", undefined],
  [" sep=;\n", undefined],
  ["id;sep=;\n", undefined],
])("%j declares %j", (line, delimiter) => {
  expect(declaredDelimiter(line)).toBe(delimiter);
});

/* A text, and the part of it up to the end of its first row that is not blank. */
test.each([
  ["a\nb\n", "a\n"],
  ['a"b\nc"\n', 'a"b\n'],
  ['"a"b"\nc"\n', '"a"b"\n'],
  ['"a""\nb"\nc', '"a""\nb"\n'],
  ["a\r\nb", "a\r\n"],
  ["a", undefined],
  ["", undefined],
  ["\n\r\na\nb\n", "\n\r\na\n"],
  ['""\na\n', '""\na\n'],
  ["\n\n", undefined],
  ['"a\nb"\nc\n', '"a\nb"\n'],
  ['"a\nb', undefined],
  ['"a""\nb"\nc', '"a""\nb"\n'],
  ["a\rb\nc", "a\rb\n"],
])("the first row of %j is %j", (text, row) => {
  expect(firstRowEnd(text)).toBe(row === undefined ? -1 : row.length);
  expect(firstRowEnd(Buffer.from(text))).toBe(row === undefined ? -1 : row.length);
});
