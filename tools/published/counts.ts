import type { Choice } from "./bands.ts";
import { capsOf, divisorsOf } from "./composition.ts";
import type { Prng } from "./prng.ts";
import * as quantity from "./quantities.ts";
import { eventColumns, sumOf } from "./quantities.ts";
import type { Quotient } from "./quotients.ts";
import { type Window, windowOf } from "./window.ts";

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

/**
 * Counts that land in the chosen bands. Formulas share columns, so what is divided by comes first: residents,
 * messages, answers, marks, projects. Undefined where whole numbers this small do not land there.
 */
export function countsFor(choice: Choice, population: number, random: Prng): Counts | undefined {
  const { composition, bands, connected } = choice;
  const counts = new Map(divisorsOf(composition));
  const of = (text: string) => counts.get(text) ?? 0;
  const chosen = [...bands].map(([quotient, band]) => ({ quotient, band }));
  let possible = true;

  /** Lands the quantity in its band, or takes the usual window where no indicator counts it. */
  const land = (text: string, cap: number, usual: Window, least = 0) => {
    const counted = chosen.find(({ quotient }) => quotient.above === text);
    const window = counted === undefined ? usual : near(counted.quotient, counted.band, of, cap, least);
    if (window.low > window.high) possible = false;
    counts.set(text, random.between(window.low, window.high));
  };

  const thousands = Math.trunc(population / 1000);
  counts.set("regions.population", population);
  const received = sumOf("messages_received");
  land(received, population, { low: 20 * thousands, high: 60 * thousands }, LEAST_MESSAGES);
  const answered = partOf(of(received), random.between(940, 1000));
  const marks = partOf(answered, random.between(200, 400));
  const voted = random.between(12, 30);
  counts.set(sumOf("messages_answered"), answered);
  counts.set(sumOf("marks"), marks);
  counts.set(sumOf("projects_voted"), voted);
  land(sumOf("response_days"), Number.MAX_SAFE_INTEGER, { low: 6 * answered, high: 30 * answered });
  for (const column of ["answered_on_time", "fast_track", "returned"] as const)
    land(sumOf(column), answered, { low: 0, high: answered });
  land(sumOf("marks_positive"), marks, { low: 0, high: marks });
  land(sumOf("participants"), population, { low: 0, high: 100 * thousands });
  land(sumOf("projects_implemented"), voted, { low: 0, high: voted });

  for (const [text, cap] of capsOf(composition)) land(text, cap, { low: 0, high: cap });
  counts.set(quantity.healthConnected, connected.health);
  counts.set(quantity.educationConnected, connected.education);
  counts.set(quantity.subordinateConnected, connected.health + connected.education + connected.other);

  const bodies = of("regions.municipal_bodies");
  for (const column of eventColumns) land(sumOf(column), 1000 * bodies, { low: 0, high: 2 * bodies });
  const activity = chosen.find(({ quotient }) => quantity.isActivity(quotient.above))?.quotient.above ?? "";
  const looked = quantity.eventsCounted(activity);
  const counted = eventColumns.filter((column) => looked.includes(column));
  const held = counted.reduce((sum, column) => sum + of(sumOf(column)), 0);
  const most = composition.municipal.listed;
  land(activity, most, { low: 0, high: most });
  const events = [...counted, ...eventColumns.filter((column) => !looked.includes(column))];
  const isHeld = looked.length === 0 || of(activity) <= held;
  return possible && isHeld ? { choice, of, active: of(activity), events } : undefined;
}

/** The part of a band's window that is near the edges that make it. */
function near(
  quotient: Quotient,
  band: number,
  of: (quantity: string) => number,
  cap: number,
  least: number,
): Window {
  let { low, high } = windowOf(quotient, band, of(quotient.below), cap);
  if (low > high) return { low, high };
  if (high === cap) high = Math.min(high, low + Math.max(1, Math.trunc(low / 3)));
  else if (low === 0) low = high - Math.trunc(high / 3);
  low = Math.max(low, Math.min(least, high));
  return { low, high: Math.max(low, high) };
}

function partOf(amount: number, thousandths: number): number {
  return Math.trunc((amount * thousandths) / 1000);
}
