import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadRegions } from "../../src/load/regions.ts";
import { encode, exportFiles, failing } from "../build/files.ts";
import { tiny } from "../build/tiny.ts";

const methodology = await tiny();
const text = "Код региона;name;district;Население;budget\n01;Адыгея;Южный;1 000;\n77;Москва;;5;1,5\n";

test("regions come with what was read", async () => {
  const { regions, inputs, ...rest } = await loadRegions(methodology, exportFiles(text));
  expect(regions.map(({ code, name, district }) => [code, name, district])).toEqual([
    ["01", "Адыгея", "Южный"],
    ["77", "Москва", undefined],
  ]);
  expect(inputs).toEqual([
    { role: "regions", file: "regions.csv", sha256: undefined, rows: 2, encoding: "utf-8", delimiter: ";" },
  ]);
  const none = new Set();
  expect(rest).toEqual({
    ...{
      invalid: none,
      unjudged: none,
      refusedRows: 0,
      refusedIn: none,
      rows: 2,
      totals: none,
      usable: true,
      findings: [],
    },
  });
});

/* The same regions in other bytes, and what was found out of those. */
test.each([
  ["Windows-1251", encode(text, "windows-1251"), "windows-1251", ";"],
  ["UTF-16", encode(`\ufeff${text}`, "utf-16le"), "utf-16le", ";"],
  ["gzip", gzipSync(text), "utf-8", ";"],
  ["tabs", Buffer.from(text.replaceAll(";", "\t")), "utf-8", "\t"],
  ["a declared delimiter", Buffer.from(`sep=;\n${text}`), "utf-8", ";"],
])("%s is read as well", async (_, bytes, encoding, delimiter) => {
  const plain = await loadRegions(methodology, exportFiles(text));
  const { regions, inputs } = await loadRegions(methodology, exportFiles(bytes));
  expect(regions.map(({ line: _line, ...region }) => region)).toEqual(
    plain.regions.map(({ line: _line, ...region }) => region),
  );
  expect(inputs).toMatchObject([{ encoding, delimiter, rows: 2 }]);
});

test("the hash is that of the file, where it is wanted", async () => {
  const bytes = gzipSync(text);
  const { inputs } = await loadRegions(methodology, exportFiles(bytes, [], { hashes: true }));
  expect(inputs[0]?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("a file that cannot be read is a problem, and no input", async () => {
  const loaded = await loadRegions(
    methodology,
    exportFiles("", [], { regions: failing("EACCES", { name: "regions.csv" }) }),
  );
  expect(loaded).toMatchObject({ regions: [], usable: false, refusedRows: 0, inputs: [] });
  expect(loaded.findings.flatMap(({ examples }) => examples)).toEqual([
    {
      kind: "cannot-read",
      severity: "error",
      at: { in: "file", file: "regions.csv" },
      reason: "no-permission",
      detail: "EACCES",
    },
  ]);
});

test("rows before a fault are counted, and are not the whole", async () => {
  const loaded = await loadRegions(methodology, exportFiles(`${text}02;"А;;1;\n`));
  expect(loaded.usable).toBe(false);
  expect(loaded.inputs).toMatchObject([{ rows: 2 }]);
  expect(loaded.findings.flatMap(({ examples }) => examples)).toEqual([
    { kind: "unclosed-quote", severity: "error", at: { in: "export", file: "regions.csv", row: 4, line: 4 } },
  ]);
});

test("a name that is not its code's is told where the export's codes are Russia's", async () => {
  const names = ["Республика Адыгея", "Башкортостан", "Бурятия", "Республика Алай"];
  const rows = names.map((name, index) => `0${index + 1},${name},,5,\n`).join("");
  const { findings } = await loadRegions(
    methodology,
    exportFiles(`code,name,district,people,budget\n${rows}`),
  );
  expect(findings.flatMap(({ examples }) => examples)).toMatchObject([
    { kind: "name-not-of-code", severity: "warning", code: "04", suggestion: "Республика Алтай" },
  ]);
});
