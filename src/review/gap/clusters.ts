import type { Step } from "../../model/gap.ts";
import type { Methodology } from "../../model/methodology.ts";
import { leaves } from "../../model/walk.ts";
import { leafId, type State } from "./ground.ts";

/** A step, and the state it leads to from the data as they are. */
export interface Taken {
  readonly step: Step;
  readonly state: State;
}

/**
 * Indicators whose steps may have to do with each other: they touch the same sum or count, one touches what
 * another is made of, or a rule ties together the cells of both. Steps of different clusters add up.
 */
export function clusters(
  methodology: Methodology,
  options: readonly (readonly Taken[])[],
): readonly (readonly (readonly Taken[])[])[] {
  const marks = options.map((own) => marksOf(methodology, own));
  const groups: number[][] = [];
  for (const index of options.keys()) {
    const touching = groups.filter((group) => group.some((other) => meet(marks[other], marks[index])));
    const merged = [...touching.flat(), index];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => group.flatMap((index) => [options[index] ?? []]));
}

interface Marks {
  readonly touched: ReadonlySet<string>;
  readonly needed: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

function marksOf({ exports }: Methodology, own: readonly Taken[]): Marks {
  const touched = new Set(own.flatMap(({ state }) => [...state.leaves.keys()]));
  const needed = new Set(
    own.flatMap(({ step }) => leaves(step.indicator.formula.expression).map((leaf) => leafId(leaf))),
  );
  const columns = new Set(own.flatMap(({ step }) => step.edits.map(({ column }) => column)));
  const rowRules = (exports.organizations?.rules ?? [])
    .filter(({ check }) => leaves(check.expression).some((column) => columns.has(column)))
    .map(({ id }) => `row ${id}`);
  const regionRules = exports.regions.rules
    .filter(({ check }) => leaves(check.expression).some((leaf) => touched.has(leafId(leaf))))
    .map(({ id }) => `region ${id}`);
  return { touched, needed, rules: new Set([...rowRules, ...regionRules]) };
}

function meet(a: Marks | undefined, b: Marks | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    overlap(a.touched, b.touched) ||
    overlap(a.touched, b.needed) ||
    overlap(a.needed, b.touched) ||
    overlap(a.rules, b.rules)
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
