import { type Composition, capsOf, divisorsOf } from "./composition.ts";
import type { Prng } from "./prng.ts";
import * as quantity from "./quantities.ts";
import type { Quotient } from "./quotients.ts";
import { windowOf } from "./window.ts";

/** A band of each indicator, by position (the one past the last is worth nothing), for one composition. */
export interface Choice {
  readonly composition: Composition;
  readonly bands: ReadonlyMap<Quotient, number>;
  /** Connected bodies by sector, which two or three indicators count together. */
  readonly connected: { readonly health: number; readonly education: number; readonly other: number };
}

/** A composition, and what its regions can score. */
export interface Shape {
  readonly composition: Composition;
  readonly items: readonly Item[];
  /** By item: which totals the items from it on can make; by total. */
  readonly reach: readonly Uint8Array[];
}

/** Indicators that are decided together, and the ways to do it. */
type Item = readonly Option[];

interface Option {
  readonly award: number;
  readonly bands: readonly (readonly [Quotient, number])[];
  readonly connected: Choice["connected"] | undefined;
}

const UNBOUNDED = Number.MAX_SAFE_INTEGER;

export function shapesOf(
  compositions: readonly Composition[],
  quotients: readonly Quotient[],
): readonly Shape[] {
  return compositions.map((composition) => shapeOf(composition, quotients));
}

/** Totals that some shape can score, in units, from the most down. */
export function reachable(shapes: readonly Shape[]): readonly number[] {
  const [first] = shapes;
  const size = first?.reach[0]?.length ?? 0;
  return Array.from({ length: size }, (_, units) => size - 1 - units).filter((units) =>
    shapes.some(({ reach }) => reach[0]?.[units] === 1),
  );
}

/** Bands whose awards add up to the total exactly: near to one another in share, and a little random. */
export function chooseBands(
  { composition, items, reach }: Shape,
  total: number,
  random: Prng,
): Choice | undefined {
  let rest = total;
  let most = items.reduce((sum, item) => sum + bestOf(item), 0);
  const bands = new Map<Quotient, number>();
  let connected: Choice["connected"] = { health: 0, education: 0, other: 0 };
  for (const [index, item] of items.entries()) {
    const best = bestOf(item);
    const wanted = most === 0 ? 0 : (rest * best) / most;
    const order = random
      .shuffled(item)
      .map((option) => ({ option, off: Math.abs(option.award - wanted) * 4 + random.between(0, 2 * best) }))
      .sort((a, b) => a.off - b.off);
    const chosen = order.find(({ option }) => reach[index + 1]?.[rest - option.award] === 1)?.option;
    if (chosen === undefined) return undefined;
    for (const [quotient, band] of chosen.bands) bands.set(quotient, band);
    connected = chosen.connected ?? connected;
    rest -= chosen.award;
    most -= best;
  }
  return { composition, bands, connected };
}

function shapeOf(composition: Composition, quotients: readonly Quotient[]): Shape {
  const isJoint = ({ above }: Quotient) => quantity.jointly.includes(above);
  const items = [
    jointItem(quotients.filter(isJoint), composition),
    ...quotients.filter((quotient) => !isJoint(quotient)).map((quotient) => itemOf(quotient, composition)),
  ];
  const most = quotients.reduce((sum, { awards }) => sum + Math.max(...awards), 0);
  return { composition, items, reach: reachOf(items, most) };
}

function itemOf(quotient: Quotient, composition: Composition): Item {
  const below = divisorOf(quotient, divisorsOf(composition));
  const cap = quantity.isActivity(quotient.above)
    ? composition.municipal.listed
    : (capsOf(composition).get(quotient.above) ?? UNBOUNDED);
  return quotient.awards.flatMap((award, band): Item => {
    if (below !== undefined) {
      const { low, high } = windowOf(quotient, band, below, cap);
      if (low > high) return [];
    }
    return [{ award, bands: [[quotient, band]], connected: undefined }];
  });
}

/** Undefined where the composition does not decide every part of it. */
function divisorOf({ below }: Quotient, divisors: ReadonlyMap<string, number>): number | undefined {
  return below.reduce((sum: number | undefined, part) => {
    const value = divisors.get(part);
    return sum === undefined || value === undefined ? undefined : sum + value;
  }, 0);
}

/** Subordinate bodies include those of health and education: their counts are chosen at once. */
function jointItem(quotients: readonly Quotient[], composition: Composition): Item {
  const divisors = divisorsOf(composition);
  const { health, education, other } = composition;
  const counts = upTo(health.listed + education.listed + other.listed);
  const joint = quotients.map((quotient) => {
    const below = divisorOf(quotient, divisors) ?? 1;
    const windows = quotient.awards.map((_, band) => windowOf(quotient, band, below, UNBOUNDED));
    const bandOf = counts.map((count) => windows.findIndex(({ low, high }) => low <= count && count <= high));
    return { quotient, bandOf };
  });
  return upTo(health.listed).flatMap((h) =>
    upTo(education.listed).flatMap((e) =>
      upTo(other.listed).map((o): Option => {
        const bands = joint.map(({ quotient, bandOf }) => {
          const count = quantity.connectedIn(quotient.above, { health: h, education: e, other: o });
          return [quotient, bandOf[count] ?? -1] as const;
        });
        const award = bands.reduce((sum, [{ awards }, band]) => sum + (awards[band] ?? 0), 0);
        return { award, bands, connected: { health: h, education: e, other: o } };
      }),
    ),
  );
}

function reachOf(items: readonly Item[], most: number): readonly Uint8Array[] {
  const last = new Uint8Array(most + 1);
  last[0] = 1;
  const reach = [last];
  for (const item of items.toReversed()) {
    const after = reach[0] ?? last;
    const here = new Uint8Array(most + 1);
    for (const award of new Set(item.map((option) => option.award)))
      for (let units = award; units <= most; units++) if (after[units - award] === 1) here[units] = 1;
    reach.unshift(here);
  }
  return reach;
}

function bestOf(item: Item): number {
  return item.reduce((best, { award }) => Math.max(best, award), 0);
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, index) => index);
}
