import { describe, expect, test } from "vitest";
import { type Fraction, ratio, sum } from "../../../../src/exact/fraction.ts";
import { aggregate, folded, rowsOfA } from "../../../build/batches.ts";
import { exact } from "../../../build/numbers.ts";

/** The sum of a, over batches of one region's cells. */
function summed(batches: readonly (readonly Fraction[])[]): Fraction | undefined {
  const rows = batches.map((values) => rowsOfA(values.map((value) => [0, value])));
  return folded([aggregate("sum(a)")], 1, rows)[0]?.[0];
}

const many = (text: string, times: number) => new Array<Fraction>(times).fill(exact(text));

describe("a sum beyond the safe integers is exact", () => {
  /* batches */
  test.each<[string, Fraction[][]]>([
    ["within one batch", [many("9007199254740991", 2000)]],
    ["in the batch that leaves them", [many("4503599627370495", 2), many("3", 5)]],
    ["over many batches", new Array(300).fill(many("30000000000001", 2))],
    ["below zero", [many("-9007199254740991", 3), many("-1", 3)]],
    ["there and back", [many("9007199254740991", 3), many("-9007199254740991", 3), many("0.5", 1)]],
    ["of numbers beyond them", [many("9007199254740993", 3), many("1", 3)]],
    ["with decimals among them", [many("9007199254740991", 1), many("0.0000001", 3), many("1", 1)]],
  ])("%s", (_, batches) => {
    expect(summed(batches)).toEqual(sum(batches.flat()));
  });
});

describe("batches of different places add up", () => {
  test.each<[string, string[][]]>([
    ["more places later", [["1", "2"], ["0.5"], ["0.25", "0.001"]]],
    ["fewer places later", [["0.001"], ["0.5"], ["7"]]],
    ["to and fro", [["0.1"], ["1"], ["0.1"], ["1"], ["0.01"]]],
    ["thirty places", [["1"], [`0.${"0".repeat(29)}1`], ["1"]]],
  ])("%s", (_, texts) => {
    const batches = texts.map((batch) => batch.map(exact));
    expect(summed(batches)).toEqual(sum(batches.flat()));
  });
});

test("a thousand tenths are a hundred", () => {
  expect(summed([many("0.1", 500), many("0.1", 500)])).toEqual(exact("100"));
});

test("a full batch adds up to its last row", () => {
  const values = Array.from({ length: 2048 }, (_, i) => ratio(BigInt(i), 1n));
  expect(summed([values, values])).toEqual(ratio(2048n * 2047n, 1n));
});

test("what is left out is never added, however large", () => {
  const rows = rowsOfA([
    [0, exact("1")],
    [1, exact("9007199254740991")],
    [1, exact("9007199254740993")],
    [0, exact("2")],
  ]);
  expect(folded(["sum(a)", "mean(a)"].map(aggregate), 1, [rows, rows])).toEqual([
    [exact("6")],
    [exact("1.5")],
  ]);
});
