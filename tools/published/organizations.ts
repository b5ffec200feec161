import type { Counts } from "./counts.ts";
import { nameOf } from "./names.ts";
import type { Prng } from "./prng.ts";
import * as quantity from "./quantities.ts";
import { sumOf } from "./quantities.ts";
import { spread } from "./spread.ts";

/** A row of an export, by column. */
export type Row = Readonly<Record<string, string | number>>;

interface Body {
  readonly kind: "executive" | "municipal" | "subordinate";
  readonly sector: string;
  readonly index: number;
}

/** How many messages a body draws, next to another. */
const traffic: Readonly<Record<string, number>> = { authority: 6, health: 9, education: 3 };
const OTHER_TRAFFIC = 2;

/** A region's counts spread over its organisations, which add up to them exactly. */
export function organizationsOf(region: string, counts: Counts, random: Prng): readonly Row[] {
  const { of, active } = counts;
  const bodies = bodiesOf(counts, random);
  const isOf = (kind: Body["kind"]) => bodies.map((body) => body.kind === kind);
  const inSector = (sector: string) => bodies.map((body) => body.sector === sector);
  const everywhere = bodies.map(() => true);
  const someOf = (among: readonly boolean[], count: number) => flags(among, count, random);

  const { connected } = counts.choice;
  const otherSectors = bodies.map(
    ({ kind, sector }) => kind === "subordinate" && sector !== "health" && sector !== "education",
  );
  const messages = merged(
    isOf("executive"),
    someOf(isOf("municipal"), of(quantity.municipalConnected)),
    someOf(inSector("health"), connected.health),
    someOf(inSector("education"), connected.education),
    someOf(otherSectors, connected.other),
  );
  const accounts = merged(
    someOf(isOf("executive"), of(quantity.executiveAccounts)),
    bodies.map(({ kind }, index) => kind !== "executive" && messages[index] === true),
  );
  const voting = someOf(isOf("municipal"), of(quantity.municipalVoting));
  const votingWidgets = someOf(isOf("municipal"), of(quantity.municipalVotingWidgets));
  const widgets = someOf(everywhere, of(quantity.widgets));
  const rules = someOf(messages, of(quantity.autoRules));
  const coordination = someOf(messages, of(quantity.autoCoordination));

  const uneven = (weights: readonly number[]) => weights.map((weight) => weight * random.between(8, 12));
  const received = spread(
    of(sumOf("messages_received")),
    uneven(bodies.map(({ sector }, i) => (messages[i] ? (traffic[sector] ?? OTHER_TRAFFIC) : 0))),
  );
  // What is less is spread unevenly, the amount or its lack: else one body would have nearly all of the lack.
  const within = (column: Parameters<typeof sumOf>[0], caps: readonly number[]) => {
    const amount = of(sumOf(column));
    const lack = caps.reduce((a, b) => a + b, 0) - amount;
    if (amount <= lack) return spread(amount, uneven(caps), caps);
    const lacking = spread(lack, uneven(caps), caps);
    return caps.map((cap, index) => cap - (lacking[index] ?? 0));
  };
  const answered = within("messages_answered", received);
  const marks = within("marks", answered);

  // Where no municipal body is to have held an event, the first executive one has held them all.
  const holders =
    active > 0 ? someOf(isOf("municipal"), active) : isOf("executive").map((is, i) => is && i === 0);
  const events = heldBy(holders, active, counts, uneven);
  const holding = (column: Parameters<typeof sumOf>[0]) =>
    spread(of(sumOf(column)), uneven(holders.map(Number)));
  const voted = holding("projects_voted");

  const columns: Readonly<Record<string, readonly number[]>> = {
    messages_connected: messages.map(Number),
    voting_connected: voting.map(Number),
    account_active: accounts.map(Number),
    widget: widgets.map(Number),
    voting_widget: votingWidgets.map(Number),
    auto_rules: rules.map(Number),
    auto_coordination: coordination.map(Number),
    messages_received: received,
    messages_answered: answered,
    answered_on_time: within("answered_on_time", answered),
    response_days: spread(of(sumOf("response_days")), uneven(answered)),
    templated_answers: within("templated_answers", answered),
    fast_track: within("fast_track", answered),
    returned: within("returned", answered),
    marks,
    marks_positive: within("marks_positive", marks),
    ...events,
    participants: holding("participants"),
    projects_voted: voted,
    projects_implemented: within("projects_implemented", voted),
  };
  const turn = random.between(0, 99);
  return bodies.map(({ kind, sector, index }, i) => ({
    organization: nameOf(kind, sector, index, turn),
    region_code: region,
    kind,
    sector,
    ...Object.fromEntries(Object.entries(columns).map(([column, values]) => [column, values[i] ?? 0])),
  }));
}

function bodiesOf({ choice }: Counts, random: Prng): readonly Body[] {
  const { executive, municipal, health, education, other } = choice.composition;
  const several = (count: number, kind: Body["kind"], sector: string): readonly Body[] =>
    Array.from({ length: count }, (_, index) => ({ kind, sector, index }));
  const sector = random.pick(["culture", "social", "housing"]) ?? "culture";
  return [
    ...several(executive.listed, "executive", "authority"),
    ...several(municipal.listed, "municipal", "authority"),
    ...several(health.listed, "subordinate", "health"),
    ...several(education.listed, "subordinate", "education"),
    ...several(other.listed, "subordinate", sector),
  ];
}

/** Each of the active bodies holds an event, of the kinds that are looked at as far as they go. */
function heldBy(
  holders: readonly boolean[],
  active: number,
  { of, events }: Counts,
  uneven: (weights: readonly number[]) => number[],
): Readonly<Record<string, readonly number[]>> {
  const waiting = holders.flatMap((holds, index) => (holds && active > 0 ? [index] : []));
  return Object.fromEntries(
    events.map((column) => {
      const amount = of(sumOf(column));
      const first = waiting.splice(0, amount);
      const rest = spread(amount - first.length, uneven(holders.map(Number)));
      return [column, rest.map((part, index) => part + (first.includes(index) ? 1 : 0))];
    }),
  );
}

/** `count` of those that may, starting anywhere among them. */
function flags(among: readonly boolean[], count: number, random: Prng): readonly boolean[] {
  const candidates = among.flatMap((may, index) => (may ? [index] : []));
  const start = random.between(0, Math.max(0, candidates.length - 1));
  const chosen = new Set([...candidates.slice(start), ...candidates.slice(0, start)].slice(0, count));
  return among.map((_, index) => chosen.has(index));
}

function merged(...lists: readonly (readonly boolean[])[]): readonly boolean[] {
  const [first = []] = lists;
  return first.map((_, index) => lists.some((list) => list[index]));
}
