import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { repack } from "../../../src/format/xlsx/repack.ts";
import { archive, deflated, xlsxParts } from "../../build/books.ts";
import { readBook } from "../../build/read-book.ts";

const parts = xlsxParts([{ name: "Данные", rows: [["a", 1]] }]);

test("the same files give the same bytes, however they were packed", () => {
  const packed = repack(deflated(parts));
  expect(Buffer.from(packed).equals(Buffer.from(repack(archive(parts))))).toBe(true);
  expect(createHash("sha256").update(packed).digest("hex")).toMatchInlineSnapshot(
    `"897e2cb9566f31f51503b16f094d53e05c6001915af4e93463b28c4335c44fce"`,
  );
});

test("what was packed is still there", async () => {
  expect(await readBook(repack(deflated(parts)))).toEqual([{ name: "Данные", rows: [["a", "1"]] }]);
});
