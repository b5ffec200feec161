import { type State, untouched } from "../../change/region-data.ts";
import { compare, type Fraction, sum } from "../../exact/fraction.ts";
import type { Indicator } from "../../model/methodology.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { isRelative, kindOf } from "../../scale/scale.ts";
import { bandTargets } from "./aims.ts";
import { valueIn } from "./amount.ts";
import { cheapest, type Option } from "./cheapest.ts";
import { clusters, type Taken } from "./clusters.ts";
import { continuousStep } from "./continuous.ts";
import type { Step } from "./gap.ts";
import { steps } from "./outlook.ts";
import type { SearchContext } from "./search-context.ts";
import { stepTo } from "./steps.ts";

/** Steps taken one after another. */
export interface Path {
  readonly steps: readonly Step[];
  readonly state: State;
  readonly relative: Fraction;
  readonly total: Fraction;
  readonly place: Fraction;
}

/** Combinations that are looked at in one cluster; beyond them only its steps one by one. */
const MOST_COMBINATIONS = 600;
const MOST_WAYS = 3;
/** A longer set is told alone: with so many steps the others differ little. */
const MOST_VARIED = 6;

export interface Ways {
  readonly paths: readonly Path[];
  /** With every indicator at its best. */
  readonly best: { readonly place: Fraction; readonly total: Fraction };
  /** Whether every set was looked at. */
  readonly exact: boolean;
}

/** The cheapest sets of steps that reach a place: fewest indicators first, then the least relative change. */
export function ways(context: SearchContext, indicators: readonly Indicator[], wanted: Fraction): Ways {
  const good = (place: Fraction) => compare(place, wanted) <= 0;
  const options = indicators
    .map((indicator) => steps(context, untouched, indicator) as readonly Taken[])
    .filter((own) => own.length > 0);
  const groups = clusters(context.data.methodology, options);
  let exact = options.every((own) =>
    own.every(({ step, state }) => step.aim.kind === "band" && isAdditive(context, state)),
  );
  const choices = groups.map((group) => {
    const size = group.reduce((product, own) => product * (own.length + 1), 1);
    if (group.length > 1 && size > MOST_COMBINATIONS) exact = false;
    return size > MOST_COMBINATIONS
      ? group.flatMap((own) => own.map((taken) => single(taken)))
      : combinations(context, group);
  });
  const { blocks, ranking } = context.data.methodology;
  const alone = !indicatorsOf(blocks).some(({ scale }) => isRelative(scale));
  const certain = exact && alone && ranking.breakTies.length === 0;
  const paths: Path[] = [];
  const leave: (readonly Indicator[])[] = [[]];
  const first = search(context, choices, good, [], certain);
  if (first !== undefined) {
    paths.push(first);
    if (first.steps.length <= MOST_VARIED) leave.push(...first.steps.map(({ indicator }) => [indicator]));
    for (const without of leave.slice(1)) {
      const other = search(context, choices, good, without, certain);
      if (
        other !== undefined &&
        other.steps.length === first.steps.length &&
        !paths.some((path) => alike(path, other))
      )
        paths.push(other);
    }
  }
  return {
    paths: paths.sort((a, b) => compare(a.relative, b.relative)).slice(0, MOST_WAYS),
    best: everythingDone(context, indicators),
    exact: certain,
  };
}

/** Whether the same indicators are excluded as now: otherwise every point counts for another part of the total. */
function isAdditive({ now, standing }: SearchContext, state: State): boolean {
  const there = standing(state.leaves)?.score.indicators;
  return [...now.score.indicators].every(([id, { excluded }]) => there?.get(id)?.excluded === excluded);
}

function alike(a: Path, b: Path): boolean {
  const key = ({ steps }: Path) =>
    steps.map(({ indicator, after }) => `${indicator.id} ${after.toFraction()}`).join();
  return key(a) === key(b);
}

