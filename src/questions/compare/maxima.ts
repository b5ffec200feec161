import type { Fraction } from "../../exact/fraction.ts";
import type { RatingResult } from "../../model/rating-result.ts";
import { blocksOf } from "../../model/walk.ts";
import { type Better, change } from "./change.ts";
import type { Change } from "./comparison.ts";

/** The points at most of both sides where they differ: their points are then no measure of a change. */
export interface Maxima {
  readonly previous: Fraction;
  readonly current: Fraction;
}

export function differentMaxima(previous: RatingResult, current: RatingResult): Maxima | undefined {
  if (previous.by !== "total" || current.by !== "total") return undefined;
  const maxima = { previous: previous.methodology.maxPoints, current: current.methodology.maxPoints };
  return maxima.previous.equals(maxima.current) ? undefined : maxima;
}

/** The change of points as a change of their share of the maximum. */
export function changeOfShare(
  { previous, current }: Pick<Change, "previous" | "current">,
  maxima: Maxima,
  better: Better,
): Change {
  return change(previous?.div(maxima.previous), current?.div(maxima.current), better);
}

/** Then and now side by side, and nothing said of what is between. */
export function notCompared({ previous, current }: Change): Change {
  return { previous, current, gained: undefined };
}

/** Whether a block's points can be compared: with other maxima, only if its weight is known to be the same. */
export function comparableBlock(
  { methodology: then }: RatingResult,
  { methodology: now }: RatingResult,
  maxima: Maxima | undefined,
): (id: string) => boolean {
  if (maxima === undefined) return () => true;
  const [before, after] = [then.whole, now.whole].map(
    (whole) => new Map<string, Fraction>(blocksOf(whole?.blocks ?? []).map(({ id, weight }) => [id, weight])),
  );
  return (id) => {
    const [old, fresh] = [before?.get(id), after?.get(id)];
    return old !== undefined && fresh !== undefined && old.equals(fresh);
  };
}
