import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { folder, root } from "./build/files.ts";
import { run } from "./cli/run.ts";

const sample = join(root, "fixtures/sample");

/** A number as people type it. */
const NUMBER = /^-?(0|[1-9]\d{0,13})(\.\d{0,8}[1-9])?$/;

/** A table in a book that another program writes: numbers as numbers, codes and words as texts. */
async function bookOf(file: string, write: typeof writeXlsx, sheet = "Данные"): Promise<Uint8Array> {
  const [header = [], ...rows]: string[][] = parse(readFileSync(file));
  const typed = rows.map((cells) => cells.map((cell) => (NUMBER.test(cell) ? Number(cell) : cell)));
  return write({ sheets: [{ name: sheet, rows: [header, ...typed] }] });
}

/** Everything that the exports of a folder come to. */
async function ratingOf(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await run(["compute", "-f", "csv", "--detail", ...args], { cwd });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return stdout;
}

const expected = await ratingOf(sample);

test.each([
  ["xlsx", writeXlsx],
  ["ods", writeOds],
] as const)("the sample in books of another program, %s, is the same rating", async (ending, write) => {
  const cwd = folder({
    [`regions.${ending}`]: await bookOf(join(sample, "regions.csv"), write),
    [`organizations.${ending}`]: await bookOf(join(sample, "organizations.csv"), write),
  });
  expect(await ratingOf(cwd)).toBe(expected);
});

test("a book is known by its bytes, whatever it is called, packed, or on standard input", async () => {
  const regions = await bookOf(join(sample, "regions.csv"), writeXlsx);
  const cwd = folder({ "regions.csv": regions, "packed.gz": gzipSync(regions) });
  const organizations = ["--organizations", join(sample, "organizations.csv")];
  expect(await ratingOf(cwd, ...organizations)).toBe(expected);
  expect(await ratingOf(cwd, "--regions", "packed.gz", ...organizations)).toBe(expected);
  const piped = await run(["compute", "-f", "csv", "--detail", "--regions", "-", ...organizations], {
    cwd,
    stdin: regions,
  });
  expect(piped).toEqual({ stdout: expected, stderr: "", code: 0 });
});

test("a published table may be a book", async () => {
  const rows = (await run(["compute", "-f", "csv"], { cwd: join(root, "fixtures/small") })).stdout;
  const cwd = folder({ "published.csv": rows });
  const book = await bookOf(join(cwd, "published.csv"), writeXlsx, "Итоги");
  const published = folder({ "published.xlsx": book });
  const done = await run(["verify", "published.xlsx", join(root, "fixtures/small")], { cwd: published });
  expect([done.code, done.stderr]).toEqual([0, ""]);
});

test("two files for one export, one of them a book, are a question", async () => {
  const cwd = folder({
    "regions.csv": "",
    "Regions.xlsx": "",
    "organizations-1.csv": "",
    "organizations-1.ods": "",
    "organizations-2.xlsx": "",
  });
  const { stderr, code } = await run(["validate", "--lang", "en"], { cwd });
  expect(code).toBe(4);
  expect(stderr).toContain("Regions.xlsx, regions.csv");
  expect(stderr).toContain("organizations-1.csv, organizations-1.ods");
  expect(stderr).not.toContain("organizations-2");
});
