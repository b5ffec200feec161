import { compare } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { IndicatorId } from "../model/brand.ts";
import type { RegionLeaf } from "../model/expression.ts";
import type { Indicator } from "../model/methodology.ts";
import type { RatedRegion, Score } from "../model/rating.ts";
import type { Region, Value } from "../model/region.ts";
import { indicatorsOf, leaves } from "../model/walk.ts";
import { type Field, field } from "../rank/places.ts";
import { contestant } from "../rank/standings.ts";
import type { Rated } from "../rate.ts";
import { type Extent, looksAtOthers } from "../scale/ability.ts";
import { type Extents, extentsOf, score } from "../score/score.ts";
import { leafId } from "./region-data.ts";
import type { Standing } from "./means.ts";

/** One region among the others, as often as its sums and counts are changed. */
export interface Again {
  readonly extents: Extents;
  readonly valueAt: (leaf: RegionLeaf) => Value;
  /** The others, and the region itself, as they are. */
  readonly field: Field<Score>;
  /** score → rank with some leaves of the region changed, by their ids; all other regions' data as they are. */
  readonly standing: (leaves: ReadonlyMap<string, Value>) => Standing | undefined;
}

export function standAgain({ rating, loaded }: Rated, own: RatedRegion): Again {
  const { methodology, ties, by } = rating;
  const { ranking } = methodology;
  const indicators = indicatorsOf(methodology.blocks);
  const rated = rating.ranking.flatMap(({ members }) => members);
  const regions = rated.map(({ region }) => region);
  const scoreOf = new Map(rated.map((member) => [member.region, member]));
  const measured = (id: IndicatorId, region: Region): Value => scoreOf.get(region)?.indicators.get(id)?.value;
  const extents = extentsOf(indicators, regions, measured);
  const valueAt = loaded.values(loaded.regions.indexOf(own.region));
  const fieldOf = (scores: readonly Score[]) =>
    field(
      scores.map((one) => contestant(one, ranking, by)),
      ties,
      ranking.order,
    );
  const asIs = fieldOf(rated);
  const usersOf = usersByLeaf(indicators);
  const known = new WeakMap<ReadonlyMap<string, Value>, Standing>();

  function standing(changed: ReadonlyMap<string, Value>): Standing | undefined {
    const before = known.get(changed);
    if (before !== undefined) return before;
    const affected = new Set([...changed.keys()].flatMap((id) => usersOf.get(id) ?? []));
    const values = new Map(
      [...affected].map(({ id, formula }) => [
        id,
        evaluate(formula.expression, (leaf) =>
          changed.has(leafId(leaf)) ? changed.get(leafId(leaf)) : valueAt(leaf),
        ),
      ]),
    );
    const valueFor = (id: IndicatorId, region: Region): Value =>
      region === own.region && values.has(id) ? values.get(id) : measured(id, region);
    const relative = [...affected].filter(({ scale }) => looksAtOthers(scale));
    const moved = extentsOf(relative, regions, valueFor);
    const stays = relative.every(({ id }) => sameExtent(extents.get(id), moved.get(id)));
    const there = moved.size === 0 ? extents : new Map([...extents, ...moved]);
    const [mine] = score(methodology, [own.region], valueFor, there);
    if (mine === undefined) return undefined;
    const scores = stays
      ? rated
      : score(methodology, regions, valueFor, there).filter((one) => one !== undefined);
    const others = stays ? asIs : fieldOf(scores);
    const me = contestant(mine, ranking, by);
    const found = {
      score: mine,
      place: others.placeOf(me),
      sharedWith: others.equalsOf(me).map(({ region }) => region),
      field: scores,
    };
    known.set(changed, found);
    return found;
  }
  return { extents, valueAt, field: asIs, standing };
}

function usersByLeaf(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const users = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const id of new Set(leaves(indicator.formula.expression).map(leafId)))
      users.set(id, [...(users.get(id) ?? []), indicator]);
  }
  return users;
}

export function sameExtent(a: Extent | undefined, b: Extent | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return compare(a.least, b.least) === 0 && compare(a.greatest, b.greatest) === 0;
}
