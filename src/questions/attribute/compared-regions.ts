import type { Region } from "../../model/region.ts";
import { memoized } from "./memoized.ts";
import type { Period, Periods } from "./period-data.ts";

export interface ComparedRegions {
  /** The regions of one period's export, but for those that a methodology leaves out. */
  readonly under: (methodology: Period, regions: Period) => readonly Region[];
  /** Whether both exports have the same regions. */
  readonly same: boolean;
}

export function comparedRegions(periods: Periods): ComparedRegions {
  const [previous, current] = periods;
  return {
    under: memoized((methodology, regions) =>
      [...periods[regions].regions.values()].filter((region) => !leavesOut(periods, methodology, region)),
    ),
    same:
      previous.regions.size === current.regions.size &&
      [...previous.regions.keys()].every((code) => current.regions.has(code)),
  };
}

/** Whether both periods have the same methodology file, ties and regions left out. */
export function haveSameRules([previous, current]: Periods): boolean {
  return (
    previous.rating.methodology.sha256 === current.rating.methodology.sha256 &&
    previous.rating.ties === current.rating.ties &&
    previous.notRated.size === current.notRated.size &&
    [...previous.notRated].every((code) => current.notRated.has(code))
  );
}

/** One file says of a region that its own period's export lacks what it says in the other period. */
function leavesOut(periods: Periods, methodology: Period, region: Region): boolean {
  const [own, other] = methodology === 0 ? periods : [periods[1], periods[0]];
  const sameFile = own.rating.methodology.sha256 === other.rating.methodology.sha256;
  return (sameFile && !own.has(region.code) ? other : own).leavesOut(region);
}
