import type { Entrant } from "./entrants.ts";
import type { Facts } from "./facts.ts";
import { ladderOf } from "./ladder.ts";
import type { Award } from "./quotients.ts";
import { ladderRules, printMean, type Wanted } from "./wanted.ts";

/** Facts that no totals can satisfy, each said in a sentence. No sentence does not mean that there are totals. */
export function contradictions(wanted: Wanted, facts: Facts, award: Award): readonly string[] {
  const single = [...scoresAlone(wanted, award), ...completeList(wanted, award), ...movesAlone(wanted)];
  const districts = districtPlaces(wanted);
  const first = [...single, ...printedScores(wanted, award), ...districts];
  return first.length > 0 ? first : [...room(wanted), ...mean(wanted, facts, award)];
}

/** One score by itself. */
function scoresAlone({ entrants, levels }: Wanted, { print }: Award): readonly string[] {
  const most = levels[0] ?? 0;
  return entrants.flatMap(({ name, score }) => {
    if (score === undefined || levels.includes(score)) return [];
    return score > most
      ? [`${name}: the score ${print(score)} is more than the maximum, ${print(most)}`]
      : [`${name}: no choice of bands adds up to the score ${print(score)}`];
  });
}

/** Printed scores against their places. */
function printedScores({ entrants, levels }: Wanted, { print }: Award): readonly string[] {
  const both = entrants
    .flatMap((entrant) =>
      entrant.place === undefined || entrant.score === undefined
        ? []
        : [{ ...entrant, place: entrant.place, score: entrant.score }],
    )
    .sort((a, b) => a.place - b.place);
  const sentences: string[] = [];
  const [first] = both;
  const above = first === undefined ? 0 : levels.filter((level) => level > first.score).length;
  if (first !== undefined && above < first.place - 1) {
    sentences.push(
      `place ${first.place} has ${print(first.score)}: ${first.place - 1} places above it need more totals than the ${above} that there are`,
    );
  }
  for (const [index, entrant] of both.entries()) {
    const next = both[index + 1];
    if (next === undefined) continue;
    const pair = `place ${entrant.place} has ${print(entrant.score)} (${entrant.name}) and place ${next.place} has ${print(next.score)} (${next.name})`;
    const between = levels.filter((level) => level < entrant.score && level > next.score).length;
    if (entrant.place === next.place) {
      if (entrant.score !== next.score) sentences.push(`${pair}: regions of one place have one score`);
    } else if (entrant.score === next.score) sentences.push(`${pair}: equal scores share their place`);
    else if (entrant.score < next.score) sentences.push(`${pair}: the better place has the lower score`);
    else if (between < next.place - entrant.place - 1) {
      sentences.push(
        `${pair}: ${next.place - entrant.place - 1} places do not fit between these scores, only ${between}`,
      );
    }
  }
  return sentences;
}

/** Who is not on a complete list is below it. */
function completeList({ entrants, completeTo }: Wanted, { print }: Award): readonly string[] {
  return entrants.flatMap(({ name, place, score, within }) => {
    if (place !== undefined) {
      return within !== undefined && place > within
        ? [`${name}: place ${place} is not among the first ${within}`]
        : [];
    }
    if (completeTo === 0) return [];
    if (within !== undefined && within <= completeTo)
      return [
        `${name} is said to be among the first ${within}, but the list is complete to place ${completeTo} without it`,
      ];
    const reached = entrants.find(
      (entrant) =>
        entrant.place !== undefined &&
        entrant.place <= completeTo &&
        (entrant.score ?? Number.POSITIVE_INFINITY) <= (score ?? -1),
    );
    if (score === undefined || reached === undefined) return [];
    return [
      `${name} scores ${print(score)}, not less than place ${reached.place} (${reached.name}), but the list is complete to place ${completeTo} without it`,
    ];
  });
}

function movesAlone({ entrants, moves, levels }: Wanted): readonly string[] {
  if (moves === undefined) return [];
  const compared = entrants.filter(({ previousTwice }) => previousTwice !== undefined);
  const { improved, worsened, stayed } = moves;
  const all = improved + worsened + stayed;
  if (all !== compared.length) {
    return [
      `${improved} improved, ${worsened} worsened and ${stayed} stayed make ${all}, but ${compared.length} regions are in both periods`,
    ];
  }
  const most = 2 * (levels[0] ?? 0);
  const least = 2 * (levels.at(-1) ?? 0);
  const can = (may: (previous: number, score: number | undefined) => boolean) =>
    compared.filter(({ previousTwice = 0, score }) => may(previousTwice, score && 2 * score)).length;
  const limits = [
    ["improved", improved, can((previous, score) => (score ?? most) > previous)],
    ["worsened", worsened, can((previous, score) => (score ?? least) < previous)],
    ["stayed", stayed, can((previous, score) => (score ?? previous) === previous && previous % 2 === 0)],
  ] as const;
  return limits.flatMap(([move, said, possible]) =>
    said > possible ? [`${said} regions ${move}, but only ${possible} can have`] : [],
  );
}

