import { compare, type Fraction, zero } from "./exact/fraction.ts";
import { evaluate } from "./formula/evaluate.ts";
import type { Attribution, ComparedIndicator, Parts, RegionAttribution, Standing } from "./model/attribution.ts";
import type { IndicatorId, RegionCode } from "./model/brand.ts";
import type { Indicator, Methodology } from "./model/methodology.ts";
import type { RatedRegion, Rating, Score } from "./model/rating.ts";
import type { Region, Value } from "./model/region.ts";
import { indicatorsOf } from "./model/walk.ts";
import { type Field, field } from "./rank/field.ts";
import { contestant } from "./rank/standings.ts";
import type { Rated } from "./rate.ts";
import { comparedIndicators } from "./review/attribute/compared-indicators.ts";
import { shapley } from "./review/attribute/shapley.ts";
import { factors } from "./review/factors.ts";
import { type Extents, extentsOf, score } from "./score/score.ts";
import { looksAtOthers } from "./stand-again.ts";

/** Two periods: the previous one, the current one. */
type Period = 0 | 1;

/** Which period's own data, others' data, methodology and regions are taken. */
interface Mix {
  readonly own: Period;
  readonly others: Period;
  readonly methodology: Period;
  readonly regions: Period;
}

/** Where the change of every region that has a place in both periods comes from. */
export function attributePeriods(previous: Rated, current: Rated): Attribution {
  const indicators = comparedIndicators(previous.rating.methodology, current.rating.methodology);
  const sides = [sideOf(previous), sideOf(current)] as const;
  const worlds = worldsOf(sides, indicators);
  const [before, now] = [sides[0].standings, sides[1].standings];
  const both = [...now.keys()].filter((code) => before.has(code));
  return {
    previous: previous.rating,
    current: current.rating,
    indicators,
    regions: both.flatMap((code) => {
      const [earlier, later] = [before.get(code), now.get(code)];
      return earlier && later ? [attributed(code, earlier, later, indicators, worlds)] : [];
    }),
    came: [...now].flatMap(([code, { region }]) => (before.has(code) ? [] : [region.region])),
    left: [...before].flatMap(([code, { region }]) => (now.has(code) ? [] : [region.region])),
  };
}

interface Side {
  readonly rating: Rating;
  readonly methodology: Methodology;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly standings: ReadonlyMap<RegionCode, Standing>;
  readonly regions: ReadonlyMap<RegionCode, Region>;
  /** A formula's value from this period's data; `formulas` of either methodology. */
  readonly valueOf: (indicator: Indicator, code: RegionCode) => Value;
}

function sideOf({ rating, loaded }: Rated): Side {
  const { methodology } = rating;
  const positions = new Map(loaded.regions.map(({ code }, position) => [code, position]));
  return {
    rating,
    methodology,
    indicators: new Map(indicatorsOf(methodology.blocks).map((indicator) => [indicator.id, indicator])),
    standings: new Map(
      rating.ranking.flatMap(({ place, members }) =>
        members.map((region) => [region.region.code, { region, place, shared: members.length > 1 }] as const),
      ),
    ),
    regions: new Map(loaded.regions.map((region) => [region.code, region])),
    valueOf: ({ formula }, code) => {
      const position = positions.get(code);
      return position === undefined ? undefined : evaluate(formula.expression, loaded.values(position));
    },
  };
}

/** What a region comes to in a mix of the periods. */
interface Worlds {
  readonly score: (code: RegionCode, mix: Mix) => Score;
  readonly place: (code: RegionCode, mix: Mix) => Fraction;
  /** The points of an indicator in the exact total. */
  readonly contribution: (id: IndicatorId, code: RegionCode, mix: Mix) => Fraction;
}

