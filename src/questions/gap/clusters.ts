import { leversOf } from "../../change/levers.ts";
import { leafId, type State } from "../../change/region-data.ts";
import type { Methodology } from "../../model/methodology.ts";
import { indicatorsOf, leaves } from "../../model/walk.ts";
import type { Step } from "./gap.ts";

/** A step, and the state it leads to from the data as they are. */
export interface Taken {
  readonly step: Step;
  readonly state: State;
}

/**
 * Indicators whose steps may have to do with each other: both change the value of one and the same indicator,
 * or a rule ties together what they could change. Steps of different clusters add up.
 */
export function clusters(
  methodology: Methodology,
  options: readonly (readonly Taken[])[],
): readonly (readonly (readonly Taken[])[])[] {
  const marks = options.map((steps) => marksOf(methodology, steps));
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
  /** The indicators whose values its steps change. */
  readonly affected: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

function marksOf(methodology: Methodology, steps: readonly Taken[]): Marks {
  const { exports, blocks } = methodology;
  const touched = new Set(steps.flatMap(({ state }) => [...state.leaves.keys()]));
  const affected = indicatorsOf(blocks).filter(({ formula }) =>
    leaves(formula.expression).some((leaf) => touched.has(leafId(leaf))),
  );
  // A rule may keep a lever still until another step makes room for it.
  const levers = steps.flatMap(({ step }) => leversOf(step.indicator, methodology));
  const columns = new Set(
    levers.flatMap(({ leaf, column }) =>
      leaf.kind === "cell" ? [] : [`${leaf.aggregate.table}.${column.id}`],
    ),
  );
  const spread = new Set([...touched, ...levers.map(({ leaf }) => leafId(leaf))]);
  const rowRules = exports.tables.flatMap(({ id: table, rules }) =>
    rules
      .filter(({ check }) => leaves(check.expression).some((column) => columns.has(`${table}.${column}`)))
      .map(({ id }) => `row ${table} ${id}`),
  );
  const regionRules = exports.regions.rules
    .filter(({ check }) => leaves(check.expression).some((leaf) => spread.has(leafId(leaf))))
    .map(({ id }) => `region ${id}`);
  return {
    affected: new Set(affected.map(({ id }) => id)),
    rules: new Set([...rowRules, ...regionRules]),
  };
}

function meet(a: Marks | undefined, b: Marks | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return overlap(a.affected, b.affected) || overlap(a.rules, b.rules);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((id) => b.has(id));
}
