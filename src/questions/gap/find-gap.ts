import { regionData } from "../../change/region-data.ts";
import { simulation } from "../../change/simulate.ts";
import type { Standing } from "../../change/standing.ts";
import { compare, type Fraction, ratio, zero } from "../../exact/fraction.ts";
import type { RatedRegion, Score } from "../../model/rating.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { asCompared, comparedScore } from "../../rank/compared-score.ts";
import { neighbours } from "../../rank/neighbours.ts";
import type { Rated } from "../../rate.ts";
import { searchBudget } from "./budget.ts";
import type { Gap, Goal, Margin, Way } from "./gap.ts";
import { outlook } from "./outlook.ts";
import type { Path } from "./path.ts";
import type { SearchContext } from "./search-context.ts";
import { ways } from "./ways.ts";

/** What a rated region lacks to rise; `wanted` is the place to find ways to. */
export function findGap(rated: Rated, region: RatedRegion, wanted: number | undefined): Gap {
  const { rating } = rated;
  const { methodology } = rating;
  const context = searchContext(rated, region);
  const indicators = indicatorsOf(methodology.blocks);
  return {
    rating,
    region,
    place: context.now.place,
    outlooks: indicators.map((indicator) => outlook(context, indicator)),
    goal: wanted === undefined ? undefined : goalOf(rated, region, context, ratio(BigInt(wanted), 1n)),
  };
}

/** What the search needs, of one region's data. */
export function searchContext(rated: Rated, region: RatedRegion): SearchContext {
  const { rating, loaded } = rated;
  const { methodology, by } = rating;
  const valueAt = loaded.values(loaded.regions.indexOf(region.region));
  const { extents, places, standing } = simulation(rating, region, valueAt);
  const { group, above } = neighbours(rating, region);
  const [rival] =
    rating.ranking.find(({ place }) => above !== undefined && place === above.place)?.members ?? [];
  const { ranking } = methodology;
  const best = methodology.maxPoints.mul(ranking.order === "descending" ? 1 : -1);
  const favoured = (score: Fraction) => ({
    member: region,
    scores: [asCompared(score, ranking), ...ranking.breakTies.map(() => best)],
    key: region.region.code,
  });
  return {
    data: regionData(
      methodology,
      loaded.regions,
      loaded.organizations.get(region.region.code) ?? [],
      valueAt,
    ),
    now: {
      score: region,
      place: group.place,
      sharedWith: group.members.filter((member) => member !== region).map((member) => member.region),
      scores: rating.ranking.flatMap(({ members }) => members),
    },
    by,
    standing,
    placeAt: (score) => places.placeOf(favoured(score)),
    extentOf: ({ id }) => extents.get(id),
    above: rival && comparedScore(rival, ranking, by),
  };
}

function goalOf(rated: Rated, region: RatedRegion, context: SearchContext, wanted: Fraction): Goal {
  const indicators = indicatorsOf(rated.rating.methodology.blocks);
  const budget = searchBudget();
  const { now } = context;
  const asked = ways(context, indicators, wanted, budget);
  const { best } = asked;
  const held = compare(now.place, wanted) <= 0;
  const isOutOfReach = asked.paths.length === 0 && !held && compare(best.place, now.place) < 0;
  const attempted = isOutOfReach ? best.place : wanted;
  const { paths, exact } = isOutOfReach ? ways(context, indicators, attempted, budget) : asked;
  return {
    place: wanted,
    attempted,
    held,
    best,
    exact,
    ways: paths.map((path) => wayOf(rated, region, path, context.standing(path.state.leaves) ?? now)),
  };
}

function wayOf(
  { rating }: Rated,
  region: RatedRegion,
  { steps, relative, total, place }: Path,
  { scores, sharedWith }: Standing,
): Way {
  return { steps, relative, total, place, sharedWith, below: margins(rating, region, total, scores) };
}

/** The nearest regions that a total leaves behind. */
function margins(
  rating: Rated["rating"],
  own: RatedRegion,
  total: Fraction,
  scores: readonly Score[],
): readonly Margin[] {
  const { ranking } = rating.methodology;
  const sign = ranking.order === "descending" ? 1 : -1;
  const ownScore = asCompared(total, ranking);
  const behind = scores
    .filter(({ region }) => region !== own.region)
    .map((score) => ({
      region: score.region,
      points: ownScore.sub(comparedScore(score, ranking, rating.by)).mul(sign),
    }))
    .filter(({ points }) => compare(points, zero) > 0)
    .sort((a, b) => compare(a.points, b.points));
  const [nearest] = behind;
  return nearest === undefined ? [] : behind.filter(({ points }) => compare(points, nearest.points) === 0);
}
