import { leafId, type State, untouched } from "../../change/region-data.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { IndicatorId } from "../../model/brand.ts";
import type { Indicator } from "../../model/methodology.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { isRelative } from "../../scale/scale.ts";
import { type Budget, searchBudget } from "./budget.ts";
import { cheapest, type Option, type Pick } from "./cheapest.ts";
import { clusters, type Taken } from "./clusters.ts";
import { furthestStep, steps } from "./outlook.ts";
import { further, type Path, pathOf, trimmed, walk } from "./path.ts";
import type { SearchContext } from "./search-context.ts";
import { costsPoints } from "./steps.ts";

/** Combinations that are looked at in one cluster; beyond them its steps are taken for independent. */
const MOST_COMBINATIONS = 600;
const MOST_WAYS = 3;

export interface Ways {
  readonly paths: readonly Path[];
  /** With every indicator at its best. */
  readonly best: { readonly place: Fraction; readonly total: Fraction };
  /** Whether there are no cheaper ones. */
  readonly exact: boolean;
}

/**
 * The three cheapest sets of steps that reach a place: fewest indicators first, then the least relative change.
 * The second is the cheapest of those that do not contain the first, the third of those that contain neither:
 * a step that goes further on the same indicator contains one that goes less far.
 */
export function ways(
  context: SearchContext,
  indicators: readonly Indicator[],
  wanted: Fraction,
  budget: Budget = searchBudget(),
): Ways {
  const isGood = (place: Fraction) => compare(place, wanted) <= 0;
  const best = everythingDone(context, indicators);
  if (isGood(context.now.place)) return { paths: [], best, exact: true };
  const { choices, exact } = choicesOf(context, indicators);
  const { blocks, ranking } = context.data.methodology;
  const alone = !indicatorsOf(blocks).some(({ scale }) => isRelative(scale));
  const certain = exact && alone && ranking.breakTies.length === 0;
  const paths = differentSets((limits) => search(context, choices, isGood, limits, certain, budget), budget);
  return { paths, best, exact: certain && !budget.isExhausted() };
}

/** What the steps of each cluster come to, alone and together; and whether all of that is so when combined. */
function choicesOf(
  context: SearchContext,
  indicators: readonly Indicator[],
): { readonly choices: readonly (readonly Option[])[]; readonly exact: boolean } {
  const { methodology } = context.data;
  const all = indicators
    .map((indicator): readonly Taken[] => steps(context, untouched, indicator))
    .filter((taken) => taken.length > 0);
  let exact = all.every((taken) =>
    taken.every(({ step, state }) => step.aim.kind === "band" && isAdditive(context, state)),
  );
  const choices = clusters(methodology, all).flatMap((cluster) => {
    const size = cluster.reduce((product, taken) => product * (taken.length + 1), 1);
    if (cluster.length === 1 || size <= MOST_COMBINATIONS) return [combinations(context, cluster)];
    exact = false;
    return cluster.map((taken) => taken.map(({ step }, level) => optionOf(step, level)));
  });
  const { order } = methodology.ranking;
  const gaining = choices.map((options) =>
    options.filter(({ picks }) => !picks.some(({ step }) => costsPoints(step, order))),
  );
  return { choices: gaining, exact };
}

/** Whether the same indicators are excluded as now: otherwise every point counts for another part of the total. */
function isAdditive({ now, standing }: SearchContext, state: State): boolean {
  const indicators = standing(state.leaves)?.score.indicators;
  return [...now.score.indicators].every(([id, { excluded }]) => indicators?.get(id)?.excluded === excluded);
}

function optionOf(step: Taken["step"], level: number): Option {
  return { picks: [{ step, level }], gain: step.gain, cost: step.relative };
}

