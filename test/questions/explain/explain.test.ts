import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { type Fraction, sum } from "../../../src/exact/fraction.ts";
import { readable } from "../../../src/format/table.ts";
import { evaluate } from "../../../src/formula/evaluate.ts";
import type { Equation } from "../../../src/model/equation.ts";
import { equationText } from "../../../src/questions/explain/equation-text.ts";
import { explainRegion } from "../../../src/questions/explain/explain.ts";
import type { Explanation } from "../../../src/questions/explain/explanation.ts";
import { explanationSheets } from "../../../src/questions/explain/sheets.ts";
import { formula } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";
import { ratedOf, type World } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

const RUNS = Number(process.env["RUNS"] ?? 300);

/** Thousands of made-up ratings take a while where other tests run beside them. */
vi.setConfig({ testTimeout: 600_000 });

function explanationsOf(world: World): readonly Explanation[] {
  const rated = ratedOf(world);
  const [, second] = [...(rated.rating.ranking[0]?.members[0]?.indicators.keys() ?? [])];
  return rated.rating.ranking.flatMap(({ members }) =>
    members.map((region) => explainRegion(rated, region, second)),
  );
}

/** What a text comes to, read as a formula. */
function worth(text: string): string | undefined {
  const value = evaluate(formula(text).expression, () => undefined);
  return value && printExact(value);
}

function follows({ left, right }: Equation): void {
  expect(worth(left), left).toBe(printExact(right));
}

test("contributions add up to the exact total", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      for (const { indicators, region } of explanationsOf(world)) {
        const total = sum(indicators.map(({ contribution }) => contribution));
        expect(total.toFraction()).toBe(region.exactTotal.toFraction());
      }
    }),
    { numRuns: RUNS },
  );
});

test("every calculation comes to what it says, from the values before it", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      for (const { indicators, blocks, total, region } of explanationsOf(world)) {
        follows(total);
        expect(total.right.toFraction()).toBe(region.exactTotal.toFraction());
        for (const { points } of blocks) follows(points);
        for (const { substituted, value, reached, product, points, scaled } of indicators) {
          if (value !== undefined) expect(worth(substituted)).toBe(printExact(value));
          if (reached.kind === "share") follows(reached.uncut);
          if (reached.kind === "band")
            expect(points.toFraction()).toBe((reached.band?.points ?? exact("0")).toFraction());
          if (product !== undefined) {
            follows(product);
            expect(product.right.toFraction()).toBe(points.toFraction());
          }
          if (scaled !== undefined) follows(scaled);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("what is printed is what follows: every equation of the text is evaluated again", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      for (const explanation of explanationsOf(world)) {
        for (const { table } of explanationSheets({ ...explanation, chosen: undefined }, "en", {
          full: true,
          top: 20,
        })) {
          const cells = table.rows.flatMap((row) => row.map(readable));
          for (const text of [...table.title, ...cells]) checkPrinted(text.replaceAll("−", "-"));
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("a sum of terms that never end is told from the terms themselves", () => {
  const text = equationText(
    { left: "1250/111 + 8750777/1000003", right: exact("1250/111").add(exact("8750777/1000003")) },
    "en",
  );
  checkPrinted(text);
  expect(text).toBe("1250/111 + 8750777/1000003 ≈ 20.012");
});

/** `left = right`, `left = right ≈ about`, `left ≈ about`; then perhaps words. */
function checkPrinted(text: string): void {
  const match = /^([-\d.()+*/ ]+?) (?:= ([-\d./]+))?(?: ?≈ ([-\d.]+))?(?:$|;| of | →)/.exec(text);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return;
  const [, left = "", right, about] = match;
  const value = worth(left);
  if (right !== undefined) expect(worth(right), text).toBe(value);
  if (about === undefined || value === undefined) return;
  const distance: Fraction = exact(about).sub(exact(value)).abs();
  expect(distance.compare(exact("0.00005")) <= 0, text).toBe(true);
}

test("the organisations of an indicator make its sums, the largest first, their shares one whole", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      for (const { compositions } of explanationsOf(world)) {
        for (const { value, parts } of compositions) {
          const values = parts.map((part) => part.value);
          const sorted = values.toSorted((a, b) => b.compare(a));
          expect(values.map(printExact)).toEqual(sorted.map(printExact));
          const shares = parts.flatMap(({ share }) => share ?? []);
          if (shares.length > 0) {
            expect(printExact(sum(shares))).toBe("1");
            expect(value).toBeDefined();
          }
        }
      }
    }),
    { numRuns: RUNS },
  );
});
