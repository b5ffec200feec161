import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { regionFormula } from "../../src/formula/check.ts";
import { type Loaded, load, nothingMore } from "../../src/load/load.ts";
import { loadRegions } from "../../src/load/regions.ts";
import type { IndicatorId } from "../../src/model/brand.ts";
import type { Checked } from "../../src/model/checked.ts";
import type { ExportFiles, Source } from "../../src/model/source.ts";
import { bookOf, formula } from "../build/books.ts";
import { encode, exportFiles, organizationFiles, sourceOf } from "../build/files.ts";
import { organizationsOf } from "../build/model.ts";
import { tiny } from "../build/tiny.ts";

const methodology = await tiny();
const regions = "code,name,district,people,budget\n01,Адыгея,Южный,10,100\n77,Москва,,2,\n";
const header = "id,title,region,kind,active,asked,answered,spent\n";
const organizations = `${header}a,A,01,school,1,10,5,3\nb,B,01,clinic,1,10,10,5\nc,C,77,school,0,4,1,0\n`;

function loaded(own: string, theirs: string, more: Partial<ExportFiles> = {}): Promise<Checked<Loaded>> {
  return loadedFrom(exportFiles(own, [theirs], more));
}

async function loadedFrom(files: ExportFiles): Promise<Checked<Loaded>> {
  return load(methodology, await loadRegions(methodology, files), files, nothingMore);
}

function told(checked: Checked<Loaded>): Record<string, (string | undefined)[]> {
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  return Object.fromEntries(
    [...checked.value.measurement].map(([id, list]) => [id, list.map((value) => value && printExact(value))]),
  );
}

function keysOf({ findings }: Checked<Loaded>): readonly string[] {
  return findings.map(({ key }) => key);
}

test("two exports become one exact value for each indicator and region", async () => {
  const checked = await loaded(regions, organizations);
  expect(told(checked)).toEqual({
    answers: ["0.75", "0.25"],
    schools: ["0.1", "0.5"],
    spending: ["4", undefined],
    largest: ["2", "0"],
  });
  expect(checked).toMatchObject({ findings: [], value: { invalid: new Set(), refusedRows: 0 } });
  expect(checked.ok && checked.value.inputs.map(({ role, rows }) => [role, rows])).toEqual([
    ["regions", 2],
    ["organizations", 3],
  ]);
});

test("a refused cell is the one problem, though a measure that has to be there is lacking", async () => {
  const theirs = organizations.replace("4,1,0", "4,1,x");
  expect(keysOf(await loaded(regions, theirs))).toEqual(["not-a-number error spent"]);
  const others = await loaded(regions, theirs, { skipInvalid: true });
  expect(others).toMatchObject({ ok: true, value: { invalid: new Set(["77"]), refusedRows: 1 } });
});

test("a row with too few cells is told of once, though a measure that has to be there is lacking", async () => {
  const own = regions.replace("77,Москва,,2,", "77,Москва,2");
  const theirs = organizations.replace(/c,C.*\n/, "");
  expect(keysOf(await loaded(own, theirs))).toEqual(["missing-cell error "]);
  const others = await loaded(own, theirs, { skipInvalid: true });
  expect(others).toMatchObject({ ok: true, value: { invalid: new Set(["77"]), refusedRows: 1 } });
});

/* What is wrong, in either export; the causes in their order, and whether going on is possible. */
test.each<[string, string, string, string[], boolean]>([
  [
    "a region's number",
    regions.replace("10,100", "x,100"),
    organizations,
    ["not-a-number error people"],
    true,
  ],
  [
    "an organisation's number",
    regions,
    organizations.replace("10,5,3", "10,x,3"),
    ["not-a-number error answered"],
    true,
  ],
  [
    "both",
    regions.replace("10,100", "x,100"),
    organizations.replace("10,5,3", "10,x,3"),
    ["not-a-number error people", "not-a-number error answered"],
    true,
  ],
  [
    "a rule of regions",
    regions.replace("10,100", "1,100"),
    organizations,
    ["broken-rule error staffed"],
    true,
  ],
  [
    "a rule that only warns",
    regions.replace("10,100", "10,7.5"),
    organizations,
    ["broken-rule warning spent-within-budget"],
    true,
  ],
  [
    "a value that may not be missing",
    regions,
    organizations.replace("4,1,0", "4,1,-"),
    ["missing-measure error "],
    true,
  ],
  [
    "a region without an organisation",
    `${regions}86,Югра,Уральский,5,\n`,
    `${organizations}d,D,86,school,1,1,x,0\n`.replace("d,D,86", "d,D,01"),
    ["not-a-number error answered", "missing-measure error ", "no-organizations warning "],
    true,
  ],
  [
    "no regions",
    "code,name\n",
    organizations,
    ["missing-column error district", "missing-column error people", "missing-column error budget"],
    false,
  ],
  ["regions without rows", regions.slice(0, 33), organizations, ["no-rows error "], false],
  ["an unclosed quote", regions, `${organizations}d,"`, ["unclosed-quote error "], false],
  ["neither export", "", "", ["empty-file error "], false],
])("%s: every problem is told at once", async (_, own, theirs, keys, goesOn) => {
  const strict = await loaded(own, theirs);
  expect(keysOf(strict)).toEqual(keys);
  expect(strict.ok).toBe(keys.every((key) => key.includes(" warning ")));
  const lenient = await loaded(own, theirs, { skipInvalid: true });
  expect(keysOf(lenient)).toEqual(keys);
  expect(lenient.ok).toBe(goesOn);
});

