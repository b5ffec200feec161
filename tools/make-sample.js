// Writes the synthetic sample exports: node tools/make-sample.js [folder]
// The same bytes on every machine: whole numbers only, no clock, no locale. CI compares them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameOf } from "./sample-names.js";

/** @typedef {{ code: string, name: string, district: string }} Region */

// Residents in thousands, rounded, in the order of the registry.
const populations = [
  500, 4065, 971, 210, 3232, 524, 905, 265, 468, 523, 720, 669, 765, 1001, 680, 4003, 338, 1434, 527, 1554,
  1167, 2115, 5833, 2846, 1807, 2890, 1277, 751, 955, 945, 1506, 1146, 1311, 2453, 1121, 2273, 901, 2330,
  1033, 1074, 288, 2547, 1130, 566, 748, 1060, 2035, 1114, 134, 8652, 656, 3060, 571, 2789, 1818, 1832, 692,
  1239, 2482, 581, 4152, 1080, 3128, 2383, 458, 4222, 857, 953, 1200, 1044, 1462, 1632, 1171, 3389, 984, 1187,
  13150, 5598, 145, 42, 1761, 48, 520, 1909, 562,
];

// What the worst region reaches and the best. A name says the unit, else it is thousandths of one.
const reach = {
  messagesPerThousandResidents: [5, 78],
  onTime: [885, 1003],
  positive: [220, 700],
  connected: [300, 1080],
  healthConnected: [250, 1120],
  educationConnected: [250, 1080],
  accounts: [250, 1120],
  subordinateAccounts: [200, 1060],
  responseTenthsOfDay: [240, 60],
  fastTrack: [20, 500],
  returned: [95, 8],
  widgets: [250, 1050],
  pageForms: [250, 1050],
  voting: [300, 1150],
  votings: [200, 1080],
  polls: [400, 4900],
  hearings: [100, 1250],
  discussions: [50, 1020],
  budgetVotes: [0, 650],
  participantsPerThousandResidents: [5, 145],
  implemented: [150, 1050],
};

/** How many messages a body draws, next to another. @type {Record<string, number>} */
const traffic = { authority: 6, health: 10, education: 2, culture: 1, social: 3, housing: 5, other: 2 };

// This seed spreads the totals about as the printed ones of 2025: a mean of 462, 13 regions in the top 10.
const random = mulberry32(99);

/** By Tommy Ettinger, public domain; yields 32 bits, unsigned. @param {number} seed */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** Both ends included. @param {number} low @param {number} high */
function between(low, high) {
  return low + (random() % (high - low + 1));
}

/** Never more than the amount. @param {number} amount @param {number} thousandths */
function part(amount, thousandths) {
  return Math.min(amount, Math.trunc((amount * thousandths + 500) / 1000));
}

/** As many true flags as `count`, starting anywhere. @param {number} length @param {number} count */
function flags(length, count) {
  const start = between(0, length - 1);
  return Array.from({ length }, (_, i) => (i + start) % length < count);
}

