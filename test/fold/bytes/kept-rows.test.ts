import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { fold } from "../../../src/fold/fold.ts";
import type { Methodology } from "../../../src/model/methodology.ts";
import { planOf, regions } from "../../build/batches.ts";
import { sourceOf } from "../../build/files.ts";
import { tiny } from "../../build/tiny.ts";

async function kept(keep: readonly string[], ...contents: readonly string[]) {
  return keptBy(await tiny(), keep, ...contents);
}

async function keptBy(methodology: Methodology, keep: readonly string[], ...contents: readonly string[]) {
  const files = contents.map((content, index) => sourceOf(content, { name: `${index + 1}.csv`, sizes: [7] }));
  const folded = await fold(planOf(methodology, keep), files, regions, {
    dialect: { encoding: undefined, delimiter: undefined },
    hashes: false,
  });
  return [...folded.kept].map(([code, rows]) => [
    code,
    rows.map(({ file, row, key, name, cells }) => [
      ...[file, row, key, name],
      [...cells]
        .map(([id, value]) => `${id} ${value === undefined ? "missing" : printExact(value)}`)
        .join(", "),
    ]),
  ]);
}

const first =
  "id,title,region,kind,active,asked,answered,spent\na,А,01,school,да,5,5,1.5\nb,Б,77,clinic,0,1,-,\n";
const second =
  "spent,answered,asked,active,kind,region,title,id\n2,0,0,1,clinic,01,В,c\n2,0,0,x,clinic,01,Г,d\n2,0,0,1,clinic,01,Д,a\n";

test("the rows of the regions asked for are kept, file by file; refused ones belong to none", async () => {
  expect(await kept(["01"], first, second)).toEqual([
    [
      "01",
      [
        ["1.csv", 2, "a", "А", "kind 0, active 1, asked 5, answered 5, spent 1.5"],
        ["2.csv", 2, "c", "В", "spent 2, answered 0, asked 0, active 1, kind 1"],
      ],
    ],
  ]);
});

test("each region has its own, and a missing value is none", async () => {
  expect(await kept(["77"], first, second)).toEqual([
    ["77", [["1.csv", 3, "b", "Б", "kind 1, active 0, asked 1, answered missing, spent missing"]]],
  ]);
});

/* A cell, and the name that it is. */
test.each([
  ["Б", "Б"],
  ["", undefined],
  [" - ", undefined],
  ["Н/Д", undefined],
])("an organisation whose name is %j has the name %j", async (cell, name) => {
  const methodology = await tiny(["title: {type: text}", "title: {type: text, optional: true}"]);
  const rows = await keptBy(methodology, ["01"], first.replace("a,А", `a,${cell}`));
  expect(rows).toMatchObject([["01", [["1.csv", 2, "a", name, expect.any(String)]]]]);
});

test("nothing is kept unless it is asked for", async () => {
  expect(await kept([], first, second)).toEqual([]);
});

test("a row without a key has none, one with a key of several columns has them all", async () => {
  const keyless = await tiny(["key: id\n", "\n"], ["id: {type: code,", "id: {type: code, carried: true,"]);
  const cells = "kind 1, active 0, asked 1, answered missing, spent missing";
  expect(await keptBy(keyless, ["77"], first)).toEqual([["77", [["1.csv", 3, undefined, "Б", cells]]]]);
  const several = await tiny(
    ["title: {type: text}", "title: {type: code}"],
    ["key: id\n    name: title", "key: [id, title]"],
  );
  expect(await keptBy(several, ["77"], first)).toEqual([["77", [["1.csv", 3, "b, Б", undefined, cells]]]]);
});
