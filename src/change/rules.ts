import { evaluate } from "../formula/evaluate.ts";
import type { RegionLeaf } from "../model/expression.ts";
import type { Value } from "../model/region.ts";
import { leaves } from "../model/walk.ts";
import { type Ground, leafId, leafValue, type State } from "./region-data.ts";
import { both, complement, everything, type NumberSet } from "./interval-set.ts";
import { truth } from "./solve-condition.ts";

/** The first rule of the region that its data keep now and would not keep in the state. */
export function brokenRule(ground: Ground, state: State): string | undefined {
  const now = (leaf: RegionLeaf): Value => ground.valueAt(leaf);
  const then = (leaf: RegionLeaf): Value => leafValue(ground, state, leaf);
  return ground.methodology.exports.regions.rules.find(
    ({ check }) =>
      leaves(check.expression).some((leaf) => state.leaves.has(leafId(leaf))) &&
      evaluate(check.expression, then)?.n === 0n &&
      evaluate(check.expression, now)?.n !== 0n,
  )?.id;
}

/** The values of one leaf that keep the rules of the region, as far as one leaf decides them. */
export function allowedValues(ground: Ground, state: State, id: string): NumberSet {
  return ground.methodology.exports.regions.rules
    .filter(({ check }) => leaves(check.expression).some((leaf) => leafId(leaf) === id))
    .map(({ check }) => {
      const found = truth(
        check.expression,
        (leaf) => leafId(leaf) === id,
        (leaf) => leafValue(ground, state, leaf),
      );
      return found === undefined ? everything : complement(found.no);
    })
    .reduce(both, everything);
}
