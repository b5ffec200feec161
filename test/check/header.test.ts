import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkHeader, type HeaderOfFile } from "../../src/check/header.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { HeaderRows } from "../../src/model/source.ts";
import { growth } from "../build/cpu-time.ts";
import { code, column, flag, number, text } from "../build/model.ts";

const columns = [
  column("region_code", code, { headers: ["Код региона", "Код субъекта РФ"] }),
  column("region", text, { headers: ["Регион"] }),
  column("population", number("integer"), { headers: ["Население"] }),
  column("active", flag),
  column("remark", text, { carried: true }),
];
const ids = columns.map(({ id }) => id as string);

const first: HeaderRows = { known: "first", first: 1, last: 1 };

function headerOf(header: readonly string[], headerRows = first): HeaderOfFile {
  return { header, headerRows, delimiter: "," };
}

function told(
  header: readonly string[],
  declared = columns,
): { found: Record<string, number>; problems: readonly object[] } {
  const { header: found, problems } = checkHeader(headerOf(header), declared, "r.csv");
  return { found: Object.fromEntries([...found].map(([{ id }, index]) => [id, index])), problems };
}

const at = (name: string, index?: number) => ({
  ...{ in: "export", file: "r.csv", row: 1, column: name },
  ...(index === undefined ? {} : { index }),
});

/* Headers under which every column is found. */
test.each([
  [
    ["region_code", "region", "population", "active", "remark"],
    [0, 1, 2, 3, 4],
  ],
  [
    ["active", "population", "region", "region_code"],
    [3, 2, 1, 0],
  ],
  [
    ["Код региона", "Регион", "Население", "active"],
    [0, 1, 2, 3],
  ],
  [
    ["  КОД  субъекта рф ", "«Регион»", "НАСЕЛЕНИЕ", "Active"],
    [0, 1, 2, 3],
  ],
  [
    ["код\u00a0региона", "регион", "Население\n", "active"],
    [0, 1, 2, 3],
  ],
])("%j are the columns", (header, places) => {
  const { found, problems } = told(header);
  expect(problems).toEqual([]);
  expect(ids.slice(0, places.length).map((id) => found[id])).toEqual(places);
});

test("the columns may stand in any order", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (header) => {
      const { found, problems } = told(header);
      expect(problems).toEqual([]);
      expect(header.map((id) => found[id])).toEqual(header.map((_, index) => index));
    }),
  ));

test("a column that is there twice is an error, under whichever of its names", () => {
  expect(told(["region_code", "region", "population", "active", "Region_Code", "REGION"]).problems).toEqual([
    {
      kind: "duplicate-column",
      severity: "error",
      at: at("region_code", 4),
      header: "Region_Code",
      first: 0,
    },
    { kind: "duplicate-column", severity: "error", at: at("region", 5), header: "REGION", first: 1 },
  ]);
  const numbers = told(["region_code", "region", "population", "active", "Население"]).problems;
  expect(numbers).toMatchObject([{ kind: "duplicate-column", severity: "error", header: "Население" }]);
});

test("of two headings of a column of codes the one that the methodology names first is read, which is told", () => {
  const { found, problems } = told(["Код субъекта РФ", "region", "population", "active", "Код региона"]);
  expect(found).toMatchObject({ region_code: 4 });
  expect(problems).toEqual([
    {
      ...{ kind: "duplicate-column", severity: "warning", at: at("region_code", 0) },
      ...{ header: "Код субъекта РФ", first: 4, used: "Код региона" },
    },
  ]);
});

test("a column that is lacking is an error, one that nobody declared a warning, and each suggests the other", () => {
  expect(told(["region_code", "region", "Насиление", "active", "Примечание"]).problems).toEqual([
    {
      ...{ kind: "missing-column", severity: "error", at: at("population") },
      ...{ headers: ["Население", "population"], suggestion: "Насиление" },
    },
    {
      kind: "unknown-column",
      severity: "warning",
      at: at("Насиление", 2),
      header: "Насиление",
      suggestion: "Население",
    },
    {
      kind: "unknown-column",
      severity: "warning",
      at: at("Примечание", 4),
      header: "Примечание",
      suggestion: undefined,
    },
  ]);
});

test("several that nobody declared, and that are like no lacking one, are told once", () => {
  const names = ["region_code", "region", "Насиление", "active", "", "Источник"];
  expect(told(names).problems.map((told) => ("kind" in told ? told : undefined)?.kind)).toEqual([
    ...["missing-column", "unknown-column", "unknown-columns"],
  ]);
  expect(told(names).problems.at(-1)).toEqual({
    ...{ kind: "unknown-columns", severity: "warning", at: { in: "export", file: "r.csv", row: 1 } },
    columns: [
      { header: "", index: 4 },
      { header: "Источник", index: 5 },
    ],
  });
});