/** Places within a district against those in the country. */
function districtPlaces({ entrants, completeTo }: Wanted): readonly string[] {
  return entrants.flatMap((entrant) => {
    const { name, district, place, districtPlace } = entrant;
    if (districtPlace === undefined) return [];
    const neighbours = entrants.filter(
      (neighbour) => neighbour.district === district && neighbour !== entrant,
    );
    const sentences = neighbours.flatMap((neighbour) => disordered(entrant, neighbour));
    const better = (limit: number) =>
      new Set(
        neighbours.flatMap((neighbour) =>
          neighbour.place !== undefined && neighbour.place < limit ? [neighbour.place] : [],
        ),
      ).size;
    if (place !== undefined && place <= completeTo && districtPlace !== better(place) + 1) {
      sentences.push(
        `${name}: place ${districtPlace} in its district, but ${better(place)} better places of the complete list are held there`,
      );
    } else if (place !== undefined && districtPlace <= better(place)) {
      sentences.push(
        `${name}: place ${districtPlace} in its district, but ${better(place)} better places are held there`,
      );
    } else if (place !== undefined && districtPlace > place) {
      sentences.push(
        `${name}: place ${districtPlace} in its district is worse than place ${place} in the country`,
      );
    } else if (neighbours.length < districtPlace - 1) {
      sentences.push(`${name}: place ${districtPlace} in a district of ${neighbours.length + 1}`);
    }
    return sentences;
  });
}

function disordered(first: Entrant, second: Entrant): readonly string[] {
  if (first.place === undefined || second.place === undefined) return [];
  if (first.districtPlace === undefined || second.districtPlace === undefined || first.code > second.code)
    return [];
  const inCountry = Math.sign(first.place - second.place);
  const inDistrict = Math.sign(first.districtPlace - second.districtPlace);
  return inCountry === inDistrict
    ? []
    : [
        `${first.name} and ${second.name}: their places in the district are ordered unlike those in the country`,
      ];
}

/** Places need regions, and totals of their own. */
function room(wanted: Wanted): readonly string[] {
  const { entrants } = wanted;
  const rules = ladderRules(wanted);
  const held = new Set(entrants.flatMap(({ place }) => place ?? []));
  const others = entrants.filter(({ place }) => place === undefined).length;
  const vacant = Math.max(0, rules.places - held.size);
  if (vacant > others) {
    return [
      `place ${rules.places} needs a region at each place above: ${vacant} of them are not printed, and ${others} regions are left`,
    ];
  }
  return ladderOf(rules) === undefined
    ? [`no ${rules.places} distinct totals have the printed scores at their places`]
    : [];
}

/** The highest and the lowest mean that the places and scores allow, moves and districts aside. */
function mean(wanted: Wanted, facts: Facts, { unit, print }: Award): readonly string[] {
  if (facts.mean === undefined) return [];
  const { entrants, levels, sums, completeTo } = wanted;
  const count = entrants.length;
  if (sums === undefined)
    return [`no ${count} totals in steps of ${print(1)} have a mean that prints as ${facts.mean}`];
  const rules = ladderRules(wanted);
  const ladder = ladderOf(rules);
  if (ladder === undefined) return [];
  const bound = (ends: readonly number[], freely: number) => {
    const held = new Set(entrants.flatMap(({ place }) => place ?? []));
    const vacant = ends.filter((_, index) => !held.has(index + 1));
    const fixed = entrants.flatMap(
      ({ place, score }) => score ?? (place === undefined ? [] : (ends[place - 1] ?? 0)),
    );
    const scored = entrants.filter(({ place, score }) => place === undefined && score !== undefined).length;
    const free = count - fixed.length;
    // Any of the scored may be at a vacant place; the others are taken by free regions.
    const filling = [...vacant]
      .sort((a, b) => (a - b) * (freely > 0 ? -1 : 1))
      .slice(0, Math.max(0, vacant.length - scored));
    const sum = [...fixed, ...filling].reduce((a, b) => a + b, 0);
    return sum + Math.max(0, free - filling.length) * freely;
  };
  const best =
    ladder.highest[completeTo] ??
    levels.find((level) => level < (ladder.highest.at(-1) ?? Number.POSITIVE_INFINITY));
  const highest = bound(ladder.highest, best ?? 0);
  const lowest = bound(ladder.lowest, levels.at(-1) ?? 0);
  if (sums.low > highest) {
    return [
      `the mean ${facts.mean} is too high: with these places and scores it is ${printMean(highest, count, unit)} at most`,
    ];
  }
  if (sums.high < lowest) {
    return [
      `the mean ${facts.mean} is too low: with these places and scores it is ${printMean(lowest, count, unit)} at least`,
    ];
  }
  return [];
}
