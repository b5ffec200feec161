import { compare, type Fraction, zero } from "../../exact/fraction.ts";
import type { RegionCode } from "../../model/brand.ts";
import type { RegionStanding } from "../../rank/region-standing.ts";
import type { Rated } from "../../rate.ts";
import { sameRegions } from "../../registry/same-region.ts";
import {
  type Attribution,
  type ComparedIndicator,
  causes,
  type Parts,
  type RegionAttribution,
} from "./attribution.ts";
import { comparedIndicators } from "./compared-indicators.ts";
import { type MixedPeriods, mixedPeriods } from "./mixed-periods.ts";
import type { Mix } from "./mixed-scores.ts";
import { type Period, periodData } from "./period-data.ts";
import { shapley } from "./shapley.ts";

/** Where the change of every region that has a place in both periods comes from. */
export function attributePeriods(previous: Rated, current: Rated): Attribution {
  const indicators = comparedIndicators(previous.rating.methodology, current.rating.methodology);
  const codes = sameRegions(previous.loaded.regions, current.loaded.regions);
  const before = periodData(previous, (code) => (codes.get(code) ?? code) as RegionCode);
  const now = periodData(current);
  const mixed = mixedPeriods([before, now], indicators);
  const regions = [...now.standings].flatMap(([code, later]) => {
    const earlier = before.standings.get(code);
    return earlier === undefined ? [] : [attributed(code, earlier, later, indicators, mixed)];
  });
  return {
    previous: previous.rating,
    current: current.rating,
    indicators,
    regions,
    onlyCurrent: [...now.standings].flatMap(([code, { region }]) =>
      before.standings.has(code) ? [] : [region.region],
    ),
    onlyPrevious: [...before.standings].flatMap(([code, { region }]) =>
      now.standings.has(code) ? [] : [region.region],
    ),
  };
}

function attributed(
  code: RegionCode,
  previous: RegionStanding,
  current: RegionStanding,
  indicators: readonly ComparedIndicator[],
  mixed: MixedPeriods,
): RegionAttribution {
  const present = mixed.absolute ? [0, OWN, METHODOLOGY, OWN | METHODOLOGY] : [...Array(16).keys()];
  const worlds = present.map((bits) => mixed.contributions(code, mixOf(bits)));
  const split = indicators.map(({ id }) => pointsOf(worlds.map((world) => world.get(id) ?? zero)));
  const places = partsOf(shapley(causes.length, (present) => mixed.place(code, mixOf(present))));
  return {
    previous,
    current,
    rise: { change: previous.place.sub(current.place), parts: byCause((cause) => zero.sub(places[cause])) },
    points: {
      change: current.exactScore.sub(previous.exactScore),
      parts: byCause((cause) => split.reduce((total, parts) => total.add(parts[cause]), zero)),
    },
    indicators: split,
  };
}

/** Where no scale looks at others, neither they nor the choice of regions brings points: two causes are left. */
function pointsOf(worths: readonly Fraction[]): Parts {
  const [first = zero] = worths;
  if (worths.every((worth) => compare(worth, first) === 0)) return byCause(() => zero);
  const players = Math.log2(worths.length);
  const parts = shapley(players, (present) => worths[present] ?? zero);
  if (players === causes.length) return partsOf(parts);
  const [own = zero, methodology = zero] = parts;
  return { own, others: zero, methodology, regions: zero };
}

const OWN = 1;
const METHODOLOGY = 4;

/** The causes that have changed already, a bit each. */
function mixOf(present: number): Mix {
  const at = (bit: number): Period => ((present & bit) === 0 ? 0 : 1);
  return { own: at(OWN), others: at(2), methodology: at(METHODOLOGY), regions: at(8) };
}

function partsOf([
  own = zero,
  others = zero,
  methodology = zero,
  regions = zero,
]: readonly Fraction[]): Parts {
  return { own, others, methodology, regions };
}

function byCause(of: (cause: keyof Parts) => Fraction): Parts {
  return { own: of("own"), others: of("others"), methodology: of("methodology"), regions: of("regions") };
}
