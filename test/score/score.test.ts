import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { compare, type Fraction, ratio } from "../../src/exact/fraction.ts";
import type { BlockId, IndicatorId } from "../../src/model/brand.ts";
import type { Block, Indicator, Methodology, Scale } from "../../src/model/methodology.ts";
import type { Score } from "../../src/model/rating.ts";
import type { Value } from "../../src/model/region.ts";
import { extentsOf, score } from "../../src/score/score.ts";
import { block, indicator, methodologyOf, plainRanking, region } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

type Values = Readonly<Record<string, Value>>;

/** Scores of regions with the values given, by indicator. */
function scored(of: Methodology, ...values: readonly Values[]): readonly (Score | undefined)[] {
  const regions = values.map((_, index) => region(`${index}`));
  return score(of, regions, (id, { code }) => values[Number(code)]?.[id]);
}

/** One region's values as texts, a missing one as `-`. */
function worth(values: Readonly<Record<string, string>>): Values {
  return Object.fromEntries(
    Object.entries(values).map(([id, text]) => [id, text === "-" ? undefined : exact(text)]),
  );
}

const total = (one: Score | undefined) => one && printExact(one.exactTotal);
const points = (one: Score | undefined, id: string) => {
  const found = one?.blocks.get(id as BlockId) ?? one?.indicators.get(id as IndicatorId);
  return found && printExact(found.points);
};

describe("a sum", () => {
  const two = methodologyOf([
    block("first", "sum", [indicator("a", "1", "20"), indicator("b", "1", "40")], exact("60")),
    block("second", "sum", [indicator("c", "1", "40")], exact("40")),
  ]);

  test("adds up the points of its indicators, and the total those of the blocks", () => {
    const [one] = scored(two, worth({ a: "0.5", b: "1/3", c: "1/7" }));
    expect(["a", "b", "c", "first", "second"].map((id) => points(one, id))).toEqual([
      "10",
      "40/3",
      "40/7",
      "70/3",
      "40/7",
    ]);
    expect(total(one)).toBe("610/21");
  });

  test("is the same whatever order its children are in", () => {
    const values = worth({ a: "1/3", b: "1/7", c: "0.1" });
    const turned = methodologyOf([
      block("second", "sum", [indicator("c", "1", "40")], exact("40")),
      block("first", "sum", [indicator("b", "1", "40"), indicator("a", "1", "20")], exact("60")),
    ]);
    expect(total(scored(turned, values)[0])).toBe(total(scored(two, values)[0]));
  });
});

describe("the total", () => {
  const half = methodologyOf([block("x", "sum", [indicator("a", "1", "1")], exact("1"))]);

  test.each([
    ["half-up", "1"],
    ["half-even", "0"],
    ["down", "0"],
  ] as const)("of a half is rounded %s", (mode, rounded) => {
    const ranking = { ...plainRanking, round: { places: 0, mode } };
    const [one] = scored({ ...half, ranking }, worth({ a: "0.5" }));
    expect([total(one), one && printExact(one.total)]).toEqual(["0.5", rounded]);
  });
});

/*
 * Weights 20 and 30 in one block, 50 in another, 100 in all.
 * A missing value is worth no points (zero, refuse), or takes its weight away (exclude): the rest is scaled to 100.
 */
