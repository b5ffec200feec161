import { expect, test } from "vitest";
import { knownMarks, watchedMarks } from "../../../src/fold/bytes/marks.ts";
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

test("the second reading knows what the first has met, of each file alone", () => {
  const first = watchedMarks();
  const [inA, inB, inC] = ["a.csv", "b.csv", "c.csv"].map(first.of);
  inA?.watch(spent, ambiguous);
  inA?.show(spent, ",");
  inB?.watch(spent, ambiguous);
  inC?.watch(spent, { kind: "value", value: exact("0.5"), mark: "." });
  const known = knownMarks(first.watches);
  const marks = ["a.csv", "b.csv", "c.csv"].map((file) => known?.(file).known.get(spent));
  expect(marks).toEqual([",", undefined, undefined]);
});

test("where nothing is settled there is no second reading", () => {
  const first = watchedMarks();
  first.of("a.csv").watch(spent, ambiguous);
  first.of("b.csv").show(spent, ",");
  expect(knownMarks(first.watches)).toBeUndefined();
});

const header = "id,title,region,kind,active,asked,answered,spent\n";
const row = (id: string, cell: string) => `${id},A,01,school,1,10,5,"${cell}"\n`;

/** The commas outside quotes are delimiters. */
const parted = (text: string, delimiter: string) =>
  text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(",", delimiter) : part))
    .join('"');

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

/* the cells of a column that semicolons part → their sum, and what is told */
test.each<[string[], string | undefined, string[]]>([
  [["1.234"], "0", ["ambiguous-number 2"]],
  [["1.234", "10"], "10", ["ambiguous-number 2"]],
  [["1.234", "1,234"], "1.234", ["ambiguous-number 2"]],
  [["1.234", "0.831"], "2.065", []],
  [["1.234", "12.5"], "13.734", []],
  [["1.234", "1.2345"], "2.4685", []],
  [["1.234", "2.000,00"], "3234", ["mark-settled 2"]],
  [["1.234", "1.234.567"], "1235801", ["mark-settled 2"]],
  [["1.234", "3,5"], "1237.5", ["mark-settled 2"]],
  [["1.234", "3,5", "3.5"], "7", ["ambiguous-number 2"]],
  [["-1.234", "3,5"], "-1230.5", ["mark-settled 2"]],
])("%j beside semicolons", async (cells, sum, told) => {
  for (const delimiter of [";", "\t", "|"]) {
    const rows = cells.map((cell, index) => row(String(index), cell));
    const folded = await foldTiny([parted(header + rows.join(""), delimiter)]);
    const problems = problemsOf(folded) as { kind: string; at: { row: number } }[];
    const others = delimiter === ";" || !cells.includes("1,234") ? told : [...told, "ambiguous-number 3"];
    expect(problems.map(({ kind, at }) => `${kind} ${at.row}`)).toEqual(others);
    if (others === told) expect(printed(folded)["sum(organizations.spent)"]?.[0]).toBe(sum);
  }
});

/* the delimiter, the cells of a column → their sum, and what is told: no delimiter settles what other cells contradict */
test.each<[string, string[], string, string[]]>([
  [";", ["1,234", "2.5"], "1236.5", ["mark-settled 2"]],
  [";", ["-1,234", "2.5"], "-1231.5", ["mark-settled 2"]],
  [";", ["1,234", "2.5", "3,5"], "6", ["ambiguous-number 2"]],
  [";", ["1,234", "2,5"], "3.734", []],
  [";", ["1,234", "2"], "3.234", []],
  [",", ["1.234", "2,5"], "1236.5", ["mark-settled 2"]],
  [",", ["1.234", "2,5", "3.5"], "6", ["ambiguous-number 2"]],
  [",", ["1.234", "2.5"], "3.734", []],
])("%j: %j", async (delimiter, cells, sum, told) => {
  const rows = cells.map((cell, index) => row(String(index), cell));
  const folded = await foldTiny([parted(header + rows.join(""), delimiter)]);
  const problems = problemsOf(folded) as { kind: string; at: { row: number } }[];
  expect(problems.map(({ kind, at }) => `${kind} ${at.row}`)).toEqual(told);
  expect(printed(folded)["sum(organizations.spent)"]?.[0]).toBe(sum);
});

test("a row of the wrong width settles nothing", async () => {
  const ragged = "2;A;01;school;1;10;5;0.5;more\n";
  const folded = await foldTiny([parted(header + row("1", "1.234"), ";") + ragged]);
  const problems = problemsOf(folded) as { kind: string; at: { row: number } }[];
  expect(problems.map(({ kind, at }) => `${kind} ${at.row}`)).toEqual(["ambiguous-number 2", "extra-cell 3"]);
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