test("told to go on, a region with an error is marked, and a refused organisation left out", async () => {
  const theirs = `${organizations}c,D,01,school,1,999,0,100\nd,E,99,school,1,999,0,100\ne,F,01,school,1,1,2,100\n`;
  const checked = await loaded(regions.replace("Москва,,2,", "Москва,,0,"), theirs, { skipInvalid: true });
  expect(told(checked)).toEqual({
    answers: ["0.75", "0.25"],
    schools: ["0.1", undefined],
    spending: ["4", undefined],
    largest: ["2", "0"],
  });
  expect(checked).toMatchObject({ value: { invalid: new Set(["77"]), refusedRows: 4 } });
  expect(checked.ok && checked.value.refusedIn.map(({ code }) => code)).toEqual(["01", "77"]);
  expect(keysOf(checked)).toEqual([
    ...[
      "out-of-range error people",
      "duplicate-key error id",
      "unknown-region error region",
      "broken-rule error answered-within-asked",
    ],
  ]);
});

test("told to go on, a region that breaks a rule of its own is marked", async () => {
  const checked = await loaded(regions.replace("10,100", "1,100"), organizations, { skipInvalid: true });
  expect(checked).toMatchObject({ value: { invalid: new Set(["01"]) } });
});

test("a warning marks nothing", async () => {
  const checked = await loaded(regions.replace("10,100", "10,7.5"), organizations);
  expect(checked).toMatchObject({ ok: true, value: { invalid: new Set() } });
});

test("rows of regions, and further values, come where they are wanted", async () => {
  const formula = regionFormula(
    "sum(organizations.asked, active)",
    "number",
    {
      regions: new Map(),
      tables: new Map([
        ["organizations", new Map(organizationsOf(methodology.exports).columns.map((one) => [one.id, one]))],
      ]),
    },
    { in: "methodology", file: "m" },
  );
  if (!("expression" in formula) || formula.expression.kind !== "leaf") throw new Error("no aggregate");
  const { leaf } = formula.expression;
  const files = exportFiles(regions, [organizations]);
  const own = await loadRegions(methodology, files);
  const checked = await load(methodology, own, files, {
    keep: own.regions.filter(({ name }) => name === "Москва"),
    expressions: [formula.expression],
  });
  if (!checked.ok) throw new Error("not loaded");
  expect([0, 1].map((position) => checked.value.values(position)(leaf)?.toFraction())).toEqual(["20", "0"]);
  expect([...checked.value.organizations].map(([code, rows]) => [code, rows.map(({ key }) => key)])).toEqual([
    ["77", ["c"]],
  ]);
});

/* The order of rows and columns, the encoding and the delimiter say nothing. */
test("the same exports written otherwise have the same values", () =>
  fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
      fc.constantFrom(";", "\t", "|", ","),
      fc.constantFrom("utf-8", "windows-1251", "utf-16le"),
      fc.boolean(),
      async (rows, columns, delimiter, encoding, packed) => {
        const lines = organizations
          .trim()
          .split("\n")
          .map((line) => line.split(","));
        const shuffled = [0, ...rows].map((row) =>
          columns.map((column) => lines[row]?.[column]).join(delimiter),
        );
        const bytes = encode(
          `${encoding === "utf-16le" ? "\ufeff" : ""}${shuffled.join("\r\n")}\r\n`,
          encoding,
        );
        const checked = await loadedFrom(exportFiles(regions, [packed ? gzipSync(bytes) : bytes]));
        expect(checked.findings).toEqual([]);
        expect(told(checked)).toEqual(told(await loaded(regions, organizations)));
      },
    ),
    { numRuns: 40 },
  ));