/** Every choice of steps within a cluster, walked together: each choice goes on from a shorter one. */
function combinations(context: SearchContext, cluster: readonly (readonly Taken[])[]): readonly Option[] {
  let walked: readonly { readonly picks: readonly Pick[]; readonly path: Path }[] = [
    { picks: [], path: pathOf(context, [], untouched) },
  ];
  for (const indicatorSteps of cluster) {
    walked = walked.flatMap((before) => [
      before,
      ...indicatorSteps.flatMap((taken, level) => {
        const path = further(context, before.path, taken.step);
        const step = path?.steps[before.picks.length];
        return path === undefined || step === undefined
          ? []
          : [{ picks: [...before.picks, { step, level }], path }];
      }),
    ]);
  }
  return walked.slice(1).map(({ picks, path }) => {
    const gain = path.total.sub(exactScore(context.now.score, context.by));
    return { picks, gain, cost: path.relative };
  });
}

/** From which of its steps on an indicator is left out. */
type Limits = ReadonlyMap<IndicatorId, number>;

interface FoundSet {
  readonly picks: readonly Pick[];
  readonly path: Path;
}

/**
 * The cheapest sets of which none contains another. All that do not contain a set lack, for one of its steps,
 * this step and those that go further: the search is repeated under each of these limits.
 */
function differentSets(
  searchWithin: (limits: Limits) => FoundSet | undefined,
  budget: Budget,
): readonly Path[] {
  const paths = new Map<string, Path>();
  const searched = new Set<string>();
  const waiting: { readonly limits: Limits; readonly set: FoundSet }[] = [];
  const add = (limits: Limits): void => {
    const key = [...limits]
      .map(([id, level]) => `${id} ${level}`)
      .sort()
      .join();
    if (searched.has(key) || !budget.lasts()) return;
    searched.add(key);
    const set = searchWithin(limits);
    if (set !== undefined) waiting.push({ limits, set });
  };
  add(new Map());
  while (paths.size < MOST_WAYS) {
    waiting.sort((a, b) => compareCosts(a.set.path, b.set.path));
    const next = waiting.shift();
    if (next === undefined) break;
    paths.set(keyOf(next.set.path), next.set.path);
    if (paths.size === MOST_WAYS) break;
    for (const { step, level } of next.set.picks) {
      const { id } = step.indicator;
      add(new Map([...next.limits, [id, Math.min(level, next.limits.get(id) ?? level)]]));
    }
  }
  return [...paths.values()].sort(compareCosts);
}

function compareCosts(a: Path, b: Path): number {
  return a.steps.length - b.steps.length || compare(a.relative, b.relative);
}

function keyOf({ steps: taken }: Path): string {
  return taken
    .map(({ indicator, lever, after }) => `${indicator.id} ${leafId(lever.leaf)} ${after.toFraction()}`)
    .join();
}

/** The first set within the limits that reaches the place when it is walked. */
function search(
  context: SearchContext,
  choices: readonly (readonly Option[])[],
  isGood: (place: Fraction) => boolean,
  limits: Limits,
  certain: boolean,
  budget: Budget,
): FoundSet | undefined {
  const allowed = choices.map((options) =>
    options.filter(({ picks }) =>
      picks.every(({ step, level }) => level < (limits.get(step.indicator.id) ?? Number.POSITIVE_INFINITY)),
    ),
  );
  const { order } = context.data.methodology.ranking;
  const now = exactScore(context.now.score, context.by);
  const isEnough = (gain: Fraction) => isGood(context.placeAt(now.add(gain)));
  for (const picks of cheapest(allowed, isEnough, order, certain, budget)) {
    if (!budget.tries()) return undefined;
    const path = walk(
      context,
      picks.map(({ step }) => step),
    );
    if (path === undefined || !isGood(path.place)) continue;
    const least = trimmed(context, path, isGood);
    if (!least.steps.some((step) => costsPoints(step, order))) return { picks, path: least };
  }
  return undefined;
}

/** Each indicator in turn brought as far as it costs no points. */
function everythingDone(context: SearchContext, indicators: readonly Indicator[]): Ways["best"] {
  let state = untouched;
  for (const indicator of indicators) state = furthestStep(context, state, indicator)?.state ?? state;
  const { place, total } = pathOf(context, [], state);
  return { place, total };
}
