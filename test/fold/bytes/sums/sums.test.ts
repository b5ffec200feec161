import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Fraction, ratio, zero } from "../../../../src/exact/fraction.ts";
import { evaluate } from "../../../../src/formula/evaluate.ts";
import { printAggregate } from "../../../../src/formula/print/text.ts";
import type { TableId } from "../../../../src/model/brand.ts";
import { type Aggregate, aggregateFunctions } from "../../../../src/model/expression.ts";
import type { Value } from "../../../../src/model/region.ts";
import { aggregate, cellsOf, folded, type Row, rowsOf, rowsOfA } from "../../../build/batches.ts";
import { rowExpressions } from "../../../build/formulas.ts";
import { exact } from "../../../build/numbers.ts";

/** What an aggregate means, a row at a time and in fractions alone. */
function naive({ function: name, of, where }: Aggregate, region: number, rows: readonly Row[]): Value {
  const chosen = rows.filter(
    (row) =>
      row.region === region && (where === undefined || evaluate(where, (id) => row.cells.get(id))?.n === 1n),
  );
  if (name === "count") return ratio(BigInt(chosen.length), 1n);
  const all = chosen.map((row) => of && evaluate(of, (id) => row.cells.get(id)));
  const values = all.filter((value) => value !== undefined);
  const sum = values.reduce((total, value) => total.add(value), zero);
  const [first] = values;
  const best = (wanted: -1 | 1) =>
    first &&
    values.reduce((known: Fraction, value) => (compare(value, known) === wanted ? value : known), first);
  switch (name) {
    case "sum":
      return values.length === 0 && all.length > 0 ? undefined : sum;
    case "mean":
      return values.length === 0 ? undefined : sum.div(values.length);
    case "min":
      return best(-1);
    case "max":
      return best(1);
  }
}

const aggregates: fc.Arbitrary<Aggregate> = fc
  .record({
    function: fc.constantFrom(...aggregateFunctions),
    of: fc.oneof(
      { weight: 1, arbitrary: rowExpressions.numbers },
      { weight: 2, arbitrary: fc.constantFrom("a", "b", "c").map((id) => aggregate(`sum(${id})`).of) },
    ),
    where: fc.option(rowExpressions.flags, { nil: undefined, freq: 2 }),
  })
  .map(({ function: name, of, where }) => {
    const parts = {
      function: name,
      table: "organizations" as TableId,
      of: name === "count" ? undefined : of,
      where,
    };
    return { id: printAggregate(parts), ...parts };
  });

const regions = 3;

test("batches fold to what their rows come to one by one", () => {
  const several = fc.uniqueArray(aggregates, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
  const batches = fc.array(rowsOf(regions, 10), { maxLength: 4 });
  fc.assert(
    fc.property(several, batches, (wanted, parts) => {
      const rows = parts.flat();
      const expected = wanted.map((one) => Array.from({ length: regions }, (_, i) => naive(one, i, rows)));
      expect(folded(wanted, regions, parts)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test("it does not matter how rows are cut into batches, nor in which order they come", () => {
  const wanted = ["sum(a)", "mean(b, f)", "min(c)", "max(a / b)", "count(organizations, g)"].map(aggregate);
  const cut = rowsOf(regions, 20).chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
      fc.nat(rows.length),
    ),
  );
  fc.assert(
    fc.property(cut, ([rows, shuffled, at]) => {
      const parts = [shuffled.slice(0, at), shuffled.slice(at)];
      expect(folded(wanted, regions, parts)).toEqual(folded(wanted, regions, [rows]));
    }),
    { numRuns: 1000 },
  );
});

describe("in a region", () => {
  /* the cells of a, then its sum, mean, least, greatest and count */
  test.each([
    ["without organisations", "", "0", "missing", "missing", "missing", "0"],
    ["where one cell is missing", "-", "missing", "missing", "missing", "missing", "1"],
    ["where all cells are missing", "- -", "missing", "missing", "missing", "missing", "2"],
    ["where some are", "- 3 -", "3", "3", "3", "3", "3"],
    ["with zeros", "0 0", "0", "0", "0", "0", "2"],
    ["with negatives", "-1 -3", "-4", "-2", "-3", "-1", "2"],
    ["with tenths", "0.1 0.2", "0.3", "0.15", "0.1", "0.2", "2"],
    ["with a mean that does not end", "1 1 0", "2", "2/3", "0", "1", "3"],
    ["with mixed places", "1 0.25 0.001", "1.251", "0.417", "0.001", "1", "3"],
  ])("%s", (_, cells, sum, mean, min, max, count) => {
    const values =
      cells === "" ? [] : cells.split(" ").map((text) => (text === "-" ? undefined : exact(text)));
    const rows = rowsOfA([[0, exact("99")], ...values.map((value) => [1, value] as const), [2, exact("77")]]);
    const names = ["sum(a)", "mean(a)", "min(a)", "max(a)", "count(organizations)"];
    const expected = [sum, mean, min, max, count].map((text) =>
      text === "missing" ? undefined : exact(text),
    );
    expect(folded(names.map(aggregate), 2, [rows]).map((one) => one?.[1])).toEqual(expected);
  });
});

test("two aggregates with one condition, and two conditions over one column, stay apart", () => {
  const texts = ["sum(a, f)", "count(organizations, f)", "sum(a, g)", "sum(a)"];
  const flags = [
    ["1", "0"],
    ["1", "1"],
    ["0", "1"],
  ];
  const rows = flags.map(([f = "", g = ""], index) => ({
    region: 0,
    cells: cellsOf({ a: exact(`1${"0".repeat(index)}`), f: exact(f), g: exact(g) }),
  }));
  expect(folded(texts.map(aggregate), 1, [rows])).toEqual(
    [["11"], ["2"], ["110"], ["111"]].map((v) => v.map(exact)),
  );
});
