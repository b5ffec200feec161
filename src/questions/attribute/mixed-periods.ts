import { sameExtent } from "../../change/simulate.ts";
import { type Fraction, zero } from "../../exact/fraction.ts";
import { evaluate } from "../../formula/evaluate.ts";
import type { IndicatorId, RegionCode } from "../../model/brand.ts";
import type { Indicator, Methodology } from "../../model/methodology.ts";
import type { Rating, Score } from "../../model/rating.ts";
import type { Region, Value } from "../../model/region.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { type PlacesAmong, placesAmong } from "../../rank/places.ts";
import { type RegionStanding, regionStandings } from "../../rank/region-standing.ts";
import { contestant } from "../../rank/standings.ts";
import type { Rated } from "../../rate.ts";
import { isRelative } from "../../scale/scale.ts";
import { factors } from "../../score/factors.ts";
import { type Extents, extentsOf, score } from "../../score/score.ts";
import type { ComparedIndicator } from "./attribution.ts";

/** The previous period, or the current one. */
export type Period = 0 | 1;

/** Which period's own data, others' data, methodology and compared regions are taken. */
export interface Mix {
  readonly own: Period;
  readonly others: Period;
  readonly methodology: Period;
  readonly regions: Period;
}

/** One period: its rating, and its data for the formulas of either. */
export interface Side {
  readonly rating: Rating;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** Of the regions that have a place. */
  readonly standings: ReadonlyMap<RegionCode, RegionStanding>;
  /** Of the export, but for those whose data are invalid. */
  readonly regions: ReadonlyMap<RegionCode, Region>;
  /** Those that the methodology leaves out. */
  readonly left: ReadonlySet<RegionCode>;
  /** Whether the methodology leaves a region out, of either period's export. */
  readonly leavesOut: (region: Region) => boolean;
  /** Whether the export has the region at all. */
  readonly has: (code: RegionCode) => boolean;
  readonly valueOf: (indicator: Indicator, code: RegionCode) => Value;
}

export function sideOf({ rating, loaded }: Rated): Side {
  const positions = new Map(loaded.regions.map(({ code }, position) => [code, position]));
  return {
    rating,
    indicators: new Map(
      indicatorsOf(rating.methodology.blocks).map((indicator) => [indicator.id, indicator]),
    ),
    standings: new Map(regionStandings(rating).map((standing) => [standing.region.region.code, standing])),
    regions: new Map(
      loaded.regions.filter(({ code }) => !loaded.invalid.has(code)).map((region) => [region.code, region]),
    ),
    left: new Set(loaded.notRated.keys()),
    leavesOut: ({ code, name }) =>
      loaded.notRated.has(code) ||
      (!positions.has(code) &&
        rating.methodology.notRated.some(({ region }) => region === code || region === name)),
    has: (code) => positions.has(code),
    valueOf: ({ formula }, code) => {
      const position = positions.get(code);
      return position === undefined ? undefined : evaluate(formula.expression, loaded.values(position));
    },
  };
}

/** What a region comes to in a mix of two periods. */
export interface MixedPeriods {
  readonly place: (code: RegionCode, mix: Mix) => Fraction;
  /** The points that each indicator has in the exact score that the places compare. */
  readonly contributions: (code: RegionCode, mix: Mix) => ReadonlyMap<IndicatorId, Fraction>;
  /** Whether no scale looks at other regions: then points depend on own data and methodology alone. */
  readonly absolute: boolean;
}

