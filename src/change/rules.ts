import { evaluate } from "../formula/evaluate.ts";
import type { RegionLeaf } from "../model/expression.ts";
import type { Value } from "../model/region.ts";
import { leaves } from "../model/walk.ts";
import { both, complement, everything, type IntervalSet } from "./interval-set.ts";
import { leafId, leafValue, type RegionData, type State } from "./region-data.ts";
import { solveCondition } from "./solve-condition.ts";

/** The first rule of the region that its data keep now and would not keep in the state. */
export function brokenRule(data: RegionData, state: State): string | undefined {
  const now = (leaf: RegionLeaf): Value => data.valueAt(leaf);
  const then = (leaf: RegionLeaf): Value => leafValue(data, state, leaf);
  return data.methodology.exports.regions.rules.find(
    ({ check }) =>
      leaves(check.expression).some((leaf) => state.leaves.has(leafId(leaf))) &&
      evaluate(check.expression, then)?.n === 0n &&
      evaluate(check.expression, now)?.n !== 0n,
  )?.id;
}

/** The values of one leaf that keep the rules of the region, as far as one leaf decides them. */
export function allowedValues(data: RegionData, state: State, id: string): IntervalSet {
  return data.methodology.exports.regions.rules
    .filter(({ check }) => leaves(check.expression).some((leaf) => leafId(leaf) === id))
    .map(({ check }) => {
      const solutions = solveCondition(
        check.expression,
        (leaf) => leafId(leaf) === id,
        (leaf) => leafValue(data, state, leaf),
      );
      return solutions === undefined ? everything : complement(solutions.fails);
    })
    .reduce(both, everything);
}
