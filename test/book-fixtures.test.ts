import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { bookFixtures } from "./build/book-fixtures.ts";
import { filesBelow } from "./build/files.ts";

const fixtures = resolve(import.meta.dirname, "../fixtures");
const update = process.env["UPDATE"] === "1" && process.env["CI"] === undefined;

/* Nobody can read a book in a review: what is in it stands in build/book-fixtures.ts. UPDATE=1 writes them anew. */
test.each(Object.entries(bookFixtures))("%s is what its source says", (name, bytes) => {
  const file = join(fixtures, name);
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("no book among the fixtures is without a source", () => {
  const books = filesBelow(fixtures).filter((name) => /\.(xlsx|ods)$/.test(name));
  expect(books.filter((name) => !Object.hasOwn(bookFixtures, name))).toEqual([]);
});
