import { expect, test } from "vitest";
import { ambiguousMarks, knownMarks, shownMarks } from "../../../src/fold/bytes/marks.ts";
import type { ColumnId } from "../../../src/model/brand.ts";
import { foldTiny, printed, problemsOf } from "../../build/batches.ts";
import { exact } from "../../build/numbers.ts";

const spent = "spent" as ColumnId;
const ambiguous = {
  kind: "refused",
  ambiguous: true,
  describe: () => {
    throw new Error("not asked");
  },
} as const;

test("each reading knows what the one before has met, of each file alone", () => {
  const first = ambiguousMarks();
  first.of("a.csv").watch(spent, ambiguous);
  first.of("b.csv").watch(spent, { kind: "value", value: exact("1") });
  const second = shownMarks(first.watches);
  const [inA, inB] = ["a.csv", "b.csv"].map(second.of);
  expect([inA?.whole.has(spent), inB?.whole.has(spent)]).toEqual([true, false]);
  inA?.watch(spent, ambiguous);
  inA?.watch(spent, { kind: "value", value: exact("0.5"), mark: "," });
  const known = knownMarks(second.watches);
  expect([known("a.csv").known.get(spent), known("b.csv").known.get(spent)]).toEqual([",", undefined]);
});

const header = "id,title,region,kind,active,asked,answered,spent\n";
const row = (id: string, cell: string) => `${id},A,01,school,1,10,5,"${cell}"\n`;

/* the cells of a column → their sum, and what is told */
test.each<[string[], string | undefined, string[]]>([
  [["0,831", "1,169"], "2", ["mark-settled 3"]],
  [["1,169", "0.5"], "1169.5", ["mark-settled 2"]],
  [["1,169", "1,170", "11,86"], "14.199", ["mark-settled 2", "mark-settled 3"]],
  [["1,169", "1.234"], "1.234", ["ambiguous-number 2"]],
  [["1,169", "0.5", "0,5"], "1", ["ambiguous-number 2"]],
])("%j", async (cells, sum, told) => {
  const folded = await foldTiny([header + cells.map((cell, index) => row(String(index), cell)).join("")]);
  const problems = problemsOf(folded) as { kind: string; at: { row: number } }[];
  expect(problems.map(({ kind, at }) => `${kind} ${at.row}`)).toEqual(told);
  expect(printed(folded)["sum(organizations.spent)"]?.[0]).toBe(sum);
});

test("rows of one key are told besides", async () => {
  const folded = await foldTiny([header + row("1", "0,831") + row("1", "1,169") + row("2", "1,169")]);
  const problems = problemsOf(folded) as { kind: string; at: { row: number } }[];
  expect(problems.map(({ kind, at }) => `${kind} ${at.row}`)).toEqual([
    "mark-settled 3",
    "mark-settled 4",
    "duplicate-key 3",
  ]);
});
