import { parseDecimal, printExact } from "../../src/exact/decimal.ts";
import { type Fraction, ratio } from "../../src/exact/fraction.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import { nearest } from "../../src/model/nearest.ts";
import type { Facts, PlaceFact } from "./facts.ts";
import { type Outcome, unless } from "./outcome.ts";
import { prng } from "./prng.ts";
import type { Printed } from "./published.ts";
import { type Award, unitsOf } from "./quotients.ts";
import type { Entry } from "./region.ts";

/** A region that may be in the exports, with the other names that it is printed under. */
export interface Registered extends Entry {
  readonly names: readonly string[];
}

/** A rated region, and all that has been published about it. Totals are in units of award. */
export interface Entrant extends Entry {
  readonly place: number | undefined;
  readonly score: number | undefined;
  /** It is at this place or a better one. */
  readonly within: number | undefined;
  readonly districtPlace: number | undefined;
  /** Twice the total of the period before, in units; odd where that lies between two of them. */
  readonly previousTwice: number | undefined;
}

export interface Entrants {
  readonly rated: readonly Entrant[];
  readonly notRated: readonly Entry[];
}

export interface Published {
  readonly printed: readonly Printed[];
  readonly facts: Facts;
  readonly registry: readonly Registered[];
  readonly methodology: Methodology;
  /** Exact totals of the period before, by code. */
  readonly previous: ReadonlyMap<string, Fraction> | undefined;
  readonly seed: string;
}

/**
 * The rated regions: those that are named, then others of the registry, then invented ones, up to the count.
 * Regions that the methodology does not rate are not among them.
 */
export function entrantsOf(published: Published, award: Award): Outcome<Entrants> {
  const { printed, facts, registry, methodology, previous, seed } = published;
  const sentences: string[] = [];
  const isNotRated = (registered: Registered) =>
    methodology.notRated.some(
      ({ region }) => region === registered.code || normal(region) === normal(registered.name),
    );
  const find = finderIn(registry);

  const resolve = (name: string): Registered | undefined => {
    const registered = find(name);
    if (registered === undefined) {
      const suggestion = nearest(
        name,
        registry.flatMap(({ name: official, names }) => [official, ...names]),
      );
      sentences.push(
        `${name}: no such region${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`,
      );
    } else if (isNotRated(registered))
      sentences.push(`${registered.name} has a place or a score, and is not rated by the methodology`);
    return registered;
  };

  const places = new Map<string, Map<string, number>>();
  const scores = new Map<string, number>();
  const state = (registered: Registered, of: string, value: number) => {
    const said = places.get(registered.code) ?? new Map<string, number>();
    const before = said.get(of);
    if (before !== undefined && before !== value && of !== "within")
      sentences.push(`${registered.name}: ${of} ${before} and ${of} ${value}`);
    said.set(of, of === "within" ? Math.min(before ?? value, value) : value);
    places.set(registered.code, said);
  };
  const stateAll = (of: string, list: readonly PlaceFact[]) => {
    for (const { region, place } of list) {
      const registered = resolve(region);
      if (registered !== undefined) state(registered, of, place);
    }
  };
  const stateScore = (registered: Registered, text: string) => {
    const score = parseDecimal(text);
    const units = score && unitsOf(score, award.unit);
    if (units === undefined) sentences.push(`${registered.name}: the score "${text}" is no number`);
    else if (!units.ok)
      sentences.push(...units.sentences.map((sentence) => `${registered.name}: the score ${sentence}`));
    else {
      const before = scores.get(registered.code);
      if (before !== undefined && before !== units.value)
        sentences.push(
          `${registered.name}: score ${award.print(before)} and score ${award.print(units.value)}`,
        );
      scores.set(registered.code, units.value);
    }
  };
  for (const { region, place, score, maxScore, districtPlace } of printed) {
    const registered = resolve(region);
    const most = maxScore === undefined ? undefined : parseDecimal(maxScore);
    if (maxScore !== undefined && most?.equals(methodology.maxPoints) !== true) {
      const max = printExact(methodology.maxPoints);
      sentences.push(
        `${region}: ${maxScore} points at most, where the methodology ${methodology.id} has ${max}`,
      );
    }
    if (registered === undefined) continue;
    if (!places.has(registered.code)) places.set(registered.code, new Map());
    if (place !== undefined) state(registered, "place", place);
    if (districtPlace !== undefined) state(registered, "district place", districtPlace);
    if (score !== undefined) stateScore(registered, score);
  }
  stateAll("within", facts.within);
  stateAll("district place", facts.districtPlaces);

  const possible = registry.filter((registered) => !isNotRated(registered));
  const named = possible.filter((registered) => places.has(registered.code));
  const count = facts.regions ?? possible.length;
  if (named.length > count) sentences.push(`${named.length} regions are named, and ${count} are rated`);
  // Those that facts may need: regions of the period before, neighbours in a district with a place.
  const districts = new Set(
    named.flatMap(({ code, district }) => (places.get(code)?.has("district place") ? [district] : [])),
  );
  const need = ({ code, district }: Registered) =>
    Number(previous?.has(code) ?? false) * 2 + Number(districts.has(district));
  const others = prng(`${seed} entrants`)
    .shuffled(possible.filter((registered) => !places.has(registered.code)))
    .sort((a, b) => need(b) - need(a));
  const chosen = new Set([...named, ...others].slice(0, Math.max(named.length, count)));
  const rated = [
    ...possible.filter((registered) => chosen.has(registered)),
    ...invented(count - chosen.size, registry),
  ];
  return unless(sentences, {
    notRated: registry.filter(isNotRated),
    rated: rated.map(({ code, name, district }) => ({
      code,
      name,
      district,
      place: places.get(code)?.get("place"),
      score: scores.get(code),
      within: places.get(code)?.get("within"),
      districtPlace: places.get(code)?.get("district place"),
      previousTwice: twice(previous?.get(code), award.unit),
    })),
  });
}

function twice(total: Fraction | undefined, unit: Fraction): number | undefined {
  if (total === undefined) return undefined;
  const units = total.div(unit);
  const whole = units.floor();
  return Number(whole.mul(ratio(2n, 1n)).valueOf()) + (units.equals(whole) ? 0 : 1);
}

/** Regions beyond the registry, with names that nobody takes for real. */
function invented(count: number, registry: readonly Registered[]): readonly Registered[] {
  const districts = [...new Set(registry.map(({ district }) => district))];
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    code: `V${index + 1}`,
    name: `Вымышленный регион ${index + 1}`,
    district: districts[index % districts.length] ?? "Вымышленный",
    names: [],
  }));
}

/** A region by any of its names. */
export function finderIn(registry: readonly Registered[]): (name: string) => Registered | undefined {
  const known = new Map(
    registry.flatMap((registered) =>
      [registered.name, ...registered.names].map((name) => [normal(name), registered] as const),
    ),
  );
  return (name) => known.get(normal(name));
}

/** Case, kinds of dash and space, ё and е do not tell names apart. */
function normal(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/\s*[‐‑‒–—−-]\s*/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
}
