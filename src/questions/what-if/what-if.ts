import { aggregated } from "../../change/composition.ts";
import { columnsOf } from "../../change/levers.ts";
import {
  addends,
  edited,
  leafId,
  leafValue,
  regionData,
  type State,
  untouched,
} from "../../change/region-data.ts";
import { brokenRule } from "../../change/rules.ts";
import { rulesOnLever } from "../../change/rules-on-lever.ts";
import { spreadChange } from "../../change/spread-change.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Loaded } from "../../load/load.ts";
import type { ColumnId, IndicatorId, RegionCode } from "../../model/brand.ts";
import type { RegionLeaf } from "../../model/expression.ts";
import type { Indicator, Methodology, TieMethod } from "../../model/methodology.ts";
import type { Rating } from "../../model/rating.ts";
import type { Region, Value } from "../../model/region.ts";
import { aggregatesOf, indicatorsOf, regionExpressionsOf } from "../../model/walk.ts";
import { type RegionStanding, regionStandings } from "../../rank/region-standing.ts";
import { type Rated, rateMeasured } from "../../rate.ts";
import { extentOf } from "../../scale/extent.ts";
import { isRelative, losesPositiveBest } from "../../scale/scale.ts";
import { lackingIndicator } from "../../score/lacking.ts";
import { measure } from "../../score/measure.ts";
import type { Change, Move, WhatIf } from "./result.ts";
import { reweighted } from "./reweighted.ts";
import { type Unfit, unfit } from "./unfit.ts";

/** What is to be tried. */
export interface Trial {
  readonly values: readonly NewValue[];
  readonly weights: ReadonlyMap<IndicatorId, Fraction>;
  readonly ties: TieMethod | undefined;
}

export interface NewValue {
  /** As it was asked for. */
  readonly text: string;
  readonly region: Region;
  readonly leaf: RegionLeaf;
  /** The column whose cells are to change; undefined where any of the leaf's may. */
  readonly column?: ColumnId | undefined;
  /** What it is set to, or what it changes by. */
  readonly to: { readonly kind: "to" | "by"; readonly amount: Fraction };
}

/** Why a value cannot be what is wanted. */
export interface Refusal {
  readonly value: NewValue;
  readonly reason:
    | { readonly kind: "no-value" }
    | { readonly kind: "no-count" }
    | Unfit
    /** Of the change that was asked for. */
    | { readonly kind: "short"; readonly possible: Fraction; readonly rules: readonly string[] }
    | { readonly kind: "rule"; readonly rule: string }
    /** The indicator would have no value, and the methodology does not do without it. */
    | { readonly kind: "lacking"; readonly indicator: Indicator }
    /** The best value of the indicator would not be positive, and its scale measures the others by it. */
    | { readonly kind: "no-best"; readonly indicator: Indicator };
}

/** The rating with and without the trial; or the first value that the data and their rules do not allow. */
export function whatIf(rated: Rated, trial: Trial): WhatIf | Refusal {
  const { rating, loaded, reasonOf } = rated;
  const { methodology, period, by } = rating;
  const states = new Map<RegionCode, State>();
  const changes: Change[] = [];
  for (const value of trial.values) {
    const tried = valueTried(rated, value, states.get(value.region.code) ?? untouched);
    if ("reason" in tried) return tried;
    states.set(value.region.code, tried.state);
    changes.push(tried.change);
  }
  for (const indicator of indicatorsOf(methodology.blocks)) {
    const after = trial.weights.get(indicator.id);
    if (after !== undefined) changes.push({ kind: "weight", indicator, before: indicator.weight, after });
  }
  const loadedAfter = withStates(methodology, loaded, states);
  for (const value of trial.values) {
    const indicator =
      reasonOf(value.region) === undefined ? lackingIn(value.region, methodology, loadedAfter) : undefined;
    if (indicator !== undefined) return { value, reason: { kind: "lacking", indicator } };
  }
  const last = trial.values.at(-1);
  const withoutBest = last && losingBest(rated, loadedAfter);
  if (last !== undefined && withoutBest !== undefined)
    return { value: last, reason: { kind: "no-best", indicator: withoutBest } };
  const ties = trial.ties ?? rating.ties;
  if (ties !== rating.ties) changes.push({ kind: "ties", before: rating.ties, after: ties });
  const changed = trial.weights.size === 0 ? methodology : reweighted(methodology, trial.weights);
  const after = rateMeasured(changed, loadedAfter, reasonOf, { ties, period, by });
  const moves = movesOf(rating, after);
  const count = new Set([rating, after].flatMap((side) => [...byCode(side).keys()])).size;
  return { before: rating, after, changes, moves, same: count - moves.length };
}

