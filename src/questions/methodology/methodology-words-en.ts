import type { RoundingMode } from "../../exact/round.ts";
import { countedEn } from "../../words/counted.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { MethodologyWords } from "./methodology-words.ts";

const roundingModes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "a half goes up",
  "half-even": "a half goes to the even digit",
  down: "the rest is cut off",
};

export const englishMethodology: MethodologyWords = {
  number: (text) => localNumbers(text, "en"),
  quoted: (text) => `“${text}”`,
  rules: {
    file: "File",
    points: "Points",
    contents: "Contents",
    order: "Order",
    ties: "Places",
    breakTies: "At equal totals",
    rounding: "Rounding",
    notRated: "Not ranked",
    zones: "Zones",
    source: "Source",
    missingValues: "No value where a cell holds",
    regions: "Export of regions",
    aliases: "Other names",
    organizations: "Export of organizations",
  },
  tableOf: (id) => `Export of ${id}`,
  headings: {
    rule: "Rule",
    meaning: "Meaning",
    number: "No.",
    title: "Indicator",
    points: "Points",
    id: "Id",
    evidence: "Evidence",
    formula: "Formula",
    scale: "Scale",
    unit: "Unit",
    step: "Action",
    counts: "Counts",
    missing: "No value",
  },
  wording: "Columns and rules",
  title: "Title",
  zone: (zone, from) => (from === undefined ? `${zone}: the rest` : `${zone}: from ${from}`),
  units: { percent: "percent", points: "points", days: "days" },
  none: "none",
  atMost: (points) => `at most ${points}`,
  contents: (blocks, indicators) =>
    `${countedEn(blocks, "block", "blocks")}, ${countedEn(indicators, "indicator", "indicators")}`,
  order: {
    descending: "the more points, the better the place",
    ascending: "the fewer points, the better the place",
  },
  ties: {
    dense: "equal ones share a place, the next follows without a gap (1, 2, 2, 3)",
    competition: "equal ones share a place, with a gap after them (1, 2, 2, 4)",
    modified: "equal ones share a place, with a gap before them (1, 3, 3, 4)",
    fractional: "equal ones share the mean of the places they take up (1, 2.5, 2.5, 4)",
    ordinal: "never shared, equal ones stand by region code (1, 2, 3, 4)",
  },
  breakTies: (names) =>
    names.length === 0 ? "nothing more is compared" : `points of ${names.join(", then of ")}`,
  rounding: ({ places, mode }, on) => {
    const digits = places === 0 ? "a whole number" : countedEn(places, "decimal place", "decimal places");
    const compared = { rounded: "places by the rounded total", exact: "places by the exact total" }[on];
    return `the total to ${digits}, ${roundingModes[mode]}; ${compared}`;
  },
  emptyCell: "nothing",
  table: {
    sheet: (name) => `sheet ${name}`,
    header: (rows) => `header in row ${rows}`,
    where: (condition) => `rows count where ${condition}`,
    keepsTotals: "rows with totals count, too",
    totals: (texts) => `totals are also called ${texts}`,
  },
  block: (number, title) => `Block ${number}. ${title}`,
  blockPoints: (id, points, aggregation) => `Id: ${id}. Points: at most ${points}, by ${aggregation}.`,
  evidence: {
    published: "published",
    order: "set by an order",
    supported: "a source speaks of it",
    assumed: "assumed",
  },
  missing: {
    zero: "0 points",
    refuse: "an error, nothing is rated",
    exclude: "the indicator is excluded, the total is scaled to the whole maximum",
  },
};
