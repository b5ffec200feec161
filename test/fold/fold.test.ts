import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arena } from "../../src/fold/bytes/kernels/arena.ts";
import { fold } from "../../src/fold/fold.ts";
import type { ExportFiles, Source } from "../../src/model/source.ts";
import { foldTiny, header, placeIn, planOf, printed, problemsOf, regions } from "../build/batches.ts";
import { exportFiles, organizationFiles, sourceOf } from "../build/files.ts";
import { tiny } from "../build/tiny.ts";

test("organisations come to one value for each aggregate and region", async () => {
  const folded = await foldTiny([
    `${header}a,A,01,school,1,10,5,0.1\nb,B,77,clinic,1,2,-,\nc,C,01,clinic,0,3,3,0\n`,
    `${header}d,D,01,school,1,1,1,0.2\n`,
  ]);
  expect(problemsOf(folded)).toEqual([]);
  expect(printed(folded)).toEqual({
    "sum(organizations.answered)": ["9", undefined],
    "sum(organizations.asked)": ["14", "2"],
    'count(organizations, kind == "school")': ["2", "0"],
    "mean(organizations.spent, active)": ["0.15", undefined],
    "max(organizations.spent)": ["0.2", undefined],
    "min(organizations.spent)": ["0", undefined],
    "count(organizations, active)": ["2", "1"],
    "sum(organizations.spent)": ["0.3", undefined],
  });
  expect(folded.inputs.map(({ file, rows }) => [file, rows])).toEqual([
    ["organizations.csv", 3],
    ["organizations-2.csv", 1],
  ]);
});

test("a key met again is refused across files, and the first stays", async () => {
  const folded = await foldTiny(
    [
      `${header}a,A,01,school,1,10,5,1\nb,B,01,school,1,10,5,1\na,C,01,school,1,10,5,1\n`,
      `${header} b ,D,01,school,1,10,5,1\na,E,99,x,1,1,1,1\n`,
    ],
    { skipInvalid: true },
  );
  const first = (row: number) => ({ file: "organizations.csv", row });
  const place = (file: string, row: number, region: string, organization: string) =>
    placeIn(file, row, { column: "id", index: 0, region, organization });
  expect(problemsOf(folded).filter((problem) => "first" in problem)).toEqual([
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
  expect(folded.refusedRows).toBe(3);
  expect(printed(folded)["sum(organizations.asked)"]).toEqual(["20", "0"]);
});

test("rows are counted once, however often the files are read", async () => {
  const rows = "a,A,01,school,1,1,1,1\na,B,01,school,1,1,1,1\nb,C,01,x,1,1,1,1\n";
  const { source, readings } = counting(sourceOf(header + rows));
  const folded = await foldTiny([], { tables: organizationFiles([source]) });
  expect([readings(), folded.inputs[0]?.rows, folded.refusedRows]).toEqual([3, 3, 2]);
  expect(folded.findings.map(({ key, count }) => [key, count])).toEqual([
    ["duplicate-key error id", 1],
    ["not-a-choice error kind", 1],
  ]);
});

test("keys that are all different need one reading", async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => `k${n},A,01,school,1,1,1,1\n`);
  const { source, readings } = counting(sourceOf(header + rows.join("")));
  const folded = await foldTiny([], { tables: organizationFiles([source]) });
  expect([readings(), folded.refusedRows]).toEqual([1, 0]);
  expect(printed(folded)["sum(organizations.asked)"]).toEqual(["5000", "0"]);
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

test("where the regions could not be read, the region of a row is not checked", async () => {
  const files = exportFiles("", [`${header}a,A,anywhere,school,1,1,1,x\n`]);
  const folded = await fold(planOf(), files.tables.get("organizations") ?? [], undefined, files);
  expect(folded.findings.map(({ key }) => key)).toEqual(["not-a-number error spent"]);
  expect([folded.empty, folded.refusedIn]).toEqual([new Set(), new Set()]);
});

test("not-enough-memory: a memory that is full or that cannot be had is a problem of the file", async () => {
  const options = exportFiles("", [`${header}a,A,01,school,1,10,5,1\n`]);
  const organizations = options.tables.get("organizations") ?? [];
  const arenas = { full: () => arena(1), refused: () => arena(2 ** 17) };
  for (const [reason, newArena] of Object.entries(arenas)) {
    const folded = await fold(planOf(), organizations, regions, options, undefined, newArena);
    expect(folded.usable).toBe(false);
    expect(problemsOf(folded)).toEqual([
      { kind: "not-enough-memory", severity: "error", at: { in: "file", file: "organizations.csv" }, reason },
    ]);
  }
});

describe("where the last of rows with one key counts", () => {
  const latest = tiny(["    key: id\n", "    key: id\n    last: true\n"]);
  async function foldLatest(contents: readonly string[], more: Partial<ExportFiles> = {}) {
    const files = exportFiles("", contents, more);
    return fold(planOf(await latest), files.tables.get("organizations") ?? [], regions, files);
  }

  test("the others are left out, across files, and nothing is said of their cells", async () => {
    const folded = await foldLatest([
      `${header}a,A,01,school,1,10,5,1\nb,B,01,school,1,x,5,1\na,C,01,school,1,20,5,1\n`,
      `${header} b ,D,77,school,1,30,5,1\na,E,77,school,1,40,5,1\n`,
    ]);
    expect(printed(folded)["sum(organizations.asked)"]).toEqual(["0", "70"]);
    expect([folded.refusedRows, folded.inputs.map(({ rows }) => rows)]).toEqual([0, [0, 2]]);
    const left = (row: number, text: string) => ({ row, text });
    expect(problemsOf(folded).filter((problem) => "reason" in problem)).toMatchObject([
      {
        reason: "replaced",
        count: 3,
        rows: [
          left(2, "organizations.csv:4"),
          left(3, "organizations-2.csv:2"),
          left(4, "organizations-2.csv:3"),
        ],
      },
    ]);
  });

  test("a row without a key replaces nothing", async () => {
    const folded = await foldLatest([`${header}-,A,01,school,1,10,5,1\n-,B,01,school,1,20,5,1\n`]);
    expect(problemsOf(folded).filter((problem) => "reason" in problem)).toEqual([]);
  });

  test("what comes of it is what comes of the last rows alone", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            fc.tuple(fc.constantFrom("a", "b", "c", "Я"), fc.constantFrom("01", "77"), fc.nat({ max: 99 })),
            {
              minLength: 1,
              maxLength: 6,
            },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        async (files) => {
          const rowOf = ([key, code, asked]: readonly [string, string, number]) =>
            `${key},A,${code},school,1,${asked},0,1\n`;
          const last = new Map(files.flat().map((row) => [row[0], row]));
          const all = await foldLatest(files.map((rows) => header + rows.map(rowOf).join("")));
          const alone = await foldTiny([header + [...last.values()].map(rowOf).join("")]);
          expect(printed(all)).toEqual(printed(alone));
        },
      ),
      { numRuns: 60 },
    ));
});
