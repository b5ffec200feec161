import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, ratio } from "../../src/exact/fraction.ts";
import { round, roundingModes } from "../../src/exact/round.ts";
import { leastScore } from "../../src/rank/least-score.ts";

test("a score reaches the rival's just where the least one says", () => {
  const thirds = fc.integer({ min: 0, max: 90 }).map((count) => ratio(BigInt(count), 30n));
  fc.assert(
    fc.property(thirds, thirds, fc.constantFrom(...roundingModes), fc.nat(1), (a, b, mode, places) => {
      for (const on of ["exact", "rounded"] as const) {
        const rule = { on, round: { places, mode } };
        const compared = (exact: typeof a) => (on === "exact" ? exact : round(exact, rule.round));
        const { score, inclusive } = leastScore(compared(a), rule);
        const reached = compare(b, score) > (inclusive ? -1 : 0);
        expect(reached).toBe(compare(compared(b), compared(a)) >= 0);
      }
    }),
  );
});
