import { expect, test } from "vitest";
import { bookKind } from "../../../src/read/book/book-kind.ts";
import { bookOf } from "../../build/books.ts";

test.each([
  ["a book", bookOf([["a"]]), "archive"],
  ["an archive of nothing", Buffer.from("PK\u0005\u0006"), "archive"],
  ["an old book", Buffer.from("d0cf11e0a1b11ae1", "hex"), "compound"],
  ["a web page", Buffer.from("\ufeff\r\n<html xmlns:x='urn'>"), "markup"],
  ["a table of markup", Buffer.from(" <TABLE border=1>"), "markup"],
  ["XML of Excel 2003", Buffer.from('<?xml version="1.0"?>'), "markup"],
  ["a text that begins with a sign", Buffer.from("<регион>;место\n"), undefined],
  ["a text", Buffer.from("PK;name\n"), undefined],
  ["nothing", Buffer.alloc(0), undefined],
])("%s", (_, bytes, kind) => {
  expect(bookKind(bytes)).toBe(kind);
});
