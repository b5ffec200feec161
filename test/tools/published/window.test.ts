import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDecimal } from "../../../src/exact/decimal.ts";
import { compare, one, ratio, zero } from "../../../src/exact/fraction.ts";
import type { Quotient } from "../../../tools/published/quotients.ts";
import { divisorWindowOf, windowOf } from "../../../tools/published/window.ts";

/** Bands from texts: `>` and `<` are open, `>=` and `<=` hold the edge itself. */
function quotientOf(...bands: readonly string[]): Quotient {
  return {
    id: "q",
    factor: one,
    above: "sum(organizations.participants)",
    below: ["regions.population_over_14"],
    better: bands[0]?.startsWith(">") === true ? "higher" : "lower",
    bands: bands.map((text) => ({
      at: parseDecimal(text.replace(/^[<>]=?/, "")) ?? zero,
      isOpen: !text.includes("="),
    })),
    awards: [...bands.map((_, index) => bands.length - index), 0],
  };
}

/* Of 100: the numerators of each band, the best first, the band of no award last. */
test.each([
  [
    [">=0.04", ">=0.02"],
    ["4-100", "2-3", "0-1"],
  ],
  [
    [">0.04", ">0.02"],
    ["5-100", "3-4", "0-2"],
  ],
  [
    [">0.04", ">=0.02"],
    ["5-100", "2-4", "0-1"],
  ],
  [
    ["<=0.02", "<=0.04"],
    ["0-2", "3-4", "5-100"],
  ],
  [
    ["<0.02", "<0.04"],
    ["0-1", "2-3", "4-100"],
  ],
  [
    ["<=0.02", "<0.04"],
    ["0-2", "3-3", "4-100"],
  ],
] as const)("bands %j hold %j of 100", (bands, windows) => {
  const quotient = quotientOf(...bands);
  const text = (band: number) => {
    const { low, high } = windowOf(quotient, band, 100, 100);
    return `${low}-${high}`;
  };
  expect(quotient.awards.map((_, band) => text(band))).toEqual(windows);
});

test("every numerator and every divisor is in the window of the band that its quotient reaches, and in no other", () => {
  const relations = fc.constantFrom([">", ">="], ["<", "<="]);
  const cases = fc.record({
    relation: relations,
    isOpen: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    above: fc.integer({ min: 1, max: 60 }),
    below: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(cases, ({ relation: [open = "", closed = ""], isOpen, above, below }) => {
      const edges = open === ">" ? ["0.75", "0.5", "0.2"] : ["0.2", "0.5", "0.75"];
      const quotient = quotientOf(
        ...edges.map((edge, at) => `${isOpen[at] === true ? open : closed}${edge}`),
      );
      const value = ratio(BigInt(above), BigInt(below));
      const reached = quotient.bands.findIndex(({ at, isOpen }) => {
        const order = compare(value, at) * (open === ">" ? 1 : -1);
        return isOpen ? order > 0 : order >= 0;
      });
      const band = reached < 0 ? quotient.bands.length : reached;
      const holds = ({ low, high }: { low: number; high: number }, count: number) =>
        low <= count && count <= high;
      for (const [at] of quotient.awards.entries()) {
        expect(holds(windowOf(quotient, at, below, 1000), above)).toBe(at === band);
        expect(holds(divisorWindowOf(quotient, at, above, 1000), below)).toBe(at === band);
      }
    }),
  );
});
