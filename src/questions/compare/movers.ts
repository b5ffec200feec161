import { compare, zero } from "../../exact/fraction.ts";
import type { Change } from "../../rank/printed-change.ts";
import type { Move, MoverGroup, Movers } from "./comparison.ts";

/** Groups of movers are named until there are so many regions. */
const ENOUGH = 3;

/** Those who gained and lost most. Regions of equal change are named together or not at all. */
export function moversBy(moves: readonly Move[], changeOf: (move: Move) => Change): Movers {
  const groups = new Map<string, { gained: MoverGroup["gained"]; moves: Move[] }>();
  for (const move of moves) {
    const { gained } = changeOf(move);
    if (gained === undefined) continue;
    const group = groups.get(gained.toFraction()) ?? { gained, moves: [] };
    group.moves.push(move);
    groups.set(gained.toFraction(), group);
  }
  const sorted = [...groups.values()].sort((a, b) => compare(b.gained, a.gained));
  return {
    up: first(sorted.filter(({ gained }) => compare(gained, zero) > 0)),
    down: first(sorted.filter(({ gained }) => compare(gained, zero) < 0).reverse()),
  };
}

function first(groups: readonly MoverGroup[]): readonly MoverGroup[] {
  let named = 0;
  return groups.filter(({ moves }) => {
    const enough = named >= ENOUGH;
    named += moves.length;
    return !enough;
  });
}
