import { prng } from "./prng.ts";
import * as quantity from "./quantities.ts";
import type { RegionSize } from "./region-size.ts";

/** Bodies of one sort: those in the organisation export, and those that exist. */
export interface Bodies {
  readonly listed: number;
  readonly existing: number;
}

/** What a region's organisations are. */
export interface Composition {
  readonly executive: Bodies;
  readonly municipal: Bodies;
  readonly health: Bodies;
  readonly education: Bodies;
  readonly other: Bodies;
}

const some = (...pairs: readonly (readonly [number, number])[]): readonly Bodies[] =>
  pairs.map(([listed, existing]) => ({ listed, existing }));

const executive = some([1, 1], [1, 2], [2, 2], [2, 3]);
const municipal = some([2, 2], [3, 3], [3, 4], [3, 5], [4, 4], [4, 5], [4, 6]);
const sector = some([1, 1], [1, 2], [2, 2], [2, 3]);
const other = some([0, 0], [0, 1], [1, 1], [1, 2]);

const LEAST = 6;
const MOST = 10;
const KEPT = 80;

/**
 * A mixture of small compositions, of which every region can take each. In some of them every body that exists
 * is listed, so that all bands can be reached.
 */
export function smallCompositions(): readonly Composition[] {
  const all = executive.flatMap((executive) =>
    municipal.flatMap((municipal) =>
      sector.flatMap((health) =>
        sector.flatMap((education) =>
          other.map((other): Composition => ({ executive, municipal, health, education, other })),
        ),
      ),
    ),
  );
  const fitting = all.filter(
    (composition) => listedIn(composition) >= LEAST && listedIn(composition) <= MOST,
  );
  const isWhole = (composition: Composition) =>
    Object.values(composition).every(({ listed, existing }) => listed === existing);
  const random = prng("compositions");
  return [
    ...random.shuffled(fitting.filter((composition) => !isWhole(composition))).slice(0, KEPT),
    ...fitting.filter(isWhole),
  ];
}

/** How many in a hundred bodies are not listed, in the compositions of one region. */
const UNLISTED = [0, 2, 6, 12];
/** Beyond so many thousand residents a region has no more organisations in these exports. */
const LARGEST = 6000;

/** Compositions of a region of this size: the same bodies, more or less of them listed. */
export function compositionsOf({ thousands, municipalities }: RegionSize): readonly Composition[] {
  const size = Math.min(thousands, LARGEST);
  const bodies = (existing: number, unlisted: number): Bodies => ({
    listed: Math.max(1, existing - Math.trunc((existing * unlisted + 50) / 100)),
    existing,
  });
  return UNLISTED.map((unlisted) => ({
    executive: bodies(3 + Math.trunc(size / 1500), 0),
    municipal: bodies(municipalities, unlisted),
    health: bodies(2 + Math.trunc(size / 600), unlisted),
    education: bodies(2 + Math.trunc(size / 500), unlisted),
    other: bodies(1 + Math.trunc(size / 1500), unlisted),
  }));
}

function listedIn(composition: Composition): number {
  return Object.values(composition).reduce((count, { listed }) => count + listed, 0);
}

/** The quantities that a composition decides: what counts are divided by. */
export function divisorsOf(composition: Composition): ReadonlyMap<string, number> {
  const { executive, municipal, health, education, other } = composition;
  return new Map([
    ["regions.executive_bodies", executive.existing],
    ["regions.municipal_bodies", municipal.existing],
    ["regions.subordinate_organizations", health.existing + education.existing + other.existing],
    ["regions.health_organizations", health.existing],
    ["regions.education_organizations", education.existing],
    [quantity.listed, listedIn(composition)],
  ]);
}

/** How far each count of listed bodies can go. */
export function capsOf(composition: Composition): ReadonlyMap<string, number> {
  const { executive, municipal } = composition;
  return new Map([
    [quantity.executiveAccounts, executive.listed],
    [quantity.municipalConnected, municipal.listed],
    [quantity.municipalVoting, municipal.listed],
    [quantity.municipalVotingWidgets, municipal.listed],
    [quantity.widgets, listedIn(composition)],
  ]);
}
