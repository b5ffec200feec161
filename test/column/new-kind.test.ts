import { expect, test, vi } from "vitest";
import type { ColumnKind } from "../../src/column/kind.ts";
import { zero } from "../../src/exact/fraction.ts";
import type { ColumnType } from "../../src/model/methodology.ts";
import { problem } from "../../src/model/problem.ts";
import { methodologyJson } from "../../src/questions/methodology/methodology-json.ts";
import { folder } from "../build/files.ts";
import { edited, problemsOf, tiny } from "../build/tiny.ts";
import { run } from "../cli/run.ts";

/*
 * A kind of column that the program does not have: as many strokes as the number. It is added to the list,
 * and nothing else in the program is touched.
 */
vi.mock("../../src/column/kinds.ts", async (original) => {
  const { columnKinds } = await original<typeof import("../../src/column/kinds.ts")>();
  return { columnKinds: [...columnKinds, strokes] };
});

const fields = { stroke: { type: "word", of: ["upright", "slanted"] } } as const;
type Strokes = ColumnType & { readonly kind: "strokes"; readonly sign: string };

const strokes: ColumnKind<Strokes, typeof fields> = vi.hoisted(() => ({}) as never);
Object.assign(strokes, {
  kind: "strokes",
  fields,
  read: ({ stroke }) => ({ kind: "strokes", sign: stroke === "upright" ? "|" : "/" }),
  abilities: () => ({
    measured: "number",
    change: "whole",
    min: zero,
    max: undefined,
    of: [],
    cells: { kind: "texts" },
    role: undefined,
  }),
  readCell: (text, { sign }) =>
    text === sign.repeat(text.length)
      ? { kind: "value", value: zero.add(text.length) }
      : {
          kind: "refused",
          describe: (at) => problem("not-a-number", at, { value: text, fault: "text" }),
        },
  json: ({ sign }) => ({ stroke: sign === "|" ? "upright" : "slanted" }),
} satisfies ColumnKind<Strokes, typeof fields>);

const written = "{type: strokes, stroke: upright}";
const methodology = `
id: m
title: M
max_points: 10
ranking: {on: exact, round: {places: 0, mode: half-up}, order: descending, ties: dense}
exports:
  missing_values: []
  regions:
    key: code
    name: name
    columns: {code: {type: code}, name: {type: text}, most: ${written}}
  organizations:
    key: id
    region: region
    columns: {id: {type: code}, region: {type: code}, done: ${written}}
blocks:
  - id: b
    title: B
    aggregate: sum
    indicators:
      - {id: i, title: I, weight: 10, formula: sum(organizations.done) / regions.most, scale: {kind: none}, missing: zero}
`;

test("a new kind is read by both readers, measured and shown", async () => {
  const files = {
    "methodology.yaml": methodology,
    "regions.csv": "code;name;most\n01;A;||||\n02;B;|||||\n",
    "organizations.csv": "id;region;done\n1;01;|\n2;01;||\n3;02;|\n",
  };
  const { stdout } = await run(["compute", "-f", "csv"], { cwd: folder(files) });
  expect(stdout.split("\n").map((line) => line.split(",").slice(2, 9).join(","))).toMatchInlineSnapshot(`
    [
      "region_code,region,federal_district,district_place,b,total,share",
      "01,A,,,8,8,0.7500",
      "02,B,,,2,2,0.2000",
      "",
    ]
  `);
  const bad = { ...files, "organizations.csv": "id;region;done\n1;01;|\n2;02;/\n" };
  const { stderr } = await run(["validate", "--lang", "en"], { cwd: folder(bad) });
  expect(stderr).toContain("organizations.csv:3");
  const edit = ["asked: {type: integer, min: 0, max: 1000000}", `asked: ${written}`] as const;
  expect(JSON.stringify(methodologyJson(await tiny(edit)))).toContain('"type":"strokes","stroke":"upright"');
});

test("its mistakes are told as those of any other", async () => {
  const asked = "asked: {type: integer, min: 0, max: 1000000}";
  expect(await problemsOf(edited([asked, "asked: {type: stroke, stroke: upright}"]))).toMatchObject([
    { kind: "unknown-word", value: "stroke", suggestion: "strokes" },
  ]);
  expect(await problemsOf(edited([asked, "asked: {type: strokes, strok: upright}"]))).toMatchObject([
    { kind: "missing-key", key: "stroke" },
    { kind: "unknown-key", key: "strok", suggestion: "stroke" },
  ]);
});
