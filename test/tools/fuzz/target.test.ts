import fc from "fast-check";
import { expect, test } from "vitest";
import { target } from "../../../tools/fuzz/target.ts";

/** A target that notes its inputs, and is broken from 500 on. */
function noting() {
  const inputs: number[] = [];
  const noted = target("numbers", fc.nat(1000), async (input) => {
    inputs.push(input);
    if (input >= 500) throw new Error(`${input} is too much`);
  });
  return { inputs, noted };
}

test("a seed makes the same input every time, and seeds next to each other make others", async () => {
  const first = noting();
  const again = noting();
  for (const { noted } of [first, again]) for (let seed = 0; seed < 50; seed++) await noted.attempt(seed);
  expect(again.inputs).toEqual(first.inputs);
  expect(new Set(first.inputs).size).toBeGreaterThan(40);
});

test("what is wrong is told with the smallest input that it is wrong of", async () => {
  const { noted } = noting();
  const attempts = await Promise.all(Array.from({ length: 20 }, (_, seed) => noted.attempt(seed)));
  const told = attempts.map(({ finding }) => finding).filter((finding) => finding !== undefined);
  expect(told.length).toBeGreaterThan(5);
  expect(told.length).toBeLessThan(20);
  for (const finding of told) {
    expect(finding).toContain("Counterexample: [500]");
    expect(finding).toContain("500 is too much");
  }
});

test("what the program made of an input is told", async () => {
  const told = target("verdicts", fc.constant("same"), async (input) => input);
  expect(await told.attempt(1)).toEqual({ finding: undefined, verdict: "same" });
});
