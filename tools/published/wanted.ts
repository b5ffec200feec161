import { parseDecimal, printExact } from "../../src/exact/decimal.ts";
import { type Fraction, ratio } from "../../src/exact/fraction.ts";
import { type RoundingMode, round } from "../../src/exact/round.ts";
import type { Entrant } from "./entrants.ts";
import type { Facts, Moves } from "./facts.ts";
import type { LadderRules } from "./ladder.ts";
import type { Range } from "./settle.ts";

/** Everything that the totals of the rated regions have to satisfy, in units of award. */
export interface Wanted {
  readonly entrants: readonly Entrant[];
  /** Totals that can be scored, from the most down. */
  readonly levels: readonly number[];
  /** Nobody without a printed place is at this place or a better one; 0 where the list is not complete. */
  readonly completeTo: number;
  /** What the totals may add up to. */
  readonly sums: Range | undefined;
  readonly moves: Moves | undefined;
}

/** The list is complete where every place down to `completeTo` is printed. */
export function completeness(entrants: readonly Entrant[], { completeTo }: Facts): number {
  const places = new Set(entrants.map(({ place }) => place));
  const isWhole = Array.from({ length: completeTo }, (_, index) => index + 1).every((place) =>
    places.has(place),
  );
  return isWhole ? completeTo : 0;
}

/** The distinct totals at the top: of the places that are printed, and those that a scored region may have. */
export function ladderRules({ entrants, levels, completeTo }: Wanted): LadderRules {
  const deepest = entrants.map(
    ({ place, score, within }) => place ?? (score === undefined ? 0 : (within ?? 0)),
  );
  const scored = entrants.filter((entrant) => entrant.score !== undefined);
  const places = Math.max(0, ...deepest);
  const isFree = ({ place, score, within }: Entrant) =>
    place === undefined && score === undefined && within === undefined;
  return {
    levels,
    places,
    isFollowed: places > 0 && places === completeTo && entrants.some(isFree),
    pinned: new Map(
      scored.flatMap(({ place, score }) =>
        place === undefined || score === undefined ? [] : [[place, score]],
      ),
    ),
    occupied: scored.flatMap(({ place, score, within }) =>
      place !== undefined || score === undefined
        ? []
        : [{ level: score, from: completeTo + 1, to: within ?? Number.POSITIVE_INFINITY }],
    ),
  };
}

/** Sums of totals whose mean prints as this text; undefined where there are none. */
export function sumsOf(mean: string, regions: number, unit: Fraction, mode: RoundingMode): Range | undefined {
  const printed = parseDecimal(mean);
  if (printed === undefined) return undefined;
  const places = mean.split(".")[1]?.length ?? 0;
  const count = ratio(BigInt(regions), 1n);
  const near = Number(printed.mul(count).div(unit).floor().valueOf());
  const far = Number(count.div(unit).ceil().valueOf()) + 1;
  const fitting = Array.from({ length: 2 * far + 1 }, (_, index) => near - far + index).filter(
    (sum) => sum >= 0 && round(unit.mul(sum).div(count), { places, mode }).equals(printed),
  );
  const [low] = fitting;
  const high = fitting.at(-1);
  return low === undefined || high === undefined ? undefined : { low, high };
}

export function printMean(sum: number, regions: number, unit: Fraction): string {
  return printExact(round(unit.mul(sum).div(ratio(BigInt(regions), 1n)), { places: 2, mode: "half-up" }));
}
