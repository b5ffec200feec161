import { groundOf } from "../../change/region-data.ts";
import type { Means, Standing } from "../../change/means.ts";
import { type Again, standAgain } from "../../change/simulate.ts";
import { compare, type Fraction, ratio, zero } from "../../exact/fraction.ts";
import { round } from "../../exact/round.ts";
import type { RatedRegion, Score } from "../../model/rating.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { neighbours } from "../../rank/neighbours.ts";
import { contestant } from "../../rank/standings.ts";
import type { Rated } from "../../rate.ts";
import type { Gap, Goal, Margin, Way } from "./gap.ts";
import { outlook } from "./outlook.ts";
import { type Path, ways } from "./ways.ts";

/** What a rated region lacks to rise; `wanted` is the place to find ways to. */
export function gapOf(rated: Rated, region: RatedRegion, wanted: number | undefined): Gap {
  const { rating } = rated;
  const { methodology } = rating;
  const means = meansOf(rated, region);
  const indicators = indicatorsOf(methodology.blocks);
  return {
    rating,
    region,
    place: means.now.place,
    outlooks: indicators.map((indicator) => outlook(means, indicator)),
    goal: wanted === undefined ? undefined : goalOf(rated, region, means, ratio(BigInt(wanted), 1n)),
  };
}

/** What the search needs, of one region's data. */
export function meansOf(rated: Rated, region: RatedRegion): Means {
  const { rating, loaded } = rated;
  const { methodology, by } = rating;
  const again: Again = standAgain(rated, region);
  const { group, above } = neighbours(rating, region);
  const [rival] =
    rating.ranking.find(({ place }) => above !== undefined && place === above.place)?.members ?? [];
  const favoured = (total: Fraction) => {
    const mine = contestant({ ...region, exactTotal: total }, methodology.ranking, by);
    const far = methodology.maxPoints.mul(methodology.ranking.order === "descending" ? 1 : -1);
    return { ...mine, scores: mine.scores.map((one, index) => (index === 0 ? one : far)) };
  };
  return {
    ground: groundOf(methodology, loaded.organizations.get(region.region.code) ?? [], again.valueAt),
    now: {
      score: region,
      place: group.place,
      sharedWith: group.members.filter((member) => member !== region).map((member) => member.region),
      field: rating.ranking.flatMap(({ members }) => members),
    },
    standing: again.standing,
    placeAt: (total) => again.field.placeOf(favoured(total)),
    extentOf: ({ id }) => again.extents.get(id),
    above: rival && compared(rating, rival.exactTotal),
  };
}

function goalOf(rated: Rated, region: RatedRegion, means: Means, wanted: Fraction): Goal {
  const { rating } = rated;
  const held = compare(means.now.place, wanted) <= 0;
  const indicators = indicatorsOf(rating.methodology.blocks);
  const found = ways(means, indicators, wanted);
  return {
    place: wanted,
    held,
    best: found.best,
    exact: found.exact,
    ways: held
      ? []
      : found.paths.map((path) => wayOf(rated, region, path, means.standing(path.state.leaves) ?? means.now)),
  };
}

function wayOf(
  { rating }: Rated,
  region: RatedRegion,
  { steps, relative, total, place }: Path,
  { field, sharedWith }: Standing,
): Way {
  return { steps, relative, total, place, sharedWith, below: margins(rating, region, total, field) };
}

/** The nearest regions that a total leaves behind. */
function margins(
  rating: Rated["rating"],
  own: RatedRegion,
  total: Fraction,
  field: readonly Score[],
): readonly Margin[] {
  const sign = rating.methodology.ranking.order === "descending" ? 1 : -1;
  const mine = compared(rating, total);
  const behind = field
    .filter(({ region }) => region !== own.region)
    .map(({ region, exactTotal }) => ({ region, points: mine.sub(compared(rating, exactTotal)).mul(sign) }))
    .filter(({ points }) => compare(points, zero) > 0)
    .sort((a, b) => compare(a.points, b.points));
  const [nearest] = behind;
  return nearest === undefined ? [] : behind.filter(({ points }) => compare(points, nearest.points) === 0);
}

function compared({ methodology: { ranking } }: Rated["rating"], total: Fraction): Fraction {
  return ranking.on === "rounded" ? round(total, ranking.round) : total;
}
