import { type State, untouched } from "../../change/region-data.ts";
import { type Fraction, sum } from "../../exact/fraction.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { kindOf } from "../../scale/scale.ts";
import { bandTargets } from "./aims.ts";
import { valueIn } from "./amount.ts";
import type { Taken } from "./clusters.ts";
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

export function pathOf(context: SearchContext, taken: readonly Step[], state: State): Path {
  const { score, place } = context.standing(state.leaves) ?? context.now;
  const relative = sum(taken.map((step) => step.relative));
  return { steps: taken, state, relative, total: exactScore(score, context.by), place };
}

/** Takes the steps in turn, each again from where the one before has led. What is reached already is left out. */
export function walk(context: SearchContext, picks: readonly Step[]): Path | undefined {
  let path: Path | undefined = pathOf(context, [], untouched);
  for (const pick of picks) path = path && further(context, path, pick);
  return path;
}

/** The same path where the step's aim is reached already; undefined where it is out of reach. */
export function further(context: SearchContext, path: Path, pick: Step): Path | undefined {
  const next = takenAgain(context, path.state, pick);
  if (next === undefined || next === "reached") return next && path;
  return pathOf(context, [...path.steps, next.step], next.state);
}

function takenAgain(
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
export function trimmed(context: SearchContext, path: Path, isGood: (place: Fraction) => boolean): Path {
  const last = path.steps.find(({ aim }) => aim.kind === "most");
  if (last === undefined) return path;
  const others = path.steps.filter((step) => step !== last);
  const before = walk(context, others);
  if (before === undefined || isGood(before.place)) return before ?? path;
  const attempt = continuousStep(context, before.state, last.indicator, isGood);
  if (attempt.kind !== "step" || !isGood(attempt.step.place)) return path;
  return pathOf(context, [...before.steps, attempt.step], attempt.state);
}