describe("a missing value", () => {
  const rated = (missing: Indicator["missing"]) =>
    methodologyOf([
      block(
        "x",
        "sum",
        [indicator("a", "1", "20", undefined, missing), indicator("b", "1", "30", undefined, missing)],
        exact("50"),
      ),
      block("y", "sum", [indicator("c", "1", "50", undefined, missing)], exact("50")),
    ]);

  /* rule, a, b, c, total, points of x, which are marked */
  test.each([
    ["zero", "-", "0.5", "0.5", "40", "15", ""],
    ["refuse", "-", "0.5", "0.5", "40", "15", ""],
    ["exclude", "-", "0.5", "0.5", "50", "15", "a"],
    ["exclude", "-", "1", "0", "37.5", "30", "a"],
    ["exclude", "-", "-", "0.5", "50", "0", "a b"],
    ["exclude", "0.5", "-", "-", "50", "10", "b c"],
    ["exclude", "1/3", "1", "-", "220/3", "110/3", "c"],
    ["exclude", "0", "0", "-", "0", "0", "c"],
    ["exclude", "1", "1", "1", "100", "50", ""],
    ["zero", "-", "-", "-", "0", "0", ""],
  ] as const)("%s: of %s, %s and %s the total is %s", (rule, a, b, c, expected, x, marked) => {
    const [one] = scored(rated(rule), worth({ a, b, c }));
    expect(total(one)).toBe(expected);
    expect(points(one, "x")).toBe(x);
    const excluded = [...(one?.indicators ?? [])].filter(([, { excluded }]) => excluded).map(([id]) => id);
    expect(excluded.join(" ")).toBe(marked);
  });

  test("shrinks what was available to its block", () => {
    const [one] = scored(rated("exclude"), worth({ a: "-", b: "1", c: "1" }));
    expect(one?.blocks.get("x" as BlockId)?.available).toEqual(exact("30"));
    expect(one?.blocks.get("y" as BlockId)?.available).toEqual(exact("50"));
  });

  /* a, b, points of the block, those scaled to its whole weight of 50 */
  test.each([
    ["0.5", "0.5", "25", "25"],
    ["-", "0.5", "15", "25"],
    ["1/3", "-", "20/3", "50/3"],
    ["-", "-", "0", "0"],
  ])("leaves its block comparable: %s and %s are %s points, as good as %s", (a, b, had, scaled) => {
    const [one] = scored(rated("exclude"), worth({ a, b, c: "1" }));
    expect(points(one, "x")).toBe(had);
    expect(one?.blocks.get("x" as BlockId)?.scaled).toEqual(exact(scaled));
  });

  test("of every indicator leaves nothing to rate", () => {
    expect(scored(rated("exclude"), worth({}))).toEqual([undefined]);
  });

  test("is no measure for others: the scales look at values alone", () => {
    const relative: Scale = { kind: "minmax", better: "higher" };
    const one = methodologyOf([block("x", "sum", [indicator("a", "1", "10", relative)], exact("10"))]);
    const all = scored(one, worth({ a: "2" }), worth({ a: "-" }), worth({ a: "4" }), worth({ a: "3" }));
    expect(all.map(total)).toEqual(["0", "0", "10", "5"]);
  });
});

/*
 * A mean of weight 60 over a of weight 1 and b of weight 2: (a + 2 b) / 3 × 60.
 */
describe("a mean", () => {
  const mean = (missing: Indicator["missing"]) =>
    methodologyOf([
      block(
        "x",
        "mean",
        [indicator("a", "1", "1", undefined, missing), indicator("b", "1", "2", undefined, missing)],
        exact("60"),
      ),
      block("y", "sum", [indicator("c", "1", "40")], exact("40")),
    ]);

  /* rule, a, b, points of the block, total where c is 1 */
  test.each([
    ["zero", "1", "1", "60", "100"],
    ["zero", "1", "0", "20", "60"],
    ["zero", "0.5", "1/7", "110/7", "390/7"],
    ["zero", "-", "1", "40", "80"],
    ["exclude", "-", "0.5", "30", "70"],
    ["exclude", "0.5", "-", "30", "70"],
    ["exclude", "-", "-", "0", "100"],
  ] as const)("%s: of %s and %s is worth %s", (rule, a, b, expected, whole) => {
    const [one] = scored(mean(rule), worth({ a, b, c: "1" }));
    expect([points(one, "x"), total(one)]).toEqual([expected, whole]);
  });

  test("takes the share of each child, however many points the child is worth", () => {
    const nested = methodologyOf([
      block(
        "x",
        "mean",
        [
          block("in", "sum", [indicator("a", "1", "100"), indicator("b", "1", "300")], exact("400")),
          block("other", "mean", [indicator("c", "1", "7")], exact("400")),
        ],
        exact("10"),
      ),
    ]);
    const [one] = scored(nested, worth({ a: "1", b: "0", c: "0.5" }));
    expect(["in", "other", "x"].map((id) => points(one, id))).toEqual(["100", "200", "3.75"]);
  });
});

