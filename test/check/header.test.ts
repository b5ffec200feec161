import fc from "fast-check";
import { expect, test } from "vitest";
import { checkHeader } from "../../src/check/header.ts";
import type { Problem } from "../../src/model/problem.ts";
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

function told(
  header: readonly string[],
  declared = columns,
): { found: Record<string, number>; problems: readonly object[] } {
  const { header: found, problems } = checkHeader(header, declared, "r.csv", ",");
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
  expect(told(["region_code", "region", "population", "active", "Код региона", "REGION"]).problems).toEqual([
    {
      kind: "duplicate-column",
      severity: "error",
      at: at("region_code", 4),
      header: "Код региона",
      first: 0,
    },
    { kind: "duplicate-column", severity: "error", at: at("region", 5), header: "REGION", first: 1 },
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
    const missing = checkHeader(["a"], declared, "r.csv", ",").problems.filter(
      ({ kind }) => kind === "missing-column",
    );
    expect(missing.length).toBe(3);
    const { header: found } = checkHeader(["constructor", "__proto__", "toString"], declared, "r.csv", ",");
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
    return () => expect(told(header).problems.length).toBe(5);
  };
  expect(growth(inputOf, 8000)).toBeLessThan(24);
});
