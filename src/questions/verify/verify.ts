import type { Fraction } from "../../exact/fraction.ts";
import { tieMethods } from "../../model/methodology.ts";
import type { PublishedRow, PublishedTable } from "../../model/published.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { comparingOther, type Placing, placingOf } from "../../rank/placing.ts";
import { follows, printedValue } from "./printed-facts.ts";
import {
  type Computed,
  facts,
  type NameReading,
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

function judge(rows: readonly PublishedRow[], rating: Rating, { find }: Lookup): readonly Verdict[] {
  const computed = new Map(
    rating.ranking.flatMap(({ place, members }) =>
      members.map((member) => [member.region.code, computedOf(member, place, rating.by)] as const),
    ),
  );
  const reasons = new Map(rating.notRated.map(({ region, reason }) => [region.code, reason]));
  return rows.map((row): Verdict => {
    const reading = find(row.region);
    if (reading.kind !== "found") return { kind: "unjudged", row, reason: reading };
    const { region } = reading;
    const standing = computed.get(region.code);
    const reason = reasons.get(region.code);
    const printed = facts.some((fact) => printedValue(row, fact) !== undefined);
    if (standing === undefined) {
      if (reason === undefined) throw new Error(`region ${region.code} is neither rated nor left out`);
      // The table prints it without a place, and so does the rating.
      if (!printed) return { kind: "reproduced", row, computed: undefined };
      return { kind: "unjudged", row, reason: { kind: "not-rated", region, reason } };
    }
    if (!printed) return { kind: "unjudged", row, reason: { kind: "nothing-printed", region } };
    const wrong = facts.filter((fact) => !follows(row, fact, standing, rating));
    return wrong.length === 0
      ? { kind: "reproduced", row, computed: standing }
      : { kind: "differs", row, computed: standing, facts: wrong };
  });
}

function computedOf(member: RatedRegion, place: Fraction, by: Rating["by"]): Computed {
  const { region, districtPlace } = member;
  return { region, place, districtPlace, exactScore: exactScore(member, by) };
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
