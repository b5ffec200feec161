import { round } from "../../exact/round.ts";
import type { RegionCode } from "../../model/brand.ts";
import type { RatingResult, ResultRegion } from "../../model/rating-result.ts";
import type { Change } from "../../rank/printed-change.ts";
import { sameRegions } from "../../registry/same-region.ts";
import { type Better, change, isZero, tally } from "./change.ts";
import type { Comparison, Maxima, Move, UnmatchedRegion } from "./comparison.ts";
import { blockChanges, districtChanges, meanOf } from "./group-changes.ts";
import { changeOfShare, comparableBlock, differentMaxima, notCompared } from "./maxima.ts";
import { methodologyDifferences } from "./methodology-differences.ts";
import { moversBy } from "./movers.ts";

/** What changed from one result to the other. Regions are matched as `sameRegions` does. */
export function compareResults(earlier: RatingResult, current: RatingResult): Comparison {
  const previous = underCodesOf(current, earlier);
  const better: Better = current.methodology.order === "descending" ? "more" : "less";
  const maxima = differentMaxima(previous, current);
  const before = byCode(previous.regions);
  const after = byCode(current.regions);
  const moves = current.regions.flatMap((region) => {
    const old = before.get(region.code);
    return old === undefined ? [] : [moveOf(old, region, previous, current, better, maxima)];
  });
  const onlyCurrent = unmatched(current.regions, before, previous);
  const onlyPrevious = unmatched(previous.regions, after, current);
  const differences = methodologyDifferences(previous, current);
  const mean = change(meanOf(previous), meanOf(current), better);
  const still = moves.every(
    ({ points, places, blocks }) =>
      isZero(points.gained) && isZero(places.gained) && [...blocks.values()].every(sameAsBefore),
  );
  return {
    previous,
    current,
    differences,
    mean: maxima === undefined ? mean : notCompared(mean),
    maxima,
    meanShare: maxima && changeOfShare(mean, maxima, better),
    tallies: {
      points: tally(moves.map(({ points, share }) => share ?? points)),
      places: tally(moves.map(({ places }) => places)),
    },
    moves,
    onlyCurrent,
    onlyPrevious,
    movers: {
      points: moversBy(moves, ({ points }) => points),
      places: moversBy(moves, ({ places }) => places),
    },
    districts: districtChanges(previous, current, moves, better, maxima),
    blocks: blockChanges(previous, current, moves, better, maxima),
    unchanged: still && onlyCurrent.length === 0 && onlyPrevious.length === 0 && differences.length === 0,
  };
}

function moveOf(
  old: ResultRegion,
  region: ResultRegion,
  previous: RatingResult,
  current: RatingResult,
  better: Better,
  maxima: Maxima | undefined,
): Move {
  const { methodology: then } = previous;
  const { methodology: now } = current;
  const comparable = comparableBlock(previous, current, maxima);
  const blocks = new Map<string, Change>();
  for (const id of new Set([...old.blocks.keys(), ...region.blocks.keys()])) {
    const before = old.blocks.get(id);
    const after = region.blocks.get(id);
    const block = change(before && round(before, then.rounding), after && round(after, now.rounding), better);
    blocks.set(id, comparable(id) ? block : notCompared(block));
  }
  const points = change(old.score, region.score, better);
  return {
    previous: old,
    current: region,
    points: maxima === undefined ? points : notCompared(points),
    share: maxima && changeOfShare(points, maxima, better),
    places: change(old.place, region.place, "less"),
    blocks,
  };
}

function sameAsBefore({ previous, current, gained }: Change): boolean {
  return (previous === undefined) === (current === undefined) && isZero(gained);
}

/** The regions that the other side has no place for. */
function unmatched(
  regions: readonly ResultRegion[],
  others: ReadonlyMap<string, ResultRegion>,
  { notRated }: RatingResult,
): readonly UnmatchedRegion[] {
  return regions
    .filter(({ code }) => !others.has(code))
    .map((region) => ({ region, withoutPlace: notRated.some(({ code }) => code === region.code) }));
}

/** A result with its regions under the codes that they have in the other. */
function underCodesOf(other: RatingResult, result: RatingResult): RatingResult {
  const codes = sameRegions([...result.regions, ...result.notRated], [...other.regions, ...other.notRated]);
  const recoded = <R extends { readonly code: RegionCode }>(region: R): R => ({
    ...region,
    code: (codes.get(region.code) ?? region.code) as RegionCode,
  });
  return {
    ...result,
    regions: result.regions.map(recoded),
    notRated: result.notRated.map(recoded),
    refusedIn: result.refusedIn.map(recoded),
  };
}

function byCode(regions: readonly ResultRegion[]): ReadonlyMap<string, ResultRegion> {
  return new Map(regions.map((region) => [region.code, region]));
}
