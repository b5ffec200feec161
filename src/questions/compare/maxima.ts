import type { Fraction } from "../../exact/fraction.ts";
import type { RatingResult } from "../../model/rating-result.ts";
import type { Change } from "../../rank/printed-change.ts";
import { type Better, change } from "./change.ts";
import type { Maxima } from "./comparison.ts";

/** The maxima of both sides where they are known and differ. */
export function differentMaxima(previous: RatingResult, current: RatingResult): Maxima | undefined {
  const maxima = { previous: previous.maximum, current: current.maximum };
  if (maxima.previous === undefined || maxima.current === undefined) return undefined;
  if (maxima.previous.equals(maxima.current)) return undefined;
  return { previous: maxima.previous, current: maxima.current };
}

/** The change of points as a change of their share of the maximum. */
export function changeOfShare(
  { previous, current }: Pick<Change, "previous" | "current">,
  maxima: Maxima,
  better: Better,
): Change {
  return change(previous?.div(maxima.previous), current?.div(maxima.current), better);
}

/** Both values side by side, and nothing said of their difference. */
export function notCompared({ previous, current }: Change): Change {
  return { previous, current, gained: undefined };
}

/** Whether a block's points can be compared: where the maxima differ, only if its weight is known to be the same. */
export function comparableBlock(
  previous: RatingResult,
  current: RatingResult,
  maxima: Maxima | undefined,
): (id: string) => boolean {
  if (maxima === undefined) return () => true;
  const [before, after] = [previous, current].map(
    ({ methodology }) =>
      new Map<string, Fraction>(methodology.outline?.blocks.map(({ id, weight }) => [id, weight])),
  );
  return (id) => {
    const [old, present] = [before?.get(id), after?.get(id)];
    return old !== undefined && present !== undefined && old.equals(present);
  };
}