function valueTried(
  { rating, loaded }: Rated,
  value: NewValue,
  state: State,
): { readonly state: State; readonly change: Change } | Refusal {
  const { methodology } = rating;
  const { region, leaf, column: only, to } = value;
  const organizations = loaded.organizations.get(region.code) ?? [];
  const known = new Set(aggregatesOf(regionExpressionsOf(methodology)).map(({ id }) => id));
  const folded = loaded.values(loaded.regions.indexOf(region));
  const valueAt = (part: RegionLeaf) =>
    part.kind === "cell" || known.has(part.aggregate.id)
      ? folded(part)
      : aggregated(part.aggregate, organizations);
  const data = regionData(methodology, loaded.regions, organizations, valueAt, [{ kind: "leaf", leaf }]);
  const before = leafValue(data, state, leaf);
  if (before === undefined) return { value, reason: { kind: "no-value" } };
  const amount = (to.kind === "by" ? to.amount : to.amount.sub(before)).mul(addends(data, leaf));
  let possible: Fraction | undefined;
  const columns = columnsOf(leaf, methodology).filter(({ id }) => only === undefined || id === only);
  const wrong = unfit(leaf, columns, before, amount);
  if (wrong !== undefined) return { value, reason: wrong };
  for (const column of columns) {
    const spread = spreadChange(data, state, { leaf, column }, amount);
    if (spread.kind === "short") {
      if (possible === undefined || compare(spread.possible, possible) > 0) possible = spread.possible;
      continue;
    }
    const editedState = edited(data, state, spread.edits);
    const rule = brokenRule(data, editedState);
    if (rule !== undefined) return { value, reason: { kind: "rule", rule } };
    const after = leafValue(data, editedState, leaf) ?? before;
    const change = { kind: "value", region, leaf, before, after } as const;
    return { state: editedState, change };
  }
  if (possible === undefined) return { value, reason: { kind: "no-count" } };
  const rules = [...new Set(columns.flatMap((column) => rulesOnLever(methodology, { leaf, column })))];
  return { value, reason: { kind: "short", possible, rules } };
}

function withStates({ blocks }: Methodology, loaded: Loaded, states: ReadonlyMap<RegionCode, State>): Loaded {
  const { regions } = loaded;
  const values: Loaded["values"] = (position) => {
    const state = states.get(regions[position]?.code ?? ("" as RegionCode));
    const folded = loaded.values(position);
    return (leaf): Value => (state?.leaves.has(leafId(leaf)) ? state.leaves.get(leafId(leaf)) : folded(leaf));
  };
  return { ...loaded, values, measurement: measure(indicatorsOf(blocks), regions, values) };
}

function lackingIn(
  region: Region,
  { blocks }: Methodology,
  { regions, measurement }: Loaded,
): Indicator | undefined {
  const position = regions.indexOf(region);
  return lackingIndicator(indicatorsOf(blocks), (id) => measurement.get(id)?.[position]);
}

/** The first indicator whose best value is positive now, and would not be. */
function losingBest({ rating, loaded, reasonOf }: Rated, after: Loaded): Indicator | undefined {
  const rated = loaded.regions.flatMap((region, position) =>
    reasonOf(region) === undefined ? [position] : [],
  );
  const extentIn = ({ measurement }: Loaded, id: IndicatorId) => {
    const values = measurement.get(id) ?? [];
    return extentOf(rated.flatMap((position) => values[position] ?? []));
  };
  return indicatorsOf(rating.methodology.blocks)
    .filter(({ scale }) => isRelative(scale))
    .find(({ id, scale }) => losesPositiveBest(scale, extentIn(loaded, id), extentIn(after, id)));
}

function movesOf(before: Rating, after: Rating): readonly Move[] {
  const [then, now] = [byCode(before), byCode(after)];
  return [...now.keys(), ...[...then.keys()].filter((code) => !now.has(code))].flatMap((code) => {
    const [earlier, later] = [then.get(code), now.get(code)];
    const region = (later ?? earlier)?.region.region;
    const same =
      earlier !== undefined &&
      later !== undefined &&
      compare(earlier.place, later.place) === 0 &&
      earlier.shared === later.shared &&
      compare(earlier.exactScore, later.exactScore) === 0;
    return same || region === undefined ? [] : [{ region, before: earlier, after: later }];
  });
}

function byCode(rating: Rating): ReadonlyMap<RegionCode, RegionStanding> {
  return new Map(regionStandings(rating).map((standing) => [standing.region.region.code, standing]));
}
