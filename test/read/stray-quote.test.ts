import { expect, test } from "vitest";
import { cellsWithStrayQuote } from "../../src/read/stray-quote.ts";

/* A row, and its cells where one of them has text behind its closing quote. */
test.each<[string, readonly string[] | undefined]>([
  ["", undefined],
  ["a,b", undefined],
  ['"a","b"', undefined],
  ['"a""b","c,d"', undefined],
  ['""', undefined],
  ['"""a"""', undefined],
  ['a"b,c"', undefined],
  [' "a"', undefined],
  ['"a"b', ['"a"b']],
  ['""a,"b"', ['""a', "b"]],
  ['"a""b"c,"d""e"', ['"a""b"c', 'd"e']],
  ['1,"a,b" c,', ["1", '"a,b" c', ""]],
  ['"a" ,b', ['"a" ', "b"]],
  ['"a"b"c,d', ['"a"b"c', "d"]],
  ['"a\nb"c', ['"a\nb"c']],
])("%j is %j", (row, cells) => {
  expect(cellsWithStrayQuote(row, ",")).toEqual(cells);
});
