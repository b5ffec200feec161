import type { Fraction } from "../../exact/fraction.ts";
import type { RegionCode } from "../../model/brand.ts";
import { tieMethods } from "../../model/methodology.ts";
import type { PublishedRow, PublishedTable } from "../../model/published.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import type { Region } from "../../model/region.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { comparingOther, type Placing, placingOf } from "../../rank/placing.ts";
import { follows, isPrinted } from "./printed-facts.ts";
import {
  type Computed,
  type Fact,
  facts,
  type NameReading,
  type PlacesOfEquals,
  type TriedPlacing,
  type Verdict,
  type Verification,
} from "./verification.ts";

/** How a printed name is read; and the same points, placed another way. */
export interface Lookup {
  readonly find: (name: string) => NameReading;
  readonly placedBy: (placing: Placing) => Rating;
}

/** Does the rating say of every row what was published? Where places differ, would another way of placing do better? */
export function verify(published: PublishedTable, rating: Rating, lookup: Lookup): Verification {
  const { rows } = published;
  const verdicts = judge(rows, rating, lookup);
  const placed = rows.filter(printsPlace).length;
  const places = placesIn(verdicts);
  const better = places < placed ? betterPlacings(rows, rating, places, lookup) : [];
  return { published, rating, verdicts, placed, places, better };
}

function judge(rows: readonly PublishedRow[], rating: Rating, lookup: Lookup): readonly Verdict[] {
  const computed = computedOf(rating, lookup);
  const reasons = new Map(rating.notRated.map(({ region, reason }) => [region.code, reason]));
  const readings = rows.map((row) => lookup.find(row.region));
  const isShared = sharedPlaces(rows, readings);
  return rows.map((row, index): Verdict => {
    const reading = readings[index];
    if (reading === undefined) throw new Error(`row ${row.row} was not looked up`);
    if (reading.kind !== "found") return { kind: "unjudged", row, reason: reading };
    const { region } = reading;
    const standing = computed.get(region.code);
    const reason = reasons.get(region.code);
    const printed = facts.some((fact) => isPrinted(row, fact));
    if (standing === undefined) {
      if (reason === undefined) throw new Error(`region ${region.code} is neither rated nor left out`);
      // The table prints it without a place, and so does the rating.
      if (!printed) return { kind: "reproduced", row, computed: undefined };
      return { kind: "unjudged", row, reason: { kind: "not-rated", region, reason } };
    }
    if (!printed) return { kind: "unjudged", row, reason: { kind: "nothing-printed", region } };
    const wrong = facts.filter((fact) => !follows(row, fact, standing, rating, isShared(row, fact, region)));
    return wrong.length === 0
      ? { kind: "reproduced", row, computed: standing }
      : { kind: "differs", row, computed: standing, facts: wrong };
  });
}

function computedOf(rating: Rating, { placedBy }: Lookup): ReadonlyMap<RegionCode, Computed> {
  const { on } = placingOf(rating);
  const [first, last] =
    rating.ties === "ordinal"
      ? [placesOf(placedBy({ ties: "competition", on })), placesOf(placedBy({ ties: "modified", on }))]
      : [];
  return new Map(
    [...placesOf(rating)].map(([code, { member, place }]) => {
      const { region, districtPlace } = member;
      const ofEquals = equals(first?.get(code), last?.get(code));
      return [code, { region, place, districtPlace, ofEquals, exactScore: exactScore(member, rating.by) }];
    }),
  );
}

interface Placed {
  readonly member: RatedRegion;
  readonly place: Fraction;
}

function placesOf({ ranking }: Rating): ReadonlyMap<RegionCode, Placed> {
  return new Map(
    ranking.flatMap(({ place, members }) =>
      members.map((member) => [member.region.code, { member, place }] as const),
    ),
  );
}

/** Equals share the first of their places under `competition`, and the last under `modified`. */
function equals(first: Placed | undefined, last: Placed | undefined): PlacesOfEquals | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first.member.districtPlace, last.member.districtPlace];
  return {
    place: { first: first.place, last: last.place },
    districtPlace: from && to && { first: from, last: to },
  };
}

/** Whether another row prints the same place: in the country, or in the region's district. */
function sharedPlaces(rows: readonly PublishedRow[], readings: readonly NameReading[]) {
  const keyOf = (row: PublishedRow, fact: Fact, region: Region | undefined) => {
    const place = fact === "place" ? row.place : fact === "district_place" ? row.districtPlace : undefined;
    const where = fact === "place" ? "" : (region?.district ?? "");
    return place && `${fact} ${place.first.toFraction()} ${place.last.toFraction()} ${where}`;
  };
  const counts = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const reading = readings[index];
    const region = reading?.kind === "found" ? reading.region : undefined;
    for (const fact of facts) {
      const key = keyOf(row, fact, region);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (row: PublishedRow, fact: Fact, region: Region): boolean =>
    (counts.get(keyOf(row, fact, region) ?? "") ?? 0) > 1;
}

function printsPlace({ place, districtPlace }: PublishedRow): boolean {
  return place !== undefined || districtPlace !== undefined;
}

/** Rows that print a place, in the country or in the district, and have all that they print. */
function placesIn(verdicts: readonly Verdict[]): number {
  return verdicts.filter((verdict) => {
    if (verdict.kind === "unjudged" || !printsPlace(verdict.row)) return false;
    return verdict.kind === "reproduced" || !verdict.facts.some((fact) => /place$/.test(fact));
  }).length;
}

/** Those that give more of the places. Of two that give as many, the one that compares what is compared now. */
function betterPlacings(
  rows: readonly PublishedRow[],
  rating: Rating,
  places: number,
  lookup: Lookup,
): readonly TriedPlacing[] {
  const now = placingOf(rating);
  const tried = (placing: Placing): TriedPlacing => ({
    ...placing,
    places: placesIn(judge(rows, lookup.placedBy(placing), lookup)),
  });
  const placings = tieMethods.flatMap((ties) => {
    const kept = ties === now.ties ? { ...now, places } : tried({ ...now, ties });
    const changed = tried(comparingOther(kept));
    return changed.places > kept.places ? [kept, changed] : [kept];
  });
  return placings.filter((placing) => placing.places > places).sort((a, b) => b.places - a.places);
}
