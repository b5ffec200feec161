import { type Draft, isOpen, limitsOf } from "./draft.ts";
import type { Entrant } from "./entrants.ts";
import type { Moves } from "./facts.ts";
import { type Ladder, ladderOf } from "./ladder.ts";
import { type Outcome, ok, refused } from "./outcome.ts";
import { type Prng, prng } from "./prng.ts";
import { repair } from "./repair.ts";
import { type Free, type Range, settle, type Unsettled } from "./settle.ts";
import { ladderRules, type Wanted } from "./wanted.ts";

/** Starts that are tried, how often the first places are raised or lowered from each, and drafts repaired. */
const STARTS = 150;
const STEPS = 13;
const REPAIRS = 24;
/** The aim of a ladder: 0 is as drawn, 1000 as high as it can be, -1000 as low. */
const EXTREME = 1000;

/**
 * A total for each entrant, in units, that satisfies everything wanted. The search ends; where it finds
 * nothing, it says which facts are satisfied without which.
 */
export function totalsFor(wanted: Wanted, seed: string): Outcome<readonly number[]> {
  const totals = search(wanted, seed);
  if (totals !== undefined) return ok(totals);
  const entrants = wanted.entrants;
  const looser: readonly (readonly [string, Wanted])[] = [
    ["the mean", { ...wanted, sums: undefined }],
    ["the moves", { ...wanted, moves: undefined }],
    [
      "the places within districts",
      { ...wanted, entrants: entrants.map((entrant) => ({ ...entrant, districtPlace: undefined })) },
    ],
    ["the mean and the moves", { ...wanted, sums: undefined, moves: undefined }],
  ];
  const without = looser.find(([, less]) => search(less, seed) !== undefined)?.[0];
  return refused(
    without === undefined
      ? "no totals were found for the places and scores (the search is not a proof that there are none)"
      : `no totals were found that satisfy all facts together, though without ${without} there are some (the search is not a proof)`,
  );
}

function search(wanted: Wanted, seed: string): readonly number[] | undefined {
  const known = ladderOf(ladderRules(wanted));
  let repairs = 0;
  for (let start = 0; start < STARTS && repairs < REPAIRS; start++) {
    let [low, high] = [-EXTREME - 1, EXTREME + 1];
    let last: Attempt | undefined;
    for (let step = 0; step < STEPS && high - low > 1; step++) {
      const aim = Math.trunc((low + high) / 2);
      const tried = attempt(wanted, known, aim, prng(`${seed} totals ${start}`));
      if (tried !== undefined && tried.fault === undefined) return tried.draft.totals;
      last = tried ?? last;
      if (tried?.fault === "too-low") low = aim;
      else if (tried?.fault === "too-high") high = aim;
      else break;
    }
    if (last === undefined) continue;
    repairs += 1;
    const repaired = repair(last.draft, last.wanted, prng(`${seed} repair ${start}`));
    if (repaired !== undefined) return repaired;
  }
  return undefined;
}

interface Attempt {
  readonly draft: Draft;
  /** With a place for each region that is only said to be among the first. */
  readonly wanted: Wanted;
  /** What the sum and the moves of the draft are wrong in; undefined where they are right. */
  readonly fault: Unsettled | undefined;
}

/** Undefined where not even the places could be made right. */
function attempt(given: Wanted, known: Ladder | undefined, aim: number, random: Prng): Attempt | undefined {
  const wanted = placed(given, random);
  const { entrants, levels, sums, moves } = wanted;
  const ladder = wanted === given ? known : ladderOf(ladderRules(wanted));
  if (ladder === undefined) return undefined;
  const places = [...draw(ladder, wanted, aim, random)];
  const totals = entrants.map(
    ({ place, score }) => score ?? (place === undefined ? undefined : places[place - 1]),
  );
  const wishes = wishesOf(wanted, places, random);
  const limits = limitsOf(wanted, places, totals, wishes, random);
  if (limits === undefined) return undefined;
  const loose = new Set(totals.flatMap((total, index) => (total === undefined ? [index] : [])));
  const may = (index: number, level: number) => isOpen({ places, limits }, wanted, index, level);

  // A place that nobody is printed at is held by whoever wishes for the most.
  const order = [...loose].sort((a, b) => (wishes[b] ?? 0) - (wishes[a] ?? 0) || a - b);
  for (const level of places) {
    if (totals.includes(level)) continue;
    const holder = order.find((index) => totals[index] === undefined && may(index, level));
    if (holder === undefined) return undefined;
    totals[holder] = level;
  }
  const rest = [...loose].filter((index) => totals[index] === undefined);
  const ascending = levels.toReversed();
  const free = rest.map(
    (index): Free => ({
      wish: wishes[index] ?? 0,
      allowed: ascending.filter((level) => may(index, level)),
      previousTwice: entrants[index]?.previousTwice,
    }),
  );
  const range = sums && rangeLeft(sums, totals);
  const remainingMoves = moves && movesLeft(moves, entrants, totals);
  const whole =
    moves !== undefined && remainingMoves === undefined ? "moves" : settle(free, range, remainingMoves);
  // Without the moves it shows whether these first places are too high or too low.
  const settled = whole === "moves" ? settle(free, range, undefined) : whole;
  const filled = typeof settled === "string" ? settle(free, undefined, undefined) : settled;
  if (typeof filled === "string") return undefined;
  for (const [position, index] of rest.entries()) totals[index] = filled[position];
  const draft = { totals: totals.map((total) => total ?? 0), places, limits, loose };
  const fault = typeof settled === "string" ? settled : typeof whole === "string" ? whole : undefined;
  return { draft, wanted, fault };
}

