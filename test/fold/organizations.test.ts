import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import {
  type AlsoWanted,
  type LoadedOrganizations,
  loadOrganizations,
} from "../../src/fold/organizations.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import type { Region } from "../../src/model/region.ts";
import type { ExportFiles, Source } from "../../src/model/source.ts";
import { encode, failing, sourceOf } from "../build/bytes.ts";
import { exportFiles } from "../build/export-files.ts";
import { tiny } from "../build/tiny.ts";

const methodology = await tiny();
const regions: readonly Region[] = ["01", "77"].map((code, index) => ({
  ...{ code: code as RegionCode, name: code, district: undefined, cells: new Map() },
  ...{ row: index + 2, line: index + 2 },
}));
const nothingMore: AlsoWanted = { keep: new Set(), expressions: [] };
const header = "id,title,region,kind,active,asked,answered,spent\n";

function load(
  contents: readonly (string | Uint8Array)[],
  more: Partial<ExportFiles> = {},
): Promise<LoadedOrganizations> {
  return loadOrganizations(methodology, regions, exportFiles("", contents, more), nothingMore);
}

function told({ values }: LoadedOrganizations): Record<string, (string | undefined)[]> {
  return Object.fromEntries(
    [...values].map(([id, list]) => [id, list.map((value) => value && printExact(value))]),
  );
}

function problemsOf({ findings }: LoadedOrganizations): readonly object[] {
  return findings.flatMap(({ examples }) => examples);
}

test("organisations come to one value for each aggregate and region", async () => {
  const loaded = await load([
    `${header}a,A,01,school,1,10,5,0.1\nb,B,77,clinic,1,2,-,\nc,C,01,clinic,0,3,3,0\n`,
    `${header}d,D,01,school,1,1,1,0.2\n`,
  ]);
  expect(problemsOf(loaded)).toEqual([]);
  expect(told(loaded)).toEqual({
    "sum(organizations.answered)": ["9", undefined],
    "sum(organizations.asked)": ["14", "2"],
    'count(organizations, kind == "school")': ["2", "0"],
    "mean(organizations.spent, active)": ["0.15", undefined],
    "max(organizations.spent)": ["0.2", undefined],
    "min(organizations.spent)": ["0", undefined],
    "count(organizations, active)": ["2", "1"],
    "sum(organizations.spent)": ["0.3", undefined],
  });
  expect(loaded.inputs.map(({ file, rows }) => [file, rows])).toEqual([
    ["organizations.csv", 3],
    ["organizations-2.csv", 1],
  ]);
});

const at = (file: string, row: number, more = {}) => ({ in: "export", file, row, line: row, ...more });

test("a key met again is refused across files, and the first stays", async () => {
  const loaded = await load(
    [
      `${header}a,A,01,school,1,10,5,1\nb,B,01,school,1,10,5,1\na,C,01,school,1,10,5,1\n`,
      `${header} b ,D,01,school,1,10,5,1\na,E,99,x,1,1,1,1\n`,
    ],
    { skipInvalid: true },
  );
  const first = (row: number) => ({ file: "organizations.csv", row });
  const place = (file: string, row: number, region: string, organization: string) =>
    at(file, row, { column: "id", index: 0, region, organization });
  expect(problemsOf(loaded).filter((one) => "first" in one)).toEqual([
    {
      kind: "duplicate-key",
      severity: "error",
      at: place("organizations.csv", 4, "01", "a"),
      value: "a",
      first: first(2),
    },
    {
      kind: "duplicate-key",
      severity: "error",
      at: place("organizations-2.csv", 2, "01", "b"),
      value: "b",
      first: first(3),
    },
    {
      kind: "duplicate-key",
      severity: "error",
      at: place("organizations-2.csv", 3, "99", "a"),
      value: "a",
      first: first(2),
    },
  ]);
  expect(loaded.refusedRows).toBe(3);
  expect(told(loaded)["sum(organizations.asked)"]).toEqual(["20", "0"]);
});

test("rows are counted once, however often the files are read", async () => {
  const rows = "a,A,01,school,1,1,1,1\na,B,01,school,1,1,1,1\nb,C,01,x,1,1,1,1\n";
  const { source, readings } = counting(sourceOf(header + rows));
  const loaded = await load([], { organizations: [source] });
  expect([readings(), loaded.inputs[0]?.rows, loaded.refusedRows]).toEqual([3, 3, 2]);
  expect(loaded.findings.map(({ key, count }) => [key, count])).toEqual([
    ["duplicate-key error id", 1],
    ["not-a-choice error kind", 1],
  ]);
});

test("keys that are all different need one reading", async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => `k${n},A,01,school,1,1,1,1\n`);
  const { source, readings } = counting(sourceOf(header + rows.join("")));
  const loaded = await load([], { organizations: [source] });
  expect([readings(), loaded.refusedRows]).toEqual([1, 0]);
  expect(told(loaded)["sum(organizations.asked)"]).toEqual(["5000", "0"]);
});

