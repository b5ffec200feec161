import type { ResultRegion } from "../../model/rating-result.ts";
import type { Change } from "../../rank/printed-change.ts";
import type { Comparison } from "./comparison.ts";

/** A region then and now; one of the two is absent where it has no place on that side. */
export interface ThenAndNow {
  readonly previous: ResultRegion | undefined;
  readonly current: ResultRegion | undefined;
  readonly places: Change | undefined;
  readonly points: Change;
  readonly blocks: ReadonlyMap<string, Change>;
}

/** Every region of either side: those of now by their places, then those that left. */
export function thenAndNow({ moves, onlyCurrent, onlyPrevious, current }: Comparison): readonly ThenAndNow[] {
  const stayed = new Map(moves.map((move) => [move.current.code, move]));
  const arrived = new Map(onlyCurrent.map(({ region }) => [region.code, region]));
  const only = (previous: ResultRegion | undefined, current: ResultRegion | undefined): ThenAndNow => ({
    previous,
    current,
    places: undefined,
    points: { previous: previous?.score, current: current?.score, gained: undefined },
    blocks: new Map(),
  });
  return [
    ...current.regions.flatMap(({ code }) => stayed.get(code) ?? only(undefined, arrived.get(code))),
    ...onlyPrevious.map(({ region }) => only(region, undefined)),
  ];
}
