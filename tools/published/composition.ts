import { prng } from "./prng.ts";
import * as quantity from "./quantities.ts";

/** Bodies of one sort: those in the organisation export, and those that exist. */
export interface Bodies {
  readonly listed: number;
  readonly existing: number;
}

/** What a region's organisations are: 6 to 10 of them are listed. */
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

/** A mixture of compositions. In some of them every body that exists is listed, so that all bands can be reached. */
export function compositions(): readonly Composition[] {
  const all = executive.flatMap((executive) =>
    municipal.flatMap((municipal) =>
      sector.flatMap((health) =>
        sector.flatMap((education) =>
          other.map((other): Composition => ({ executive, municipal, health, education, other })),
        ),
      ),
    ),
  );
  const fitting = all.filter((one) => listedIn(one) >= LEAST && listedIn(one) <= MOST);
  const isWhole = (one: Composition) =>
    Object.values(one).every(({ listed, existing }) => listed === existing);
  const random = prng("compositions");
  return [
    ...random.shuffled(fitting.filter((one) => !isWhole(one))).slice(0, KEPT),
    ...fitting.filter(isWhole),
  ];
}

export function listedIn(composition: Composition): number {
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
  const { executive, municipal, health, education, other } = composition;
  const subordinate = health.listed + education.listed + other.listed;
  return new Map([
    [quantity.executiveAccounts, executive.listed],
    [quantity.municipalConnected, municipal.listed],
    [quantity.municipalAccounts, municipal.listed],
    [quantity.municipalVoting, municipal.listed],
    [quantity.subordinateConnected, subordinate],
    [quantity.subordinateAccounts, subordinate],
    [quantity.healthConnected, health.listed],
    [quantity.educationConnected, education.listed],
    [quantity.widgets, listedIn(composition)],
    [quantity.pageForms, listedIn(composition)],
  ]);
}
