import { expect, test } from "vitest";
import { findings } from "../../src/model/findings.ts";
import { problem } from "../../src/model/problem.ts";
import { problemsByRegion } from "../../src/problems/problems-by-region.ts";

const at = (row: number, more = {}) => ({ in: "export", file: "o.csv", row, line: row, ...more }) as const;

test("those of a region stand together in the order of files and rows, those of none at the end", () => {
  const found = findings([
    problem("no-rows", at(1), {}),
    problem("not-a-flag", at(4, { region: "71" }), { value: "да?" }),
    problem("not-a-flag", at(1, { region: "71", file: "p.csv" }), { value: "да?" }),
    problem("not-a-number", at(9, { region: "01" }), { value: "много", fault: "text" }),
    problem("not-a-number", at(2, { region: "71" }), { value: "много", fault: "text" }),
  ]);
  expect(problemsByRegion(found, "en").map(({ region, file, row }) => [region, file, row])).toEqual([
    ["01", "o.csv", 9],
    ["71", "o.csv", 2],
    ["71", "o.csv", 4],
    ["71", "p.csv", 1],
    [undefined, "o.csv", 1],
  ]);
});
