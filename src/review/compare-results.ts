import { round } from "../exact/round.ts";
import type { Change, Comparison, Move, Passage } from "../model/comparison.ts";
import type { RatingResult, ResultRegion } from "../model/rating-result.ts";
import { type Better, change, isZero, tally } from "./change.ts";
import { blockChanges, districtChanges, meanOf } from "./group-changes.ts";
import { methodologyDifferences } from "./methodology-differences.ts";
import { moversBy } from "./movers.ts";

/** What changed from one result to the other. Regions are matched by their codes. */
export function compareResults(previous: RatingResult, current: RatingResult): Comparison {
  const better: Better = current.methodology.order === "descending" ? "more" : "less";
  const before = byCode(previous.regions);
  const after = byCode(current.regions);
  const moves = current.regions.flatMap((region) => {
    const old = before.get(region.code);
    return old === undefined ? [] : [moveOf(old, region, previous, current, better)];
  });
  const came = passages(current.regions, before, previous);
  const left = passages(previous.regions, after, current);
  const differences = methodologyDifferences(previous, current);
  const still = moves.every(
    ({ points, places, blocks }) =>
      isZero(points.gained) && isZero(places.gained) && [...blocks.values()].every(sameAsBefore),
  );
  return {
    previous,
    current,
    differences,
    mean: change(meanOf(previous.regions), meanOf(current.regions), better),
    tallies: {
      points: tally(moves.map(({ points }) => points)),
      places: tally(moves.map(({ places }) => places)),
    },
    moves,
    came,
    left,
    movers: {
      points: moversBy(moves, ({ points }) => points),
      places: moversBy(moves, ({ places }) => places),
    },
    districts: districtChanges(previous, current, moves, better),
    blocks: blockChanges(previous, current, moves, better),
    unchanged: still && came.length === 0 && left.length === 0 && differences.length === 0,
  };
}

function moveOf(
  old: ResultRegion,
  region: ResultRegion,
  { methodology: then }: RatingResult,
  { methodology: now }: RatingResult,
  better: Better,
): Move {
  const blocks = new Map<string, Change>();
  for (const id of new Set([...old.blocks.keys(), ...region.blocks.keys()])) {
    const before = old.blocks.get(id);
    const after = region.blocks.get(id);
    blocks.set(
      id,
      change(before && round(before, then.rounding), after && round(after, now.rounding), better),
    );
  }
  return {
    previous: old,
    current: region,
    points: change(old.points, region.points, better),
    places: change(old.place, region.place, "less"),
    blocks,
  };
}

function sameAsBefore({ previous, current, gained }: Change): boolean {
  return (previous === undefined) === (current === undefined) && isZero(gained);
}

/** The regions that the other side has no place for. */
function passages(
  regions: readonly ResultRegion[],
  there: ReadonlyMap<string, ResultRegion>,
  { notRated }: RatingResult,
): readonly Passage[] {
  return regions
    .filter(({ code }) => !there.has(code))
    .map((region) => ({ region, withoutPlace: notRated.some(({ code }) => code === region.code) }));
}

function byCode(regions: readonly ResultRegion[]): ReadonlyMap<string, ResultRegion> {
  return new Map(regions.map((region) => [region.code, region]));
}