/* Weights 40 and 40: 5 of the 10 points left to the block are a share of 0.5, and (40 × 0.5 + 40 × 1) / 80 is 0.75. */
test("a mean takes the share of what a child could have", () => {
  const nested = methodologyOf([
    block(
      "x",
      "mean",
      [
        block(
          "in",
          "sum",
          [indicator("a", "1", "10"), indicator("b", "1", "30", undefined, "exclude")],
          exact("40"),
        ),
        indicator("c", "1", "40"),
      ],
      exact("10"),
    ),
  ]);
  const [one] = scored(nested, worth({ a: "0.5", b: "-", c: "1" }));
  expect(["in", "c", "x"].map((id) => points(one, id))).toEqual(["5", "40", "7.5"]);
});

/* 5 of the 10 points left to `in` are 20 of 40; a mean is of its whole weight already; `x` has 45 of 90, 60 of 120. */
test("a block in a block is scaled to its own weight, and adds its points as they are", () => {
  const nested = methodologyOf([
    block(
      "x",
      "sum",
      [
        block(
          "in",
          "sum",
          [indicator("a", "1", "10"), indicator("b", "1", "30", undefined, "exclude")],
          exact("40"),
        ),
        block(
          "even",
          "mean",
          [indicator("c", "1", "1"), indicator("d", "1", "3", undefined, "exclude")],
          exact("80"),
        ),
      ],
      exact("120"),
    ),
  ]);
  const [one] = scored(nested, worth({ a: "0.5", b: "-", c: "0.5", d: "-" }));
  const scaled = ["in", "even", "x"].map((id) => one?.blocks.get(id as BlockId)?.scaled);
  expect(["in", "even", "x"].map((id) => points(one, id))).toEqual(["5", "40", "45"]);
  expect(scaled).toEqual([exact("20"), exact("40"), exact("60")]);
});

test("blocks in blocks add up, and each has its points", () => {
  const nested = methodologyOf([
    block(
      "outer",
      "sum",
      [
        indicator("a", "1", "10"),
        block(
          "inner",
          "sum",
          [indicator("b", "1", "20"), block("deepest", "mean", [indicator("c", "1", "1")], exact("40"))],
          exact("60"),
        ),
        block("beside", "sum", [indicator("d", "1", "30")], exact("30")),
      ],
      exact("100"),
    ),
  ]);
  const [one] = scored(nested, worth({ a: "1", b: "0.5", c: "0.25", d: "1/3" }));
  const ids = ["a", "deepest", "inner", "beside", "outer"];
  expect(ids.map((id) => points(one, id))).toEqual(["10", "10", "20", "10", "40"]);
});

/* Laws on a methodology of bands, goalposts and nested blocks. */
const sevenths = fc.integer({ min: -2, max: 30 }).map((n) => ratio(BigInt(n), 21n));
const ids = ["a", "b", "c", "d"] as const;