/** The source, and how often it was opened. */
function counting(source: Source): { source: Source; readings: () => number } {
  let readings = 0;
  const chunks = () => {
    readings += 1;
    return source.chunks();
  };
  return { source: { ...source, size: undefined, chunks }, readings: () => readings };
}

/* Files that cannot be told into rows; the rest is checked all the same, and there is no going on. */
test.each<[string, string | Uint8Array, object]>([
  ["nothing", "", { kind: "empty-file", at: { in: "export", file: "organizations.csv" } }],
  ["a header alone", header, { kind: "no-rows", at: { in: "export", file: "organizations.csv" } }],
  ["an unclosed quote", `${header}a,"A,01\n`, { kind: "unclosed-quote", at: at("organizations.csv", 2) }],
  [
    "a broken gzip",
    gzipSync(header).subarray(0, 20),
    { kind: "bad-gzip", at: { in: "file", file: "organizations.csv" }, detail: "unexpected end of file" },
  ],
])("%s is not usable", async (_, content, problem) => {
  const loaded = await load([content, `${header}a,A,01,scool,1,1,1,1\n`], { skipInvalid: true });
  expect(problemsOf(loaded)[0]).toEqual({ severity: "error", ...problem });
  expect(problemsOf(loaded)[1]).toMatchObject({ kind: "not-a-choice", at: { file: "organizations-2.csv" } });
  expect(loaded.usable).toBe(false);
});

test("a header that lacks columns is not usable", async () => {
  const loaded = await load(["id,title,region\na,A,01\n"]);
  expect(loaded.findings.map(({ key }) => key)).toEqual(
    ["kind", "active", "asked", "answered", "spent"].map((name) => `missing-column error ${name}`),
  );
  expect([loaded.usable, loaded.inputs]).toEqual([false, []]);
});

test("without a file there is nothing to go on with", async () => {
  expect(await load([])).toMatchObject({ usable: false, inputs: [], refusedRows: 0 });
});

test("what the system says in the middle of a file ends it", async () => {
  const loaded = await load([], {
    organizations: [failing("EIO", { after: `${header}a,A,01,school,1,1,1,1\nb,` })],
  });
  expect(problemsOf(loaded)).toEqual([
    {
      kind: "cannot-read",
      severity: "error",
      at: { in: "file", file: "organizations.csv" },
      reason: "other",
      detail: "EIO",
    },
  ]);
  expect([loaded.usable, loaded.inputs[0]?.rows]).toEqual([false, 1]);
});

test("where the regions could not be read, no organisation is a stranger", async () => {
  const files = exportFiles("", [`${header}a,A,anywhere,school,1,1,1,x\n`]);
  const loaded = await loadOrganizations(methodology, undefined, files, nothingMore);
  expect(loaded.findings.map(({ key }) => key)).toEqual(["not-a-number error spent"]);
});

test("causes are told in the order of the files and rows, not of the checks", async () => {
  const loaded = await load([
    `${header}a,A,01,school,1,1,1,x\nb,B,01,x,1,1,1,1\n,C,01,school,1,1,1,1\n`,
    `${header}a,A,01,school,1,1,2,1\nd,D,01,school,1,1,1\n`,
  ]);
  expect(loaded.findings.map(({ key }) => key)).toEqual([
    ...["not-a-number error spent", "not-a-choice error kind", "missing-value error id"],
    ...["duplicate-key error id", "broken-rule error answered-within-asked", "missing-cell error "],
  ]);
});

test("files may be in different encodings, with different delimiters, packed or not", async () => {
  const text = `${header}a,A,01,Дом «Ёлка»,да,1,1,1\n`;
  const loaded = await load(
    [
      encode(text, "windows-1251"),
      gzipSync(text.replace("\na,", "\nb,").replaceAll(",", ";")),
      encode(`\ufeff${text.replace("\na,", "\nc,")}`, "utf-16be"),
    ],
    { hashes: true },
  );
  expect(problemsOf(loaded)).toEqual([]);
  expect(loaded.inputs.map(({ encoding, delimiter }) => [encoding, delimiter])).toEqual([
    ["windows-1251", ","],
    ["utf-8", ";"],
    ["utf-16be", ","],
  ]);
  expect(loaded.inputs[0]?.sha256).toBe(
    createHash("sha256").update(encode(text, "windows-1251")).digest("hex"),
  );
  expect(told(loaded)["sum(organizations.asked)"]).toEqual(["3", "0"]);
});

test("a methodology without organisations reads none", async () => {
  const alone = { ...methodology, exports: { ...methodology.exports, organizations: undefined } };
  const loaded = await loadOrganizations(alone, regions, exportFiles("", ["no matter"]), nothingMore);
  expect(loaded).toEqual({
    values: new Map(),
    kept: new Map(),
    inputs: [],
    refusedRows: 0,
    refusedIn: new Set(),
    empty: new Set(),
    usable: true,
    findings: [],
  });
});
