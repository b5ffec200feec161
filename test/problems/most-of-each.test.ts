import { expect, test } from "vitest";
import { type Findings, ledger } from "../../src/model/findings.ts";
import { problem } from "../../src/model/problem.ts";
import { mostOfEach } from "../../src/problems/most-of-each.ts";

/** As many problems of each cause. */
function found(...counts: readonly number[]): Findings {
  const all = ledger();
  counts.forEach((count, index) => {
    const at = { in: "export", file: "a.csv", column: `c${index}` } as const;
    for (let n = 0; n < count; n++) all.add(problem("not-a-flag", at, { value: "x" }));
  });
  return all.findings();
}

/* problems of each cause · limit → printed of each */
test.each([
  [[], 10, 1],
  [[3], undefined, 3],
  [[3], 2, 2],
  [[30, 1], 10, 9],
  [[5, 5], 6, 3],
  [[5, 5], 1, 1],
])("of %j within %s: %i", (counts, limit, expected) => {
  expect(mostOfEach(found(...counts), limit)).toBe(expected);
});
