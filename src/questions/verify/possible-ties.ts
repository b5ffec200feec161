import { compare, type Fraction, one, ratio, zero } from "../../exact/fraction.ts";
import { type TieMethod, tieMethods } from "../../model/methodology.ts";
import type { PublishedRow, PublishedTable } from "../../model/published.ts";
import type { Contradiction, PrintedGroup, TieCheck } from "./tie-check.ts";

/**
 * Under which tie methods the printed places are possible. A table is often a part of the whole, so
 * regions that are not listed may stand anywhere, in any number, and may share a listed place: a method is
 * impossible only where no complete ranking gives the listed regions their places.
 *
 * Regions in order of score stand at positions 1, 2, 3, …; those that share a place stand side by side.
 * `occupied` says which positions a listed place takes up at the least, and a ranking exists exactly where
 * these are from 1 on and do not overlap: unlisted regions fill the gaps one by one.
 */
export function possibleTies(published: PublishedTable): TieCheck {
  const groups = groupsOf(published.rows);
  return {
    published,
    methods: tieMethods.map((ties) => ({ ties, contradictions: contradictions(groups, ties) })),
  };
}

interface Positions {
  readonly from: Fraction;
  readonly to: Fraction;
}

const two = ratio(2n, 1n);

/**
 * The positions that `count` or more regions of one place take up at the least; undefined where the method
 * never gives that place to them.
 *
 * - dense: a place is the number of its group, however large that is, so groups are what is counted.
 * - competition: the place is the first position of its group.
 * - modified: the place is the last position of its group.
 * - fractional: the place is the middle of its group, so a whole place has an odd number of regions and a
 *   half an even one.
 * - ordinal: the place is a position, and nobody shares it.
 */
function occupied(ties: TieMethod, place: Fraction, count: number): Positions | undefined {
  const whole = place.d === 1n;
  const size = ratio(BigInt(count), 1n);
  switch (ties) {
    case "dense":
      return whole ? { from: place, to: place } : undefined;
    case "competition":
      return whole ? { from: place, to: place.add(size).sub(one) } : undefined;
    case "modified":
      return whole ? { from: place.sub(size).add(one), to: place } : undefined;
    case "fractional": {
      if (place.d > 2n) return undefined;
      const fits = (count % 2 === 1) === whole;
      const aside = (fits ? size : size.add(one)).sub(one).div(two);
      return { from: place.sub(aside), to: place.add(aside) };
    }
    case "ordinal":
      return whole && count === 1 ? { from: place, to: place } : undefined;
  }
}

/** The first place that the method gives `count` regions behind the position `to`. */
function earliest(ties: TieMethod, to: Fraction, count: number): Fraction {
  const size = ratio(BigInt(count), 1n);
  switch (ties) {
    case "dense":
    case "competition":
    case "ordinal":
      return to.add(one);
    case "modified":
      return to.add(size);
    case "fractional":
      return to.add(size.add(one).div(two));
  }
}

function contradictions(groups: readonly PrintedGroup[], ties: TieMethod): readonly Contradiction[] {
  const contradictions: Contradiction[] = [];
  let before: { readonly group: PrintedGroup; readonly to: Fraction } | undefined;
  for (const group of groups) {
    const positions = occupied(ties, group.place, group.rows.length);
    if (positions === undefined) {
      contradictions.push({ kind: "impossible", group });
      continue;
    }
    const { from, to } = positions;
    if (compare(from, zero) <= 0) contradictions.push({ kind: "before-first", group });
    if (before !== undefined && compare(from, before.to) <= 0)
      contradictions.push({
        kind: "overlap",
        group: before.group,
        next: group,
        earliest: earliest(ties, before.to, group.rows.length),
      });
    if (before === undefined || compare(to, before.to) > 0) before = { group, to };
  }
  return contradictions;
}

/** Rows by the place they print, the first place first. Rows without a place may stand anywhere. */
function groupsOf(rows: readonly PublishedRow[]): readonly PrintedGroup[] {
  const groups = new Map<string, { place: Fraction; rows: PublishedRow[] }>();
  for (const row of rows) {
    if (row.place === undefined) continue;
    const { first } = row.place;
    const key = first.toFraction();
    const group = groups.get(key) ?? { place: first, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => compare(a.place, b.place));
}
