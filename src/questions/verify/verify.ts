import type { Fraction } from "../../exact/fraction.ts";
import { tieMethods } from "../../model/methodology.ts";
import type { PublishedRow, PublishedTable } from "../../model/published.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import { follows, said } from "./printed-facts.ts";
import {
  type Choice,
  type Computed,
  facts,
  type NameReading,
  type TriedChoice,
  type Verdict,
  type Verification,
} from "./verification.ts";

/** What verifying needs beside the table and the rating. */
export interface VerifyMeans {
  readonly find: (name: string) => NameReading;
  /** The same points, placed by another choice. */
  readonly placedBy: (choice: Choice) => Rating;
}

/** Does the rating say of every row what was published? Where places differ, would another choice do better? */
export function verify(published: PublishedTable, rating: Rating, means: VerifyMeans): Verification {
  const { rows } = published;
  const verdicts = judge(rows, rating, means);
  const placed = rows.filter(printsPlace).length;
  const places = placesIn(verdicts);
  const better = places < placed ? betterChoices(rows, rating, places, means) : [];
  return { published, rating, verdicts, placed, places, better };
}

function judge(rows: readonly PublishedRow[], rating: Rating, { find }: VerifyMeans): readonly Verdict[] {
  const computed = new Map(
    rating.ranking.flatMap(({ place, members }) =>
      members.map((member) => [member.region.code, computedOf(member, place)] as const),
    ),
  );
  const reasons = new Map(rating.notRated.map(({ region, reason }) => [region.code, reason]));
  return rows.map((row): Verdict => {
    const reading = find(row.region);
    if (reading.kind !== "found") return { kind: "unjudged", row, reason: reading };
    const { region } = reading;
    const here = computed.get(region.code);
    const reason = reasons.get(region.code);
    const printed = facts.some((fact) => said(row, fact) !== undefined);
    if (here === undefined) {
      if (reason === undefined) throw new Error(`region ${region.code} is neither rated nor left out`);
      // The table prints it without a place, and so does the rating.
      if (!printed) return { kind: "reproduced", row, computed: undefined };
      return { kind: "unjudged", row, reason: { kind: "not-rated", region, reason } };
    }
    if (!printed) return { kind: "unjudged", row, reason: { kind: "nothing-printed", region } };
    const wrong = facts.filter((fact) => !follows(row, fact, here, rating.methodology));
    return wrong.length === 0
      ? { kind: "reproduced", row, computed: here }
      : { kind: "differs", row, computed: here, facts: wrong };
  });
}

function computedOf(member: RatedRegion, place: Fraction): Computed {
  const { region, districtPlace, total, exactTotal } = member;
  return { region, place, districtPlace, total, exactTotal };
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
function betterChoices(
  rows: readonly PublishedRow[],
  { ties: now, methodology }: Rating,
  places: number,
  means: VerifyMeans,
): readonly TriedChoice[] {
  const { on } = methodology.ranking;
  const other = on === "exact" ? "rounded" : "exact";
  const tried = (choice: Choice): TriedChoice => ({
    ...choice,
    places: placesIn(judge(rows, means.placedBy(choice), means)),
  });
  const choices = tieMethods.flatMap((ties) => {
    const kept = ties === now ? { ties, on, places } : tried({ ties, on });
    const changed = tried({ ties, on: other });
    return changed.places > kept.places ? [kept, changed] : [kept];
  });
  return choices.filter((choice) => choice.places > places).sort((a, b) => b.places - a.places);
}