const bandScale = (better: "higher" | "lower"): Scale => ({
  kind: "bands",
  better,
  bands: [
    {
      edge: exact(better === "higher" ? "1" : "1/7"),
      bound: better === "higher" ? "from" : "to",
      points: exact("30"),
    },
    { edge: exact("2/3"), bound: better === "higher" ? "from" : "to", points: exact("10") },
    {
      edge: exact(better === "higher" ? "1/3" : "6/7"),
      bound: better === "higher" ? "from" : "to",
      points: exact("1"),
    },
  ],
});
const scales: Readonly<Record<(typeof ids)[number], { scale: Scale; better: "higher" | "lower" }>> = {
  a: { scale: bandScale("higher"), better: "higher" },
  b: { scale: bandScale("lower"), better: "lower" },
  c: { scale: { kind: "goalposts", worst: exact("0"), best: exact("1") }, better: "higher" },
  d: { scale: { kind: "goalposts", worst: exact("1.1"), best: exact("1/3") }, better: "lower" },
};
const law = (missing: Indicator["missing"]): Methodology => {
  const leaf = (id: (typeof ids)[number]) => indicator(id, "1", "30", scales[id].scale, missing);
  const inner: Block = block(
    "inner",
    "mean",
    [leaf("b"), block("deep", "sum", [leaf("c"), leaf("d")], exact("60"))],
    exact("50"),
  );
  return methodologyOf([block("outer", "sum", [leaf("a"), inner], exact("80"))]);
};
const cell = fc.option(sevenths, { nil: undefined, freq: 8 });
const missingRule = fc.constantFrom("zero", "exclude", "refuse");
const values = fc.record({ a: cell, b: cell, c: cell, d: cell });

test("improving an indicator never lowers the total, nor touches another region's", () => {
  const improved = fc.record({
    rule: missingRule,
    before: values.filter((one) => ids.some((id) => one[id] !== undefined)),
    other: values,
    id: fc.constantFrom(...ids),
    step: fc.bigInt({ min: 0n, max: 10n }),
  });
  fc.assert(
    fc.property(improved, ({ rule, before, other, id, step }) => {
      const value = before[id];
      fc.pre(value !== undefined);
      const by = ratio(scales[id].better === "higher" ? step : -step, 21n);
      const after: Values = { ...before, [id]: value?.add(by) };
      const [first, elsewhere] = scored(law(rule), before, other);
      const [second, still] = scored(law(rule), after, other);
      expect(order(second, first)).toBeGreaterThanOrEqual(0);
      expect(still).toEqual(elsewhere);
    }),
    { numRuns: 2000 },
  );
});

test("a part of the regions scored again, over the extents of all, scores as it did", () => {
  const relative = ["minmax", "distance_to_best"] as const;
  const leaves = relative.map((kind) => indicator(kind, "1", "10", { kind, better: "higher" }));
  const of = methodologyOf([block("x", "sum", leaves, exact("20"))]);
  const all = ["1/3", "2", "5/7"].map((text) => worth({ minmax: text, distance_to_best: text }));
  const regions = all.map((_, index) => region(`${index}`));
  const valueFor = (id: IndicatorId, { code }: (typeof regions)[number]) => all[Number(code)]?.[id];
  const whole = score(of, regions, valueFor);
  const extents = extentsOf(leaves, regions, valueFor);
  expect(score(of, regions.slice(0, 1), valueFor, extents)).toEqual(whole.slice(0, 1));
  expect(score(of, regions.slice(0, 1), valueFor)).not.toEqual(whole.slice(0, 1));
});

test("a total, and a block scaled, is between nothing and the whole, whatever is missing", () => {
  fc.assert(
    fc.property(missingRule, values, (rule, one) => {
      const [found] = scored(law(rule), one);
      if (found === undefined) return;
      expect(found.exactTotal.s).toBe(1n);
      expect(compare(found.exactTotal, exact("80"))).toBeLessThanOrEqual(0);
      for (const [id, weight] of [
        ["outer", "80"],
        ["inner", "50"],
        ["deep", "60"],
      ] as const) {
        const block = found.blocks.get(id as BlockId);
        expect(block && compare(block.scaled, exact(weight))).toBeLessThanOrEqual(0);
        expect(block && compare(block.scaled, block.points)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 2000 },
  );
});

function order(a: Score | undefined, b: Score | undefined): number {
  const [first, second]: (Fraction | undefined)[] = [a?.exactTotal, b?.exactTotal];
  if (first === undefined || second === undefined) throw new Error("a region without a total");
  return compare(first, second);
}