/** @param {number[]} numbers */
function total(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

/**
 * Uneven whole parts that add up to the amount; all zero where no weight is.
 * @param {number} amount @param {number[]} weights
 */
function shareOut(amount, weights) {
  const uneven = weights.map((weight) => weight * between(5, 15));
  const sum = total(uneven) || 1;
  let passed = 0;
  return uneven.map((weight) => {
    const before = Math.trunc((amount * passed) / sum);
    passed += weight;
    return Math.trunc((amount * passed) / sum) - before;
  });
}

/** What a region of this quality (0 to 1000) reaches, each figure a little off. @param {number} quality */
function figuresOf(quality) {
  const figures = Object.entries(reach).map(([figure, [worst, best]]) => {
    const level = Math.max(0, Math.min(1000, quality + between(-200, 200)));
    return [figure, worst + Math.trunc(((best - worst) * level) / 1000)];
  });
  return /** @type {Record<keyof typeof reach, number>} */ (Object.fromEntries(figures));
}

/** A region's bodies, by kind and sector. @param {ReturnType<typeof figuresOf>} f @param {number} large */
function groupsOf(f, large) {
  const authority = { sector: "authority", connected: f.connected, accounts: f.accounts, voting: f.voting };
  const subordinate = {
    kind: "subordinate",
    connected: f.connected,
    accounts: f.subordinateAccounts,
    voting: 0,
  };
  return [
    { ...authority, kind: "executive", existing: between(3, 5), connected: 1000, voting: 0 },
    { ...authority, kind: "municipal", existing: between(7, 9) + large },
    { ...subordinate, sector: "health", existing: between(4, 6) + large, connected: f.healthConnected },
    { ...subordinate, sector: "education", existing: between(4, 6) + large, connected: f.educationConnected },
    ...["culture", "social", "housing", "other"].map((sector) => ({
      ...subordinate,
      sector,
      existing: between(1, 2),
    })),
  ];
}

/**
 * Now and then a body that is not connected is not listed either.
 * @param {Region} region @param {ReturnType<typeof groupsOf>[number]} group
 */
function bodiesOf(region, { kind, sector, existing, connected, accounts, voting }) {
  const missing = existing > 1 && part(existing, connected) < existing ? between(0, 1) : 0;
  const listed = existing - missing;
  const messages = flags(listed, part(existing, connected));
  const account = flags(listed, part(existing, accounts));
  const votes = flags(listed, part(existing, voting));
  return messages.map((_, i) => ({
    name: nameOf(region, kind, sector, i),
    kind,
    sector,
    messages: messages[i],
    account: account[i],
    votes: votes[i],
  }));
}

/** @param {Region} region @param {number} thousands of residents */
function sampleOf(region, thousands) {
  const quality = 430 + Math.max(between(0, 240), between(0, 240)) + between(0, 220);
  const f = figuresOf(quality);
  const population = thousands * 1000 + between(0, 999);
  const groups = groupsOf(f, Math.min(3, Math.trunc(thousands / 1000)));
  const bodies = groups.flatMap((group) => bodiesOf(region, group));
  /** @param {string} word a kind or a sector */
  const existing = (word) =>
    total(groups.map((group) => (group.kind === word || group.sector === word ? group.existing : 0)));
  const municipal = existing("municipal");

  const widgets = flags(bodies.length, part(bodies.length, f.widgets));
  const forms = flags(bodies.length, part(bodies.length, f.pageForms));
  const received = shareOut(
    part(population, f.messagesPerThousandResidents),
    bodies.map((body) => (body.messages ? traffic[body.sector] : 0)),
  );
  const active = bodies.filter((body) => body.votes).slice(0, part(municipal, f.votings));
  const isActive = bodies.map((body) => Number(active.includes(body)));
  /** @param {number} thousandths a municipal body */
  const held = (thousandths) => shareOut(Math.trunc((municipal * thousandths) / 1000), isActive);
  const [polls, discussions] = [held(f.polls), held(f.discussions)];
  const [hearings, budgetVotes] = [held(f.hearings), held(f.budgetVotes)];
  const participants = shareOut(part(population, f.participantsPerThousandResidents), isActive);
  const projects = shareOut(between(8, 24), isActive);
  let toImplement = part(total(projects), f.implemented);

  const organizations = bodies.map((body, i) => {
    const answered = part(received[i], between(960, 1000));
    const marks = part(answered, between(150, 350));
    const implemented = Math.min(projects[i], toImplement);
    toImplement -= implemented;
    return {
      organization: body.name,
      region_code: region.code,
      kind: body.kind,
      sector: body.sector,
      messages_connected: Number(body.messages),
      voting_connected: Number(body.votes),
      account_active: Number(body.account),
      widget: Number(widgets[i]),
      page_form: Number(forms[i]),
      messages_received: received[i],
      messages_answered: answered,
      answered_on_time: part(answered, f.onTime + between(-4, 4)),
      response_days: Math.trunc((answered * (f.responseTenthsOfDay + between(-8, 8))) / 10),
      fast_track: part(answered, f.fastTrack + between(-20, 20)),
      returned: part(answered, f.returned + between(-4, 4)),
      marks,
      marks_positive: part(marks, f.positive + between(-20, 20)),
      polls: polls[i],
      discussions: discussions[i],
      hearings: hearings[i],
      budget_votes: budgetVotes[i],
      participants: participants[i],
      projects_voted: projects[i],
      projects_implemented: implemented,
    };
  });
  const row = {
    region_code: region.code,
    region: region.name,
    federal_district: region.district,
    population,
    executive_bodies: existing("executive"),
    municipal_bodies: municipal,
    subordinate_organizations: existing("subordinate"),
    health_organizations: existing("health"),
    education_organizations: existing("education"),
  };
  return { row, organizations };
}

/** @param {string | number} value */
function cell(value) {
  const text = String(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Record<string, string | number>[]} rows */
function csv(rows) {
  return [Object.keys(rows[0]), ...rows.map(Object.values)]
    .map((row) => `${row.map(cell).join(",")}\n`)
    .join("");
}

const folder = process.argv[2] ?? fileURLToPath(new URL("../fixtures/sample", import.meta.url));
/** @type {Region[]} */
const registry = JSON.parse(readFileSync(new URL("../src/registry/russia.json", import.meta.url), "utf8"));
const samples = registry.map((region, i) => sampleOf(region, populations[i]));
const organizations = samples
  .flatMap((sample) => sample.organizations)
  .map((organization, i) => ({ organization_id: String(i + 1).padStart(6, "0"), ...organization }));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "regions.csv"), csv(samples.map((sample) => sample.row)));
writeFileSync(join(folder, "organizations.csv"), csv(organizations));
