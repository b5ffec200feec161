import { expect, test } from "vitest";
import { watch } from "../../../tools/fuzz/watch.ts";
import { root } from "../../build/files.ts";

test("one input is tried where there is no time for more", async () => {
  expect(await watch(root, "formulas", 7, 0)).toEqual({
    inputs: 1,
    lastSeed: 7,
    verdicts: {},
    finding: undefined,
  });
});

test("a process that ends otherwise than it should is a finding", async () => {
  const { finding } = await watch(root, "no such target", 7, 0);
  expect(finding).toMatch(
    /^the process ended with exit code 1, or took too long\n[\s\S]*started by tools\/fuzz/,
  );
});