function worldsOf(sides: readonly [Side, Side], compared: readonly ComparedIndicator[]): Worlds {
  const crossed = new Set(compared.flatMap(({ id, status }) => (status === "both" ? [id] : [])));
  const relative = sides.map(({ indicators }) => [...indicators.values()].filter(looksAtOthers));
  const values = remembered(([methodology, data, id, code]: readonly [Period, Period, IndicatorId, RegionCode]) => {
    const indicator = sides[methodology].indicators.get(id);
    // What only one methodology can measure is measured in its own period; so is a region that only one has.
    const from = crossed.has(id) ? data : methodology;
    const there = sides[from].regions.has(code) ? from : from === 0 ? 1 : 0;
    return indicator && sides[there].valueOf(indicator, code);
  });
  const regionOf = (code: RegionCode): Region => {
    const region = sides[1].regions.get(code) ?? sides[0].regions.get(code);
    if (region === undefined) throw new Error(`no region ${code}`);
    return region;
  };
  const members = sides.map(({ standings }) => [...standings.keys()].map(regionOf));
  const extents = remembered(([others, methodology, regions]: readonly [Period, Period, Period]) =>
    extentsOf(
      [...sides[methodology].indicators.values()],
      members[regions] ?? [],
      (id, { code }) => values([methodology, others, id, code]),
    ),
  );
  const scored = remembered(([data, methodology, code]: readonly [Period, Period, RegionCode]) =>
    scoreOf(sides[methodology].methodology, regionOf(code), (id) => values([methodology, data, id, code]), extents([data, methodology, methodology])),
  );
  const contributions = new WeakMap<Score, ReadonlyMap<IndicatorId, Fraction>>();

  function extentsWith(code: RegionCode, { own, others, methodology, regions }: Mix): Extents {
    const usual = extents([others, methodology, regions]);
    if (own === others) return usual;
    const moved = extentsOf(relative[methodology] ?? [], members[regions] ?? [], (id, region) =>
      values([methodology, region.code === code ? own : others, id, region.code]),
    );
    return new Map([...usual, ...moved]);
  }
  function scoreIn(code: RegionCode, mix: Mix): Score {
    const { own, methodology } = mix;
    if (relative[methodology]?.length === 0) return scored([own, methodology, code]);
    return scoreOf(
      sides[methodology].methodology,
      regionOf(code),
      (id) => values([methodology, own, id, code]),
      extentsWith(code, mix),
    );
  }
  const fieldAt = (mix: Mix, scores: readonly Score[]): Field => {
    const { methodology, ties } = sides[mix.methodology].rating;
    return field(scores.map((one) => contestant(one, methodology.ranking, "total")), ties, methodology.ranking.order);
  };
  const fields = remembered(([others, methodology, regions]: readonly [Period, Period, Period]) => {
    const mix = { own: others, others, methodology, regions };
    return fieldAt(mix, (members[regions] ?? []).map(({ code }) => scoreIn(code, mix)));
  });
  const fieldOf = (code: RegionCode, mix: Mix): Field => {
    const usual = extents([mix.others, mix.methodology, mix.regions]);
    const here = extentsWith(code, mix);
    const stays = (relative[mix.methodology] ?? []).every(({ id }) => sameExtent(usual.get(id), here.get(id)));
    if (stays) return fields([mix.others, mix.methodology, mix.regions]);
    const { methodology, others } = mix;
    const scores = (members[mix.regions] ?? []).map((region) =>
      scoreOf(sides[methodology].methodology, region, (id) => values([methodology, region.code === code ? mix.own : others, id, region.code]), here),
    );
    return fieldAt(mix, scores);
  };
  return {
    score: scoreIn,
    place: (code, mix) =>
      fieldOf(code, mix).placeOf(
        contestant(scoreIn(code, mix), sides[mix.methodology].methodology.ranking, "total"),
      ),
    contribution(id, code, mix) {
      const found = scoreIn(code, mix);
      const known = contributions.get(found) ?? contributionsOf(sides[mix.methodology].methodology, found);
      contributions.set(found, known);
      return known.get(id) ?? zero;
    },
  };
}
