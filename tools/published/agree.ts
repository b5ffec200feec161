import { printExact } from "../../src/exact/decimal.ts";
import { compare, type Fraction, ratio, sum } from "../../src/exact/fraction.ts";
import { printRounded } from "../../src/exact/round.ts";
import type { RatedRegion, Rating } from "../../src/model/rating.ts";
import type { Entrant } from "./entrants.ts";
import type { Facts } from "./facts.ts";

interface Standing extends RatedRegion {
  readonly place: Fraction;
}

/** What a finished rating does not reproduce of the facts, a sentence each. */
export function disagreements(
  rating: Rating,
  entrants: readonly Entrant[],
  facts: Facts,
  previous: ReadonlyMap<string, Fraction> | undefined,
): readonly string[] {
  const standings = rating.ranking.flatMap(({ place, members }) =>
    members.map((member): Standing => ({ ...member, place })),
  );
  const sentences: string[] = [];
  const expect = (what: string, actual: string, wanted: string) => {
    if (actual !== wanted) sentences.push(`${what}: ${actual}, not ${wanted}`);
  };
  expect("regions rated", String(standings.length), String(entrants.length));
  for (const { code, name, place, within, districtPlace } of entrants) {
    const standing = standings.find(({ region }) => region.code === code);
    const text = (value: Fraction | undefined) => (value === undefined ? "none" : printExact(value));
    if (place !== undefined) expect(`place of ${name}`, text(standing?.place), String(place));
    if (districtPlace !== undefined) {
      expect(`district place of ${name}`, text(standing?.districtPlace), String(districtPlace));
    }
    if (within !== undefined && Number(standing?.place.valueOf()) > within)
      sentences.push(`place of ${name}: ${text(standing?.place)}, not among the first ${within}`);
  }
  const listed = new Set(
    entrants.flatMap(({ place }) => (place !== undefined && place <= facts.completeTo ? [place] : [])),
  );
  if (listed.size === facts.completeTo) {
    for (const { place, region } of standings) {
      const isListed = entrants.some(
        (entrant) => entrant.code === region.code && entrant.place !== undefined,
      );
      if (!isListed && Number(place.valueOf()) <= facts.completeTo)
        sentences.push(`${region.name} is at place ${printExact(place)} of a complete list without it`);
    }
  }
  if (facts.mean !== undefined) {
    const mean = sum(standings.map(({ exactTotal }) => exactTotal)).div(ratio(BigInt(standings.length), 1n));
    const places = facts.mean.split(".")[1]?.length ?? 0;
    expect("mean", printRounded(mean, { places, mode: rating.methodology.ranking.round.mode }), facts.mean);
  }
  if (facts.moves !== undefined) {
    const moves = standings.flatMap(({ region, exactTotal }) => {
      const before = previous?.get(region.code);
      return before === undefined ? [] : [compare(exactTotal, before)];
    });
    const count = (order: number) => String(moves.filter((move) => move === order).length);
    expect("improved", count(1), String(facts.moves.improved));
    expect("worsened", count(-1), String(facts.moves.worsened));
    expect("stayed", count(0), String(facts.moves.stayed));
  }
  return sentences;
}
