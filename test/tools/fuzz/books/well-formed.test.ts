import { expect, test } from "vitest";
import { isWellFormed } from "../../../../tools/fuzz/books/well-formed.ts";
import { xlsxParts } from "../../../build/books.ts";

test.each([
  "<a/>",
  "<?xml version='1.0'?>\n<a b='1' c=\"&lt;2&gt;\">т&#1055;<b/><!-- < & --><![CDATA[<&]]></a>\n",
  ...Object.values(xlsxParts([{ name: "a", rows: [["<b>", 1]] }])),
])("%s is XML", (xml) => {
  expect(isWellFormed(xml)).toBe(true);
});

test.each([
  "",
  "a",
  "<a>",
  "</a>",
  "<a></b>",
  "<a><b></a></b>",
  "<a/><b/>",
  "<a/>b",
  "<a b=1/>",
  "<a b/>",
  "<a b='1' b='2'/>",
  "<a b='<'/>",
  "<a>&b;</a>",
  "<a>a & b</a>",
  "<a>]]></a>",
  "<a b='1'c='2'/>",
  "<!DOCTYPE a><a/>",
])("%s is none", (xml) => {
  expect(isWellFormed(xml)).toBe(false);
});