/** A set that reaches the place when it is really walked. */
function search(
  context: SearchContext,
  choices: readonly (readonly Option[])[],
  good: (place: Fraction) => boolean,
  without: readonly Indicator[],
  certain: boolean,
): Path | undefined {
  const allowed = choices.map((options) =>
    options.filter(({ picks }) => !picks.some(({ indicator }) => without.includes(indicator))),
  );
  const now = context.now.score.exactTotal;
  const enough = (gain: Fraction) => good(context.placeAt(now.add(gain)));
  for (const picks of cheapest(allowed, enough, context.data.methodology.ranking.order, certain)) {
    const path = walk(context, picks);
    if (path !== undefined && good(path.place)) return trimmed(context, path, good);
  }
  return undefined;
}

function single({ step }: Taken): Option {
  return { picks: [step], count: 1, gain: step.gain, cost: step.relative };
}

/** Every choice of steps within a cluster, walked together: each choice goes on from a shorter one. */
function combinations(context: SearchContext, group: readonly (readonly Taken[])[]): readonly Option[] {
  let walked: readonly { readonly picks: readonly Step[]; readonly path: Path }[] = [
    { picks: [], path: pathOf(context, [], untouched) },
  ];
  for (const own of group) {
    walked = walked.flatMap((before) => [
      before,
      ...own.flatMap(({ step }) => {
        const path = further(context, before.path, step);
        return path === undefined ? [] : [{ picks: [...before.picks, step], path }];
      }),
    ]);
  }
  return walked.flatMap(({ picks, path }) => (picks.length === 0 ? [] : [optionOf(context, picks, path)]));
}

function optionOf(context: SearchContext, picks: readonly Step[], path: Path): Option {
  const gain = path.total.sub(context.now.score.exactTotal);
  return { picks, count: path.steps.length, gain, cost: path.relative };
}

/** Takes the steps in turn, each anew from where the one before has led. What is reached already is left out. */
export function walk(context: SearchContext, picks: readonly Step[]): Path | undefined {
  let path: Path | undefined = pathOf(context, [], untouched);
  for (const pick of picks) path = path && further(context, path, pick);
  return path;
}

function further(context: SearchContext, path: Path, pick: Step): Path | undefined {
  const next = again(context, path.state, pick);
  if (next === undefined || next === "reached") return next && path;
  return pathOf(context, [...path.steps, next.step], next.state);
}

function pathOf(context: SearchContext, steps: readonly Step[], state: State): Path {
  const { score, place } = context.standing(state.leaves) ?? context.now;
  return { steps, state, relative: sum(steps.map((step) => step.relative)), total: score.exactTotal, place };
}

function again(
  context: SearchContext,
  state: State,
  { indicator, aim }: Step,
): Taken | "reached" | undefined {
  if (aim.kind !== "band") return steps(context, state, indicator)[0] ?? "reached";
  const { scale } = indicator;
  const value = valueIn(context, state, indicator);
  const kind = kindOf(scale);
  if (kind.form !== "stepped" || value === undefined) return undefined;
  const targets = bandTargets(kind.bands(scale), value, context.data.methodology.ranking.order);
  const same = targets.find((target) => target.aim.kind === "band" && target.aim.band === aim.band);
  if (same === undefined) return "reached";
  const attempt = stepTo(context, state, indicator, same);
  return attempt.kind === "step" ? attempt : undefined;
}

/** On a continuous scale no more than the place needs. */
function trimmed(context: SearchContext, path: Path, good: (place: Fraction) => boolean): Path {
  const index = path.steps.findIndex(({ aim }) => aim.kind === "most");
  const last = path.steps[index];
  if (last === undefined) return path;
  const others = path.steps.filter((step) => step !== last);
  const before = walk(context, others);
  if (before === undefined || good(before.place)) return before ?? path;
  const attempt = continuousStep(context, before.state, last.indicator, good);
  if (attempt.kind !== "step" || !good(attempt.step.place)) return path;
  return pathOf(context, [...before.steps, attempt.step], attempt.state);
}

/** Each indicator in turn brought as far as it goes. */
function everythingDone(context: SearchContext, indicators: readonly Indicator[]): Ways["best"] {
  let state = untouched;
  for (const indicator of indicators) state = steps(context, state, indicator).at(-1)?.state ?? state;
  const standing = context.standing(state.leaves) ?? context.now;
  return { place: standing.place, total: standing.score.exactTotal };
}
