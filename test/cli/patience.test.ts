import { expect, test } from "vitest";
import { patience } from "../../src/cli/patience.ts";

function flagsAfter(run: (given: ReturnType<typeof patience>) => void): readonly string[] {
  const flags: string[] = [];
  run(patience((flag) => flags.push(flag)));
  return flags;
}

test("a short run is never optimised", () => {
  expect(flagsAfter(({ read }) => read(1 << 19))).toEqual([]);
});

test("a run that reads more is, once, from there on", () => {
  const chunks = Array.from({ length: 160 }, () => 1 << 18);
  expect(
    flagsAfter(({ read }) => {
      for (const bytes of chunks) read(bytes);
    }),
  ).toEqual(["--opt"]);
});

test("patience can be ended before anything is read", () => {
  expect(
    flagsAfter(({ read, end }) => {
      end();
      read(1 << 20);
    }),
  ).toEqual(["--opt"]);
});