/* Exports that nobody would write on purpose. Seeded, so that a failure stays one. */
const odd = fc.constantFrom(
  0,
  10,
  13,
  0x22,
  0x2c,
  0x3b,
  0x09,
  0x7c,
  0x1f,
  0x8b,
  0xff,
  0xfe,
  0xef,
  0xbb,
  0xbf,
  0xd0,
  0xa0,
  0x98,
  0x30,
);
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(odd, { maxLength: 100 }).map((list) => Uint8Array.from(list)),
);
const damaged = fc
  .tuple(
    fc.constantFrom(organizations, regions),
    fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 5 }), fc.array(odd, { maxLength: 4 })), {
      maxLength: 5,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce<Uint8Array>(
      (bytes, [at, taken, put]) =>
        Buffer.concat([bytes.subarray(0, at), Uint8Array.from(put), bytes.subarray(at + taken)]),
      Buffer.from(text),
    ),
  );

function packedOrNot(bytes: Uint8Array, packed: boolean, name: string): Source {
  return sourceOf(
    packed ? gzipSync(bytes).map((byte, at) => (at === 12 ? byte ^ (bytes[0] ?? 0) : byte)) : bytes,
    { name, sizes: [97] },
  );
}

test("any bytes are loaded or refused, never a bug", () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(anyBytes, damaged, fc.constant(Buffer.from(regions))),
      fc.oneof(anyBytes, damaged),
      fc.boolean(),
      fc.boolean(),
      async (own, theirs, skipInvalid, packed) => {
        const checked = await loadedFrom({
          ...exportFiles("", [], { skipInvalid }),
          ...{
            regions: packedOrNot(own, packed, "regions.csv"),
            tables: organizationFiles([packedOrNot(theirs, packed, "organizations.csv")]),
          },
        });
        expect(checked.ok || checked.findings.length > 0).toBe(true);
        if (checked.ok)
          expect(checked.value.measurement.get("answers" as IndicatorId)?.length).toBe(
            checked.value.regions.length,
          );
      },
    ),
    { seed: 4, numRuns: 500 },
  ));

describe("where the methodology says which rows count", async () => {
  const counting = await tiny(
    ["    key: code\n", "    where: people < 100\n    key: code\n"],
    ["    key: id\n", "    where: spent > 0\n    key: id\n"],
  );
  const found = async (own: string | Buffer, theirs: string | Buffer) => {
    const files = {
      ...exportFiles("", []),
      regions: sourceOf(own, { name: "r" }),
      tables: organizationFiles([sourceOf(theirs, { name: "o" })]),
    };
    const checked = await load(counting, await loadRegions(counting, files), files, nothingMore);
    return checked.findings.flatMap(({ examples }) => examples);
  };

  test("a total that lacks what the condition looks at is left out as a total", async () => {
    const problems = await found(regions, `${organizations},,Итого,,,,,\nd,D,01,school,1,1,1,\n`);
    expect(problems.filter(({ kind }) => kind === "left-out-rows")).toMatchObject([
      { kind: "left-out-rows", reason: "where", count: 2 },
      { kind: "left-out-rows", reason: "total", count: 1 },
    ]);
  });

  test("formulas without values are told of the rows that count alone", async () => {
    const rows = (text: string) =>
      text
        .trim()
        .split("\n")
        .map((line) => line.split(",").map(cell));
    const cell = (text: string) => (text.startsWith("=") ? formula(text.slice(1)) : text);
    const theirs = `${header}a,A,01,school,1,10,5,3\nb,=A1,01,school,1,1,1,0\nc,=A2,77,school,1,4,1,5\n`;
    const problems = await found(bookOf(rows(`${regions}02,=B2,=C2,500,\n`)), bookOf(rows(theirs)));
    expect(problems.filter(({ kind }) => kind !== "left-out-rows")).toMatchObject([
      { kind: "formulas-without-values", cells: 1, at: { file: "o", row: 4 } },
    ]);
  });
});

test("both exports say which column tells rows of one key apart", async () => {
  const own = "code,name,district,people,budget,Год\n01,А,,10,,2024\n77,М,,2,,2024\n01,А,,10,,2025\n";
  const theirs = `${header.trim()},Год\na,A,01,school,1,10,5,3,2025\na,A,01,school,1,10,5,3,2024\n`;
  const { findings } = await loaded(own, theirs);
  const found = findings.flatMap(({ examples }) => examples).filter(({ kind }) => kind === "duplicate-key");
  const column = { id: "year", isDeclared: false };
  expect(found).toMatchObject([
    { at: { row: 4 }, period: { heading: "Год", column, values: ["2024", "2025"] } },
    { at: { row: 3 }, period: { heading: "Год", column, values: ["2025", "2024"] } },
  ]);
});