export function mixedPeriods(
  sides: readonly [Side, Side],
  compared: readonly ComparedIndicator[],
): MixedPeriods {
  const sameRules = areSameRules(sides);
  const sameRegions =
    [...sides[0].regions.keys()].every((code) => sides[1].regions.has(code)) &&
    sides[0].regions.size === sides[1].regions.size;
  /** Of equal methodologies, the one that the data were rated by already. */
  const rulesFor = (data: Period, methodology: Period): Period => (sameRules ? data : methodology);
  const crossed = new Set(compared.flatMap(({ id, status }) => (status === "both" ? [id] : [])));
  const relative = sides.map(({ indicators }) =>
    [...indicators.values()].filter(({ scale }) => isRelative(scale)),
  );
  /** Who is compared: the regions of one period's export, but for those that a methodology leaves out. */
  const members = remembered((methodology: Period, regions: Period): readonly Region[] =>
    [...sides[regions].regions.values()].filter((region) => !leavesOut(sides, methodology, region)),
  );

  /** What only one methodology can measure is measured in its own period; so is a region that one period lacks. */
  const valueIn = remembered(
    (methodology: Period, data: Period, id: IndicatorId, code: RegionCode): Value => {
      const indicator = sides[methodology].indicators.get(id);
      const wanted = crossed.has(id) ? data : methodology;
      const period = sides[wanted].regions.has(code) ? wanted : wanted === 0 ? 1 : 0;
      return indicator && sides[period].valueOf(indicator, code);
    },
  );
  const usualExtents = remembered(
    (others: Period, methodology: Period, regions: Period): Extents =>
      extentsOf(relative[methodology] ?? [], members(methodology, regions), (id, { code }) =>
        valueIn(methodology, others, id, code),
      ),
  );
  /** With one region's own data among the others'. */
  function extentsWith(code: RegionCode, { own, others, methodology, regions }: Mix): Extents {
    const usual = usualExtents(others, methodology, regions);
    const indicators = relative[methodology] ?? [];
    if (own === others || indicators.length === 0) return usual;
    return extentsOf(indicators, members(methodology, regions), (id, region) =>
      valueIn(methodology, region.code === code ? own : others, id, region.code),
    );
  }
  const scored = (code: RegionCode, data: Period, methodology: Period, extents: Extents): Scored => {
    const region = sides[1].regions.get(code) ?? sides[0].regions.get(code);
    if (region === undefined) throw new Error(`no region ${code}`);
    const valueFor = (id: IndicatorId) => valueIn(methodology, data, id, code);
    return scoreOf(sides[methodology].rating.methodology, region, valueFor, extents);
  };
  const absolutely = remembered((code: RegionCode, own: Period, methodology: Period): Scored => {
    const known = own === methodology ? sides[own].standings.get(code) : undefined;
    return known === undefined
      ? scored(code, own, methodology, new Map())
      : { score: known.region, measured: true };
  });
  const relatively = remembered(
    (code: RegionCode, own: Period, others: Period, methodology: Period, regions: Period): Scored =>
      scored(code, own, methodology, extentsWith(code, { own, others, methodology, regions })),
  );
  const scoreIn = (code: RegionCode, { own, others, methodology, regions }: Mix): Scored =>
    relative[methodology]?.length === 0
      ? absolutely(code, own, rulesFor(own, methodology))
      : relatively(code, own, others, methodology, regions);

  const fieldOf = (methodology: Period, all: readonly Scored[]): PlacesAmong => {
    const { ties, by, methodology: rules } = sides[methodology].rating;
    const contestants = all
      .filter(({ measured }) => measured)
      .map((each) => contestant(each.score, rules.ranking, by));
    return placesAmong(contestants, ties, rules.ranking.order);
  };
  const usualField = remembered((others: Period, methodology: Period, regions: Period): PlacesAmong => {
    const mix = { own: others, others, methodology, regions };
    return fieldOf(
      methodology,
      members(methodology, regions).map(({ code }) => scoreIn(code, mix)),
    );
  });
  function fieldWith(code: RegionCode, mix: Mix): PlacesAmong {
    const { others, methodology, regions } = mix;
    const usual = usualExtents(others, methodology, regions);
    const extents = extentsWith(code, mix);
    if ([...extents].every(([id, extent]) => sameExtent(usual.get(id), extent)))
      return usualField(others, rulesFor(others, methodology), sameRegions ? others : regions);
    const rivals = members(methodology, regions).filter((region) => region.code !== code);
    return fieldOf(
      methodology,
      rivals.map((region) => scored(region.code, others, methodology, extents)),
    );
  }
  const placed = remembered(
    (code: RegionCode, own: Period, others: Period, methodology: Period, regions: Period): Fraction => {
      const mix = { own, others, methodology, regions };
      const { by, methodology: rules } = sides[methodology].rating;
      return fieldWith(code, mix).placeOf(contestant(scoreIn(code, mix).score, rules.ranking, by));
    },
  );
  const contributions = new WeakMap<Score, ReadonlyMap<IndicatorId, Fraction>>();

  return {
    absolute: relative.every((indicators) => indicators.length === 0),
    place: (code, { own, others, methodology, regions }) =>
      placed(code, own, others, rulesFor(own, methodology), sameRegions ? others : regions),
    contributions(code, mix) {
      const { score: mixedScore } = scoreIn(code, mix);
      const known =
        contributions.get(mixedScore) ?? contributionsOf(sides[mix.methodology].rating, mixedScore);
      contributions.set(mixedScore, known);
      return known;
    },
  };
}

/** One file says of a region that its own period's export lacks what it says in the other period. */
function leavesOut(sides: readonly [Side, Side], methodology: Period, region: Region): boolean {
  const [side, other] = methodology === 0 ? sides : [sides[1], sides[0]];
  const sameFile = side.rating.methodology.sha256 === other.rating.methodology.sha256;
  return (sameFile && !side.has(region.code) ? other : side).leavesOut(region);
}

/** The same file, ties and regions left out. */
function areSameRules([{ rating: a, left: before }, { rating: b, left: now }]: readonly [
  Side,
  Side,
]): boolean {
  return (
    a.methodology.sha256 === b.methodology.sha256 &&
    a.ties === b.ties &&
    before.size === now.size &&
    [...before].every((code) => now.has(code))
  );
}

/** A region of which nothing is measured in a mix has no place there; asked about, it stands without points. */
interface Scored {
  readonly score: Score;
  readonly measured: boolean;
}

function scoreOf(
  methodology: Methodology,
  region: Region,
  valueFor: (id: IndicatorId) => Value,
  extents: Extents,
): Scored {
  const [measured] = score(methodology, [region], valueFor, extents);
  if (measured !== undefined) return { score: measured, measured: true };
  const [pointless] = score(withoutExclusion(methodology), [region], valueFor, extents);
  if (pointless === undefined) throw new Error(`region ${region.code} has no score`);
  return { score: pointless, measured: false };
}

function withoutExclusion(methodology: Methodology): Methodology {
  type Node = Methodology["blocks"][number]["children"][number];
  const lenient = (node: Node): Node =>
    node.kind === "indicator"
      ? { ...node, missing: "zero" }
      : { ...node, children: node.children.map(lenient) };
  return {
    ...methodology,
    blocks: methodology.blocks.map((block) => ({ ...block, children: block.children.map(lenient) })),
  };
}

function contributionsOf({ methodology, by }: Rating, score: Score): ReadonlyMap<IndicatorId, Fraction> {
  const factorOf = factors(methodology, score, by);
  return new Map([...score.indicators].map(([id, { points }]) => [id, points.mul(factorOf.get(id) ?? zero)]));
}

/** Computed once for the same arguments. */
function remembered<A extends readonly (string | number)[], R>(of: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, { readonly value: R }>();
  return (...args) => {
    const key = args.join(" ");
    const entry = known.get(key) ?? { value: of(...args) };
    known.set(key, entry);
    return entry.value;
  };
}
