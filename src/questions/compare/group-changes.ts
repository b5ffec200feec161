import type { Fraction } from "../../exact/fraction.ts";
import { byCodeUnits } from "../../model/by-code-units.ts";
import type { RatingResult } from "../../model/rating-result.ts";
import { type Better, change, mean, tally } from "./change.ts";
import type { GroupChange, Maxima, Move } from "./comparison.ts";
import { comparableBlock, notCompared } from "./maxima.ts";

/** Each side's own regions make a district's mean; a region that moved between districts counts where it is now. */
export function districtChanges(
  previous: RatingResult,
  current: RatingResult,
  moves: readonly Move[],
  better: Better,
  maxima: Maxima | undefined,
): readonly GroupChange[] {
  const names = new Set([...current.regions, ...previous.regions].flatMap(({ district }) => district ?? []));
  return [...names].sort(byCodeUnits).map((id) => {
    const of = ({ regions, methodology }: RatingResult) =>
      meanOf({ methodology, regions: regions.filter(({ district }) => district === id) });
    const members = moves.filter((move) => move.current.district === id);
    const moved = change(of(previous), of(current), better);
    return {
      id,
      mean: maxima === undefined ? moved : notCompared(moved),
      tally: tally(members.map(({ points, share }) => share ?? points)),
    };
  });
}

/** Blocks in the order of the methodology of now, then those that are no more. */
export function blockChanges(
  previous: RatingResult,
  current: RatingResult,
  moves: readonly Move[],
  better: Better,
  maxima: Maxima | undefined,
): readonly GroupChange[] {
  const comparable = comparableBlock(previous, current, maxima);
  const ids = new Set([...current.regions, ...previous.regions].flatMap(({ blocks }) => [...blocks.keys()]));
  return [...ids].map((id) => {
    const of = ({ regions, methodology: { rounding } }: RatingResult) =>
      mean(
        regions.flatMap(({ blocks }) => blocks.get(id) ?? []),
        rounding,
      );
    const moved = change(of(previous), of(current), better);
    if (!comparable(id)) return { id, mean: notCompared(moved), tally: undefined };
    return {
      id,
      mean: moved,
      tally: tally(moves.flatMap(({ blocks }) => blocks.get(id) ?? [])),
    };
  });
}

/** Of the exact scores that the places compare. */
export function meanOf({
  regions,
  methodology: { rounding },
}: Pick<RatingResult, "regions" | "methodology">): Fraction | undefined {
  return mean(
    regions.map(({ exactScore }) => exactScore),
    rounding,
  );
}
