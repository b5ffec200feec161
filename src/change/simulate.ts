import { compare } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { IndicatorId } from "../model/brand.ts";
import type { RegionLeaf } from "../model/expression.ts";
import { grouped } from "../model/grouped.ts";
import type { Indicator } from "../model/methodology.ts";
import type { RatedRegion, Rating, Score } from "../model/rating.ts";
import type { Region, Value } from "../model/region.ts";
import { indicatorsOf, leaves } from "../model/walk.ts";
import { type PlacesAmong, placesAmong } from "../rank/places.ts";
import { contestant } from "../rank/standings.ts";
import type { Extent } from "../scale/extent.ts";
import { isRelative, losesPositiveBest } from "../scale/scale.ts";
import { lackingIndicator } from "../score/lacking.ts";
import { type Extents, extentsOf, score } from "../score/score.ts";
import { leafId } from "./region-data.ts";
import type { Standing } from "./standing.ts";

/** One region rated again among the others, as often as its sums and counts are changed. */
export interface Simulation {
  readonly extents: Extents;
  /** Among all regions as they are. */
  readonly places: PlacesAmong<Score>;
  /**
   * score → rank with some leaves of the region changed, by their ids; all other regions' data as they are.
   * Undefined where it could no longer be rated, or the whole rating would be refused.
   */
  readonly standing: (leaves: ReadonlyMap<string, Value>) => Standing | undefined;
}

/** `valueAt` are the region's own sums, counts and cells. */
export function simulation(
  rating: Rating,
  subject: RatedRegion,
  valueAt: (leaf: RegionLeaf) => Value,
): Simulation {
  const { methodology, ties, by } = rating;
  const { ranking } = methodology;
  const indicators = indicatorsOf(methodology.blocks);
  const rated = rating.ranking.flatMap(({ members }) => members);
  const regions = rated.map(({ region }) => region);
  const scoreOf = new Map(rated.map((member) => [member.region, member]));
  const measured = (id: IndicatorId, region: Region): Value => scoreOf.get(region)?.indicators.get(id)?.value;
  const extents = extentsOf(indicators, regions, measured);
  const placesOf = (scores: readonly Score[]) =>
    placesAmong(
      scores.map((score) => contestant(score, ranking, by)),
      ties,
      ranking.order,
    );
  const unchanged = placesOf(rated);
  const readersOf = readersByLeaf(indicators);
  const known = new WeakMap<ReadonlyMap<string, Value>, Standing>();

  function standing(changed: ReadonlyMap<string, Value>): Standing | undefined {
    const before = known.get(changed);
    if (before !== undefined) return before;
    const affected = new Set([...changed.keys()].flatMap((id) => readersOf.get(id) ?? []));
    const values = new Map(
      [...affected].map(({ id, formula }) => [
        id,
        evaluate(formula.expression, (leaf) =>
          changed.has(leafId(leaf)) ? changed.get(leafId(leaf)) : valueAt(leaf),
        ),
      ]),
    );
    if (lackingIndicator([...affected], (id) => values.get(id)) !== undefined) return undefined;
    const valueFor = (id: IndicatorId, region: Region): Value =>
      region === subject.region && values.has(id) ? values.get(id) : measured(id, region);
    const relative = [...affected].filter(({ scale }) => isRelative(scale));
    const changedExtents = extentsOf(relative, regions, valueFor);
    if (relative.some(({ id, scale }) => losesPositiveBest(scale, extents.get(id), changedExtents.get(id))))
      return undefined;
    const stays = relative.every(({ id }) => sameExtent(extents.get(id), changedExtents.get(id)));
    const allExtents = changedExtents.size === 0 ? extents : new Map([...extents, ...changedExtents]);
    const [ownScore] = score(methodology, [subject.region], valueFor, allExtents);
    if (ownScore === undefined) return undefined;
    const scores = stays
      ? rated
      : score(methodology, regions, valueFor, allExtents).filter((score) => score !== undefined);
    const places = stays ? unchanged : placesOf(scores);
    const contestantNow = contestant(ownScore, ranking, by);
    const result = {
      score: ownScore,
      place: places.placeOf(contestantNow),
      sharedWith: places.equalsOf(contestantNow).map(({ region }) => region),
      scores,
    };
    known.set(changed, result);
    return result;
  }
  return { extents, places: unchanged, standing };
}

function readersByLeaf(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const readings = indicators.flatMap((indicator) =>
    [...new Set(leaves(indicator.formula.expression).map(leafId))].map((id) => ({ id, indicator })),
  );
  const byLeaf = grouped(readings, ({ id }) => id);
  return new Map([...byLeaf].map(([id, readers]) => [id, readers.map(({ indicator }) => indicator)]));
}

export function sameExtent(a: Extent | undefined, b: Extent | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return compare(a.least, b.least) === 0 && compare(a.greatest, b.greatest) === 0;
}