describe("a header that is not the first row", () => {
  const above = { first: 1, last: 2 };
  const problemsOf = (header: readonly string[], rows: HeaderRows) =>
    checkHeader(headerOf(header, rows), columns, "r.csv").problems;
  const row3 = { in: "export", file: "r.csv", row: 3 };

  test("header-found: it is told, and what stands above", () => {
    const rows = { known: "found", first: 3, last: 3, above } as const;
    expect(problemsOf(ids, rows)).toEqual([
      { kind: "header-found", severity: "warning", at: row3, rows: undefined, above },
    ]);
    expect(problemsOf(ids, { ...rows, first: 2, headings: ids })).toMatchObject([
      { rows: { first: 2, last: 3 } },
    ]);
  });

  test("header-unclear: what it lacks is one problem, whatever else it holds", () => {
    const rows = { known: "unclear", first: 3, last: 3, above } as const;
    expect(problemsOf(["region_code", "Регион", "а", "б"], rows)).toEqual([
      { kind: "header-unclear", severity: "error", at: row3, lacking: ["Население", "active"], above },
    ]);
    expect(problemsOf(ids, rows)).toMatchObject([{ kind: "header-unclear", lacking: [] }]);
  });

  test("header-absent: it is declared where there is nothing", () => {
    const rows = { known: "absent", first: 3, last: 3 } as const;
    expect(problemsOf(["Отчёт"], rows)).toEqual([{ kind: "header-absent", severity: "error", at: row3 }]);
  });

  test("its columns are lacking in its row, and nothing is told of a place that was declared", () => {
    const rows = { known: "declared", first: 3, last: 3 } as const;
    expect(problemsOf(ids, rows)).toEqual([]);
    expect(problemsOf(ids.slice(1), rows)).toMatchObject([{ kind: "missing-column", at: { row: 3 } }]);
  });
});

test("a file of another kind is one problem, however many columns it lacks", () => {
  const at = { in: "export", file: "r.csv", row: 1 };
  expect(told(["ФИО", "", "Телефон"]).problems).toEqual([
    {
      ...{ kind: "no-known-column", severity: "error", at, headers: ["ФИО", "Телефон"] },
      wanted: ["Код региона", "Регион", "Население", "active"],
    },
  ]);
  const kinds = told(["ФИО", "Насиление"]).problems.map(({ kind }: { kind?: string }) => kind);
  expect(kinds).toContain("missing-column");
});

/* A header that a comma leaves whole, and the delimiter that it seems to have; none where it is no such header. */
test.each([
  [["region_code;region;population;active"], ";"],
  [["region_code\tregion\tpopulation; active"], "\t"],
  [["region_code|region"], "|"],
  [["region_code,region,population,active"], undefined],
  [["region_code"], undefined],
  [["region"], undefined],
  [["x"], undefined],
  [[], undefined],
  [["region_code;region", "population;active"], undefined],
])("%j is one cell parted by %j", (header, delimiter) => {
  const kinds = (told(header).problems as readonly Problem[]).map(({ kind }) => kind);
  if (delimiter === undefined) return expect(kinds).not.toContain("wrong-delimiter");
  const at = { in: "export", file: "r.csv", row: 1 };
  expect(told(header).problems).toEqual([{ kind: "wrong-delimiter", severity: "error", at, delimiter }]);
});

test("a carried column may be lacking, and is found where it is there", () => {
  expect(told(["region_code", "region", "population", "active"])).toMatchObject({ problems: [] });
  expect(told(["region_code", "remark", "region", "population", "active"]).found["remark"]).toBe(1);
});

test("all that is wrong is told at once", () => {
  expect(told(["x", "region", "region"]).problems.map((one) => "kind" in one && one.kind)).toEqual([
    ...["duplicate-column", "missing-column", "missing-column", "missing-column", "unknown-column"],
  ]);
});

/* Names that mean something to the language, and nothing here. */
test.each(["__proto__", "constructor", "toString", "hasOwnProperty", ""])(
  "%j is a name like others",
  (name) => {
    const header = ["region_code", "region", "population", "active", name];
    expect(told(header).problems).toEqual([
      { kind: "unknown-column", severity: "warning", at: at(name, 4), header: name, suggestion: undefined },
    ]);
    const declared = [column("__proto__", text), column("constructor", text), column("toString", text)];
    const missing = checkHeader(headerOf(["constructor"]), declared, "r.csv").problems.filter(
      ({ kind }) => kind === "missing-column",
    );
    expect(missing.length).toBe(2);
    const { header: found } = checkHeader(
      headerOf(["constructor", "__proto__", "toString"]),
      declared,
      "r.csv",
    );
    expect([...found].map(([{ id }, index]) => [id, index])).toEqual([
      ["constructor", 0],
      ["__proto__", 1],
      ["toString", 2],
    ]);
  },
);

test("the time to check a header of many strange names grows with their number, not with its square", () => {
  const inputOf = (count: number) => {
    const header = Array.from({ length: count }, (_, index) => `столбец ${index}`);
    return () => expect(told(["region_code", ...header]).problems.length).toBe(4);
  };
  expect(growth(inputOf, 8000)).toBeLessThan(24);
});
