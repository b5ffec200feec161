import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { Table } from "../../src/format/table.ts";
import { textCell } from "../../src/format/table.ts";
import { toXlsx } from "../../src/format/to-xlsx.ts";
import { visibleText } from "../../src/words/visible.ts";
import { root, small } from "../build/files.ts";
import { readBook } from "../build/read-book.ts";
import { plain } from "../build/sample-rating.ts";

const presentation = { ...plain, lang: "ru" } as const;

function bookOf(texts: readonly string[]): Promise<Uint8Array> {
  const table: Table = {
    title: [],
    columns: [{ id: "text", heading: "Текст", align: "left" }],
    rows: texts.map((text) => [textCell(text)]),
    notes: [],
  };
  return toXlsx({ pages: [{ kind: "grid", table }], records: undefined }, presentation);
}

test("any text of a cell is read back, by this program and by another one", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({ unit: fc.constantFrom(..."ab <&>\"'=+@#_x0041_\t\n\r"), minLength: 1 }),
    fc.constantFrom("=cmd|' /C calc'!A0", "#N/A", "#REF!", "007", "1e5", "_x000D_", " a ", "\n"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 10 }), async (texts) => {
      const bytes = await bookOf(texts);
      const expected = texts.map((each) => visibleText(each.replaceAll(/\r\n?/g, "\n")));
      const [own] = await readBook(bytes);
      expect(own?.rows.map(([cell]) => cell)).toEqual(["Текст", ...expected]);
      const { sheets } = await readXlsx(bytes);
      expect(sheets[0]?.rows.map(([cell]) => cell)).toEqual(["Текст", ...expected]);
    }),
  );
});

test("the same answer is the same bytes, twice and in every time zone", () => {
  const digest = (TZ: string) => {
    const args = [join(root, "bin/pos-rating.cjs"), "compute", small, "-f", "xlsx"];
    return createHash("sha256")
      .update(execFileSync(process.execPath, args, { env: { ...process.env, TZ } }))
      .digest("hex");
  };
  const zones = ["UTC", "UTC", "Asia/Kamchatka", "America/St_Johns"].map(digest);
  expect(new Set(zones).size).toBe(1);
});
