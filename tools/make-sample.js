// Writes the synthetic sample exports: node tools/make-sample.js [folder]
// The same bytes on every machine: whole numbers only, no clock, no locale. CI compares them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameOf } from "./sample-names.js";

/** @typedef {{ code: string, name: string, district: string }} Region */
/** @typedef {{ thousands: number, municipalities: number }} Size Residents in thousands, municipal bodies: rounded. */

// What the worst region reaches and the best. A name says the unit, else it is thousandths of one.
const reach = {
  messagesPerThousandResidents: [5, 78],
  platformShare: [20, 640],
  onTime: [770, 1010],
  positive: [150, 900],
  templated: [0, 760],
  connected: [300, 1080],
  healthConnected: [450, 1120],
  educationConnected: [450, 1100],
  accounts: [250, 1120],
  autoRules: [0, 800],
  autoCoordination: [0, 800],
  responseTenthsOfDay: [280, 60],
  fastTrack: [20, 500],
  returned: [95, 8],
  widgets: [600, 1040],
  voting: [250, 1120],
  votingWidgets: [200, 1100],
  pollBodies: [150, 1080],
  polls: [300, 3700],
  votings: [100, 1300],
  hearings: [50, 1000],
  participantsPerTenThousandOver14: [5, 480],
  implemented: [150, 1050],
};

/** How many messages a body draws, next to another. @type {Record<string, number>} */
const traffic = { authority: 6, health: 20, education: 3, culture: 1, social: 3, housing: 8, other: 2 };

// This seed and this middle spread the totals about as the printed ones of 2025: a mean of 461, 13 regions in the
// top 10.
const QUALITY = 440;
const random = mulberry32(46);

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

/**
 * A region's bodies, by kind and sector. Municipal ones are as many as there are; of the others there is one
 * for many, and more in a larger region.
 * @param {ReturnType<typeof figuresOf>} f @param {Size} size
 */
function groupsOf(f, { thousands, municipalities }) {
  const authority = { sector: "authority", connected: f.connected, accounts: f.accounts };
  const subordinate = { kind: "subordinate", connected: f.connected, accounts: f.connected };
  return [
    {
      ...authority,
      kind: "executive",
      existing: Math.min(12, 5 + Math.trunc(thousands / 700)),
      connected: 1000,
    },
    { ...authority, kind: "municipal", existing: municipalities },
    {
      ...subordinate,
      sector: "health",
      existing: between(2, 3) + Math.trunc(thousands / 500),
      connected: f.healthConnected,
    },
    {
      ...subordinate,
      sector: "education",
      existing: between(3, 4) + Math.trunc(thousands / 250),
      connected: f.educationConnected,
    },
    ...["culture", "social", "housing", "other"].map((sector) => ({
      ...subordinate,
      sector,
      existing: between(1, 2) + Math.trunc(thousands / 2500),
    })),
  ];
}

/**
 * Now and then a body that is not connected is not listed either.
 * @param {Region} region @param {ReturnType<typeof groupsOf>[number]} group
 */
function bodiesOf(region, { kind, sector, existing, connected, accounts }) {
  const unconnected = existing - part(existing, connected);
  const listed = existing - Math.min(existing - 1, between(0, unconnected));
  const messages = flags(listed, part(existing, connected));
  const account = flags(listed, part(existing, accounts));
  return messages.map((_, i) => ({
    name: nameOf(region, kind, sector, i),
    kind,
    sector,
    messages: messages[i],
    account: account[i],
  }));
}

/**
 * Flags for the bodies that may have one, no more than there are.
 * @param {boolean[]} may @param {number} count
 */
function flagsAmong(may, count) {
  const able = may.flatMap((can, i) => (can ? [i] : []));
  if (able.length === 0) return may;
  const chosen = new Set(able.filter((_, i) => i < count));
  return may.map((_, i) => chosen.has(i));
}

