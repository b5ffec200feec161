import { compare, type Fraction } from "../../exact/fraction.ts";
import type { NotRatedRegion, RatedRegion, Rating } from "../../model/rating.ts";
import { isAmongBest, lastOfBest } from "../../rank/best-places.ts";

/** What is shown of a rating. */
export interface View {
  /** Places, not rows: every region of a place up to this one. */
  readonly top: number | undefined;
  /** Only the regions of this district, by their places within it. */
  readonly district: string | undefined;
  /** A column an indicator. */
  readonly detail: boolean;
}

export interface ShownRegion {
  readonly region: RatedRegion;
  /** Among all regions. */
  readonly place: Fraction;
  readonly shared: boolean;
  /** The place that the view is about: within the chosen district, else among all regions. */
  readonly viewPlace: Fraction;
  readonly viewShared: boolean;
}

export interface Shown {
  /** Best place first. */
  readonly regions: readonly ShownRegion[];
  readonly notRated: readonly NotRatedRegion[];
}

export function select(rating: Rating, { top, district }: View): Shown {
  const everywhere = rating.ranking.flatMap(({ place, members }) =>
    members.map((region) => ({ region, place, shared: members.length > 1 })),
  );
  const placed =
    district === undefined
      ? everywhere.map((entry) => ({ ...entry, viewPlace: entry.place, viewShared: entry.shared }))
      : withinDistrict(everywhere, district);
  const places = placed.map(({ viewPlace }) => viewPlace);
  const last = top === undefined ? undefined : lastOfBest(places, top, rating.ties);
  return {
    regions: placed.filter(({ viewPlace }) => isAmongBest(viewPlace, last)),
    notRated: rating.notRated.filter(({ region }) => district === undefined || region.district === district),
  };
}

type Everywhere = Pick<ShownRegion, "region" | "place" | "shared">;

function withinDistrict(entries: readonly Everywhere[], district: string): readonly ShownRegion[] {
  const members = entries.flatMap((entry) => {
    const viewPlace = entry.region.districtPlace;
    return entry.region.region.district === district && viewPlace !== undefined
      ? [{ ...entry, viewPlace }]
      : [];
  });
  return members
    .map((member) => ({
      ...member,
      viewShared: members.some((other) => other !== member && other.viewPlace.equals(member.viewPlace)),
    }))
    .sort((a, b) => compare(a.viewPlace, b.viewPlace));
}
