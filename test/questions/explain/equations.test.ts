import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../../src/formula/evaluate.ts";
import type { Equation } from "../../../src/model/equation.ts";
import { blocksOf, indicatorsOf } from "../../../src/model/walk.ts";
import {
  blockEquation,
  product,
  reached,
  substituted,
  totalEquation,
} from "../../../src/questions/explain/equations.ts";
import { extentOf } from "../../../src/scale/extent.ts";
import { bands, formula, indicator } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { ratedOf } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

/** Its left side, computed. */
function computed({ left }: Equation): string | undefined {
  return text(evaluate(formula(left).expression, () => undefined));
}

test("the left side of every equation comes to its right side", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const { rating } = ratedOf(world);
      const rated = rating.ranking.flatMap(({ members }) => members);
      const { methodology } = world;
      for (const member of rated) {
        const total = totalEquation(methodology, member);
        expect(computed(total), total.left).toBe(text(total.right));
        for (const block of blocksOf(methodology.blocks)) {
          const equation = blockEquation(block, member);
          expect(computed(equation), equation.left).toBe(text(equation.right));
        }
        for (const one of indicatorsOf(methodology.blocks)) {
          const { value, points } = member.indicators.get(one.id) ?? {};
          const values = rated.flatMap(({ indicators }) => indicators.get(one.id)?.value ?? []);
          const where = reached(value, one.scale, extentOf(values), methodology.ranking.order);
          const earned = product(one, where);
          if (where.kind === "share") expect(computed(where.uncut)).toBe(text(where.uncut.right));
          if (earned !== undefined)
            expect([computed(earned), text(earned.right)]).toEqual([text(points), text(points)]);
        }
      }
    }),
  );
});

test("values are put in where names stood; one that is lacking is a question mark", () => {
  const { expression } = formula("sum(organizations.polls) / regions.population - 2 * regions.area");
  const written = substituted(expression, (leaf) => {
    if (leaf.kind === "aggregate") return exact("7");
    return leaf.column === "population" ? exact("-1/3") : undefined;
  });
  expect(written).toBe("7 / (-1/3) - 2 * ?");
});

const extent = { least: exact("2"), greatest: exact("8") };

/* the value, bands from 0.9 and from 0.5 on → the band it is in, and the next better */
test.each([
  ["0.95", "9/10", undefined],
  ["0.9", "9/10", undefined],
  ["0.5", "1/2", "9/10"],
  ["0.4", undefined, "1/2"],
])("%s is in the band of %s, next %s", (value, band, next) => {
  const found = reached(exact(value), bands("higher", "0.9 10", "0.5 5"), extent, "descending");
  if (found.kind !== "band") throw new Error("no band");
  expect([text(found.band?.edge), text(found.next?.edge)]).toEqual([band, next]);
});

/* the same where fewer points are placed first → past which edge fewer are earned, and how many */
test.each([
  ["0.95", "9/10", "5"],
  ["0.5", "1/2", "0"],
  ["0.4", undefined, undefined],
])("fewest points first: from %s past %s, %s points", (value, edge, points) => {
  const where = reached(exact(value), bands("higher", "0.9 10", "0.5 5"), extent, "ascending");
  if (where.kind !== "band") throw new Error("no band");
  expect([text(where.next?.edge), text(where.next?.points)]).toEqual([edge, points]);
  expect(where.next?.bound).toBe(edge === undefined ? undefined : "below");
});

test("no value reaches nothing, and is not multiplied", () => {
  expect(reached(undefined, { kind: "none" }, extent, "descending")).toEqual({ kind: "nothing" });
  expect(reached(exact("1"), { kind: "none" }, undefined, "descending")).toEqual({ kind: "nothing" });
  expect(product(indicator("i", "regions.area", "10"), { kind: "nothing" })).toBeUndefined();
});

test("a share is calculated before it is cut", () => {
  const scale = { kind: "goalposts", worst: exact("6"), best: exact("4") };
  const beyond = reached(exact("7"), scale, extent, "descending");
  expect(beyond).toMatchObject({ kind: "share", uncut: { left: "(7 - 6) / (4 - 6)" }, share: exact("0") });
});
