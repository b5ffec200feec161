import { expect, test } from "vitest";
import { rootCause } from "../../src/check/root-cause.ts";
import { findings } from "../../src/model/findings.ts";
import { type Problem, problem } from "../../src/model/problem.ts";

const cell = (column: string, row: number) => ({ in: "export", file: "o.csv", row, column }) as const;
const notANumber = (column: string) => (row: number) =>
  problem("not-a-number", cell(column, row), { value: "x", fault: "text" });
const stranger = (row: number) =>
  problem("unknown-region", cell("region", row), { value: "X", suggestion: undefined });
const broken = (row: number) =>
  problem("broken-rule", cell("answered", row), {
    ...{ rule: "r", check: "answered <= asked" },
    operands: ["answered", "asked"].map((name) => ({ name, value: "1" })),
  });
const warned = (row: number) => problem("missing-value", cell("name", row), { value: "" }, "warning");

/** So many problems of each kind. */
function found(...some: readonly (readonly [count: number, of: (row: number) => Problem])[]) {
  return findings(some.flatMap(([count, of]) => Array.from({ length: count }, (_, row) => of(row + 2))));
}

/* What is found in 20 rows, of which so many are refused → the cause and its columns */
test.each<[string, ReturnType<typeof found>, number, string | undefined]>([
  ["a column", found([18, notANumber("polls")]), 18, "column polls"],
  ["a column, and something else", found([20, notANumber("polls")], [3, broken]), 20, "column polls"],
  ["regions", found([20, stranger]), 20, "region region"],
  ["a rule", found([19, broken]), 19, "rule answered,asked"],
  [
    "several columns",
    found([20, notANumber("polls")], [19, notANumber("votes")], [20, broken]),
    20,
    "shifted polls,votes,answered,asked",
  ],
  ["less than nine tenths", found([17, notANumber("polls")]), 17, undefined],
  ["nine tenths of nothing in common", found([10, notANumber("polls")], [9, stranger]), 19, undefined],
  ["warnings alone", found([20, warned]), 0, undefined],
])("%s", (_, read, refusedRows, expected) => {
  const cause = rootCause({ findings: read, rows: 20, refusedRows });
  expect(cause?.kind === "most-rows-wrong" ? `${cause.fault} ${cause.columns.join()}` : undefined).toBe(
    expected,
  );
});

test("a few rows are looked at one by one", () => {
  expect(rootCause({ findings: found([9, stranger]), rows: 9, refusedRows: 9 })).toBeUndefined();
  expect(rootCause({ findings: found([10, stranger]), rows: 10, refusedRows: 10 })).toEqual({
    ...{ kind: "most-rows-wrong", severity: "warning", at: { in: "export", file: "o.csv" } },
    ...{ rows: 10, refused: 10, columns: ["region"], fault: "region" },
  });
});
