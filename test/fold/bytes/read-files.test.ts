import { expect, test } from "vitest";
import { foldTiny, header } from "../../build/batches.ts";

test("without a file there is nothing to go on with", async () => {
  expect(await foldTiny([])).toMatchObject({ usable: false, inputs: [], refusedRows: 0 });
});

test("causes are told in the order of the files and rows, not of the checks", async () => {
  const folded = await foldTiny([
    `${header}a,A,01,school,1,1,1,x\nb,B,01,x,1,1,1,1\n,C,01,school,1,1,1,1\n`,
    `${header}a,A,01,school,1,1,2,1\nd,D,01,school,1,1,1\n`,
  ]);
  expect(folded.findings.map(({ key }) => key)).toEqual([
    ...["not-a-number error spent", "not-a-choice error kind", "missing-value error id"],
    ...["duplicate-key error id", "broken-rule error answered-within-asked", "missing-cell error "],
  ]);
});

test("regions without rows, and those with refused rows, are named by their codes", async () => {
  const folded = await foldTiny([`${header}a,A,77,school,1,1,1,1\nb,B,77,school,1,1,2,1\n`]);
  expect([folded.empty, folded.refusedIn]).toEqual([new Set(["01"]), new Set(["77"])]);
  expect(folded.refusedRows).toBe(1);
});

test("what is wrong in nearly all rows is looked for in each file by itself", async () => {
  const rows = (kind: string, from: number) =>
    Array.from({ length: 10 }, (_, index) => `${from + index},A,01,${kind},1,1,1,1\n`).join("");
  const folded = await foldTiny(
    [0, 1, 2, 3].map((file) => header + rows(file === 2 ? "x" : "school", 10 * file)),
  );
  const [, , third = ""] = folded.inputs.map(({ file }) => file);
  expect(folded.rootCauses).toMatchObject([
    { kind: "most-rows-wrong", at: { file: third }, rows: 10, refused: 10, columns: ["kind"] },
  ]);
});