/** @param {Region} region @param {Size} size */
function sampleOf(region, size) {
  const quality = QUALITY + Math.max(between(0, 240), between(0, 240)) + between(0, 220);
  const f = figuresOf(quality);
  const population = size.thousands * 1000 + between(0, 999);
  const over14 = part(population, between(800, 860));
  const groups = groupsOf(f, size);
  const bodies = groups.flatMap((group) => bodiesOf(region, group));
  /** @param {string} word a kind or a sector */
  const existing = (word) =>
    total(groups.map((group) => (group.kind === word || group.sector === word ? group.existing : 0)));
  const municipal = existing("municipal");

  const connected = bodies.map((body) => body.messages);
  const connectedCount = total(connected.map(Number));
  const rules = flagsAmong(connected, part(connectedCount, f.autoRules));
  const coordination = flagsAmong(connected, part(connectedCount, f.autoCoordination));
  const widgets = flags(bodies.length, part(bodies.length, f.widgets));
  const isMunicipal = bodies.map((body) => body.kind === "municipal");
  const votes = flagsAmong(isMunicipal, part(municipal, f.voting));
  const votingWidgets = flagsAmong(isMunicipal, part(municipal, f.votingWidgets));
  const holdsPolls = flagsAmong(isMunicipal, part(municipal, f.pollBodies));

  const received = shareOut(
    part(population, f.messagesPerThousandResidents),
    bodies.map((body) => (body.messages ? traffic[body.sector] : 0)),
  );
  const messages = total(received);
  const appeals = Math.trunc((messages * (1000 - f.platformShare)) / f.platformShare);
  // Each of the bodies that hold polls holds one at least.
  const pollBodies = total(holdsPolls.map(Number));
  const further = Math.max(0, Math.trunc((municipal * f.polls) / 1000) - pollBodies);
  const furtherPolls = shareOut(further, holdsPolls.map(Number));
  const polls = holdsPolls.map((holds, i) => furtherPolls[i] + Number(holds));
  const votings = shareOut(Math.trunc((municipal * f.votings) / 1000), votes.map(Number));
  const hearingsAll = municipal * between(1, 2) + between(3, 9);
  const hearings = shareOut(part(hearingsAll, f.hearings), isMunicipal.map(Number));
  const participants = shareOut(
    Math.trunc((over14 * f.participantsPerTenThousandOver14) / 10000),
    votes.map(Number),
  );
  const projects = shareOut(between(8, 24) + municipal, votes.map(Number));
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
      voting_connected: Number(votes[i]),
      account_active: Number(body.account),
      widget: Number(widgets[i]),
      voting_widget: Number(votingWidgets[i]),
      auto_rules: Number(rules[i]),
      auto_coordination: Number(coordination[i]),
      messages_received: received[i],
      messages_answered: answered,
      answered_on_time: part(answered, f.onTime + between(-4, 4)),
      response_days: Math.trunc((answered * (f.responseTenthsOfDay + between(-8, 8))) / 10),
      templated_answers: part(answered, Math.max(0, f.templated + between(-20, 20))),
      fast_track: part(answered, f.fastTrack + between(-20, 20)),
      returned: part(answered, f.returned + between(-4, 4)),
      marks,
      marks_positive: part(marks, f.positive + between(-20, 20)),
      polls: polls[i],
      votings: votings[i],
      hearings: hearings[i],
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
    population_over_14: over14,
    executive_bodies: existing("executive"),
    municipal_bodies: municipal,
    subordinate_organizations: existing("subordinate"),
    health_organizations: existing("health"),
    education_organizations: existing("education"),
    appeals_59fz: appeals,
    hearings_all: hearingsAll,
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
/** @type {Record<string, Size>} */
const sizes = JSON.parse(readFileSync(new URL("region-sizes.json", import.meta.url), "utf8"));
const samples = registry.map((region) => sampleOf(region, sizes[region.code]));
const organizations = samples
  .flatMap((sample) => sample.organizations)
  .map((organization, i) => ({ organization_id: String(i + 1).padStart(6, "0"), ...organization }));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "regions.csv"), csv(samples.map((sample) => sample.row)));
writeFileSync(join(folder, "organizations.csv"), csv(organizations));
