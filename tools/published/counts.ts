import type { Choice } from "./bands.ts";
import { capsOf, divisorsOf } from "./composition.ts";
import type { Prng } from "./prng.ts";
import * as quantity from "./quantities.ts";
import { eventColumns, sumOf } from "./quantities.ts";
import type { Quotient } from "./quotients.ts";
import { divisorWindowOf, type Window, windowOf } from "./window.ts";

/** What the organisations of one region come to. */
export interface Counts {
  readonly choice: Choice;
  /** A quantity by its canonical text. */
  readonly of: (quantity: string) => number;
  /** Municipal bodies that held an event of the kinds that an indicator looks at. */
  readonly active: number;
  /** Those kinds first. */
  readonly events: readonly (typeof eventColumns)[number][];
}

/** Below this many messages a share of answers is too coarse for narrow bands. */
const LEAST_MESSAGES = 800;
const UNBOUNDED = Number.MAX_SAFE_INTEGER;

/**
 * Counts that land in the chosen bands. Formulas share columns, so what is divided by comes first: residents,
 * messages, answers, marks, connected bodies, projects. Undefined where whole numbers this small do not land
 * there.
 */
export function countsFor(choice: Choice, population: number, random: Prng): Counts | undefined {
  const { composition, bands, connected } = choice;
  const counts = new Map(divisorsOf(composition));
  const of = (text: string) => counts.get(text) ?? 0;
  const divisorOf = ({ below }: Quotient) => below.reduce((sum, part) => sum + of(part), 0);
  const chosen = [...bands].map(([quotient, band]) => ({ quotient, band }));
  let possible = true;

  const take = (text: string, { low, high }: Window) => {
    if (low > high) possible = false;
    counts.set(text, random.between(low, high));
  };
  /** Lands the quantity in its band, or takes the usual window where no indicator counts it. */
  const land = (text: string, cap: number, usual: Window, least = 0) => {
    // A divisor that holds the appeals lands later, by what it divides.
    const counted = chosen.find(
      ({ quotient }) => quotient.above === text && !quotient.below.includes(quantity.appeals),
    );
    if (counted === undefined) return take(text, usual);
    const { quotient, band } = counted;
    take(text, near(windowOf(quotient, band, divisorOf(quotient), cap), cap, least));
  };
  /** Lands a divisor that no other indicator knows, where what is divided is known already. */
  const landDivisor = (text: string, usual: Window) => {
    const counted = chosen.find(({ quotient }) => quotient.below.includes(text));
    if (counted === undefined || of(counted.quotient.above) === 0) return take(text, usual);
    const { quotient, band } = counted;
    const { low, high } = near(divisorWindowOf(quotient, band, of(quotient.above), UNBOUNDED), UNBOUNDED, 0);
    const known = divisorOf(quotient);
    take(text, { low: Math.max(0, low - known), high: high - known });
  };

  const thousands = Math.trunc(population / 1000);
  counts.set("regions.population", population);
  counts.set("regions.population_over_14", partOf(population, random.between(810, 850)));
  const received = sumOf("messages_received");
  land(received, population, { low: 20 * thousands, high: 60 * thousands }, LEAST_MESSAGES);
  landDivisor(quantity.appeals, { low: 5 * thousands, high: 30 * thousands });
  const answered = partOf(of(received), random.between(940, 1000));
  const marks = partOf(answered, random.between(200, 400));
  const voted = random.between(12, 30);
  counts.set(sumOf("messages_answered"), answered);
  counts.set(sumOf("marks"), marks);
  counts.set(sumOf("projects_voted"), voted);
  land(sumOf("response_days"), UNBOUNDED, { low: 6 * answered, high: 30 * answered });
  for (const column of ["answered_on_time", "templated_answers", "fast_track", "returned"] as const)
    land(sumOf(column), answered, { low: 0, high: answered });
  land(sumOf("marks_positive"), marks, { low: 0, high: marks });
  land(sumOf("participants"), population, { low: 0, high: 100 * thousands });
  land(sumOf("projects_implemented"), voted, { low: 0, high: voted });

  for (const [text, cap] of capsOf(composition)) land(text, cap, { low: 0, high: cap });
  counts.set(quantity.healthConnected, connected.health);
  counts.set(quantity.educationConnected, connected.education);
  counts.set(quantity.subordinateConnected, connected.health + connected.education + connected.other);
  // Every executive body that is listed is connected.
  const all =
    composition.executive.listed + of(quantity.municipalConnected) + of(quantity.subordinateConnected);
  counts.set(quantity.connected, all);
  for (const text of [quantity.autoRules, quantity.autoCoordination]) land(text, all, { low: 0, high: all });

  const bodies = of("regions.municipal_bodies");
  const isShare = chosen.some(({ quotient }) => quotient.below.includes(quantity.allHearings));
  const hearings = random.between(Math.max(10, bodies), 3 * bodies + 10);
  counts.set(quantity.allHearings, hearings);
  const held = (column: (typeof eventColumns)[number]) =>
    column === "hearings" && isShare ? hearings : 1000 * bodies;
  for (const column of eventColumns)
    land(sumOf(column), held(column), { low: 0, high: Math.min(held(column), 2 * bodies) });
  if (!isShare) counts.set(quantity.allHearings, of(sumOf("hearings")) + random.between(0, bodies));

  const activity = chosen.find(({ quotient }) => quantity.isActivity(quotient.above))?.quotient.above ?? "";
  const looked = quantity.eventsCounted(activity);
  const counted = eventColumns.filter((column) => looked.includes(column));
  const events = counted.reduce((sum, column) => sum + of(sumOf(column)), 0);
  const most =
    looked.length === 0 ? composition.municipal.listed : Math.min(composition.municipal.listed, events);
  land(activity, most, { low: 0, high: most });
  const order = [...counted, ...eventColumns.filter((column) => !looked.includes(column))];
  return possible ? { choice, of, active: of(activity), events: order } : undefined;
}

/** The part of a band's window that is near the edges that make it. */
function near(window: Window, cap: number, least: number): Window {
  let { low, high } = window;
  if (low > high) return { low, high };
  if (high === cap) high = Math.min(high, low + Math.max(1, Math.trunc(low / 3)));
  else if (low === 0) low = high - Math.trunc(high / 3);
  low = Math.max(low, Math.min(least, high));
  return { low, high: Math.max(low, high) };
}

function partOf(amount: number, thousandths: number): number {
  return Math.trunc((amount * thousandths) / 1000);
}