/** Regions of which only "among the first" is known get a place for this attempt. */
function placed(wanted: Wanted, random: Prng): Wanted {
  const isVague = (entrant: Entrant) =>
    entrant.within !== undefined && entrant.place === undefined && entrant.score === undefined;
  if (!wanted.entrants.some(isVague)) return wanted;
  const entrants = wanted.entrants.map((entrant) =>
    isVague(entrant)
      ? { ...entrant, place: random.between(wanted.completeTo + 1, entrant.within ?? 1) }
      : entrant,
  );
  return { ...wanted, entrants };
}

/** Totals of the first places: even steps from near the top to near the middle, unless scores say otherwise. */
function draw(ladder: Ladder, wanted: Wanted, aim: number, random: Prng): readonly number[] {
  const most = wanted.levels[0] ?? 0;
  const mean = middle(wanted);
  const top = mean === undefined ? Math.trunc((most * 14) / 15) : mean + Math.trunc(((most - mean) * 4) / 5);
  const depth = top - (mean ?? Math.trunc((top * 7) / 10));
  const gap = Math.max(1, Math.trunc((depth * 3) / (5 * Math.max(1, ladder.highest.length))));
  const drawn = ladder.draw((_, above) =>
    above === undefined ? top : above - random.between(1, 2 * gap - 1),
  );
  const ends = aim > 0 ? ladder.highest : ladder.lowest;
  return ladder.draw((place) => {
    const [near, far] = [drawn[place - 1] ?? 0, ends[place - 1] ?? 0];
    return near + Math.trunc(((far - near) * Math.abs(aim)) / EXTREME);
  });
}

function middle({ sums, entrants }: Wanted): number | undefined {
  return sums && Math.trunc((sums.low + sums.high) / (2 * entrants.length));
}

/** What each would like: about what it had before, or about the middle. */
function wishesOf(wanted: Wanted, places: readonly number[], random: Prng): readonly number[] {
  const most = wanted.levels[0] ?? 0;
  const highest = wanted.completeTo < places.length ? most : (places.at(-1) ?? most) - 1;
  const centre = middle(wanted) ?? Math.trunc(((places[0] ?? most) * 7) / 10);
  const noise = (width: number) => random.between(-width, width) + random.between(-width, width);
  const [far, near] = [Math.trunc(most / 7), Math.trunc(most / 25)];
  return wanted.entrants.map(({ previousTwice }) => {
    if (previousTwice !== undefined) return Math.trunc(previousTwice / 2) + noise(near);
    const wish = centre + noise(far);
    // Folded back, so that not all who wish for more share the highest total that is open.
    return wish > highest ? 2 * highest - wish : wish;
  });
}

function movesLeft(
  moves: Moves,
  entrants: readonly Entrant[],
  totals: readonly (number | undefined)[],
): Moves | undefined {
  let { improved, worsened, stayed } = moves;
  for (const [index, { previousTwice }] of entrants.entries()) {
    const total = totals[index];
    if (total === undefined || previousTwice === undefined) continue;
    if (2 * total > previousTwice) improved -= 1;
    else if (2 * total < previousTwice) worsened -= 1;
    else stayed -= 1;
  }
  return improved < 0 || worsened < 0 || stayed < 0 ? undefined : { improved, worsened, stayed };
}

function rangeLeft({ low, high }: Range, totals: readonly (number | undefined)[]): Range {
  const taken = totals.reduce((sum: number, total) => sum + (total ?? 0), 0);
  return { low: low - taken, high: high - taken };
}
