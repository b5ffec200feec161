/** A total that somebody without a printed place has: which places it may be. */
export interface Occupied {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

export interface LadderRules {
  /** Totals that can be scored, from the most down. */
  readonly levels: readonly number[];
  /** Places from 1 on that have to exist. */
  readonly places: number;
  /** Totals of places with a printed score. */
  readonly pinned: ReadonlyMap<number, number>;
  readonly occupied: readonly Occupied[];
  /** Somebody has to be below the last of these places. */
  readonly isFollowed: boolean;
}

/** The distinct totals of the first places: all the ways to choose them, and the ends of each place. */
export interface Ladder {
  /** By place, from 1 (index 0 is place 1). */
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
  /** One way: at each place the possible total nearest to the preferred one. */
  readonly draw: (preferred: (place: number, above: number | undefined) => number) => readonly number[];
}

/** Undefined where there is no way: the printed scores leave no room for the places between them. */
export function ladderOf({ levels, places, pinned, occupied, isFollowed }: LadderRules): Ladder | undefined {
  const depth = levels.length;
  const placeOfPinned = new Map([...pinned].map(([place, level]) => [level, place]));
  const occupiedAt = new Map(occupied.map((range) => [range.level, range]));
  const mayHold = (place: number, index: number) => {
    const level = levels[index] ?? -1;
    const pin = pinned.get(place);
    if (pin !== undefined ? pin !== level : placeOfPinned.has(level)) return false;
    const inhabited = occupiedAt.get(level);
    return inhabited === undefined || (inhabited.from <= place && place <= inhabited.to);
  };
  /** Whose total has to be a place of its own: none of these may be passed over. */
  const isPassable = (index: number) => {
    const level = levels[index] ?? -1;
    return !occupiedAt.has(level) && !placeOfPinned.has(level);
  };
  /** Indices that place + 1 may take below one at `index`. */
  const next = (index: number): readonly number[] => {
    const list: number[] = [];
    for (let at = index + 1; at < depth; at++) {
      list.push(at);
      if (!isPassable(at)) break;
    }
    return list;
  };
  const isEnd = (index: number) =>
    (!isFollowed || index < depth - 1) &&
    levels
      .slice(index + 1)
      .every((level) => (occupiedAt.get(level)?.to ?? places + 1) > places && !placeOfPinned.has(level));

  // From below: whether a place at an index can be continued to the last. From above: whether it can be come to.
  const below: boolean[][] = [];
  for (let place = places; place >= 1; place--) {
    const after = below[0];
    below.unshift(
      levels.map(
        (_, index) =>
          mayHold(place, index) &&
          (after === undefined ? isEnd(index) : next(index).some((at) => after[at] === true)),
      ),
    );
  }
  const above: boolean[][] = [];
  for (const [step, row] of below.entries()) {
    const before = above[step - 1];
    const reached = levels.map(() => false);
    if (before === undefined) for (const at of next(-1)) reached[at] = true;
    else
      for (const [index, was] of before.entries()) if (was) for (const at of next(index)) reached[at] = true;
    above.push(row.map((can, index) => can && reached[index] === true));
  }
  if (above.some((row) => !row.includes(true))) return undefined;
  return {
    highest: above.map((row) => levels[row.indexOf(true)] ?? 0),
    lowest: above.map((row) => levels[row.lastIndexOf(true)] ?? 0),
    draw(preferred) {
      const drawn: number[] = [];
      let index = -1;
      for (const row of below) {
        const wanted = preferred(drawn.length + 1, drawn.at(-1));
        let best: number | undefined;
        for (const at of next(index)) {
          if (row[at] !== true) continue;
          const off = Math.abs((levels[at] ?? 0) - wanted);
          if (best === undefined || off < Math.abs((levels[best] ?? 0) - wanted)) best = at;
        }
        if (best === undefined) throw new Error("a ladder that can be continued has no next place");
        drawn.push(levels[best] ?? 0);
        index = best;
      }
      return drawn;
    },
  };
}
