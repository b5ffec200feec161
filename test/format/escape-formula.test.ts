import { expect, test } from "vitest";
import { escapeFormula } from "../../src/format/escape-formula.ts";

const cases: readonly [text: string, escaped: string][] = [
  ["=1+1", "'=1+1"],
  ["+7", "'+7"],
  ["-7", "'-7"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ['"=1+1"', '\'"=1+1"'],
  ['""@SUM(A1)', '\'""@SUM(A1)'],
  ["a=1", "a=1"],
  ['"a"=1', '"a"=1'],
  ["", ""],
];

test.each(cases)("%j is written as %j", (text, escaped) => {
  expect(escapeFormula(text)).toBe(escaped);
});
