import type { TieMethod } from "../../model/methodology.ts";
import { countedEn } from "../../words/counted.ts";
import type { ExplanationWords } from "./explanation-words.ts";

const ties: Readonly<Record<TieMethod, string>> = {
  dense: "dense: 1, 2, 2, 3",
  competition: "with a gap after a tie: 1, 2, 2, 4",
  modified: "with a gap before a tie: 1, 3, 3, 4",
  fractional: "the mean place for a tie: 1, 2.5, 2.5, 4",
  ordinal: "in order: 1, 2, 3, 4",
};

export const englishExplanation: ExplanationWords = {
  headings: {
    what: "What",
    says: "How much",
    place: "Place",
    total: "Total points",
    shared: "Shared with",
    above: "Above",
    below: "Below",
    number: "No.",
    indicator: "Indicator",
    points: "Points",
    rank: "Place on this indicator",
    formula: "Formula",
    value: "Value",
    scale: "Band",
    share: "Share",
    product: "Points for the share",
    scaled: "Adds to the total",
    row: "Row",
    cells: "Cells",
    organization: "Organisation",
    contribution: "Adds",
    part: "Share",
  },
  title: (region, code) => `${region} (${code})`,
  period: (text) => `Period: ${text}.`,
  place: (place, of, method) =>
    `${place}; ${countedEn(of, "region", "regions")} rated, places ${ties[method]}`,
  alone: "nobody",
  neighbours: (place, regions, by, above) =>
    by === undefined
      ? `${regions} (place ${place}); the total is the same, a tie-break tells them apart`
      : `${regions} (place ${place}), ${by} points ${above ? "ahead" : "behind"}`,
  outOf: (points, maximum) => `${points} of ${maximum}`,
  block: (number, title) => `Block ${number}. ${title}`,
  rankOf: (place, of) => `${place} of ${of}`,
  noValue: {
    zero: "no value (a division by zero, or an empty cell): 0 points",
    refuse: "no value",
    exclude: "no value: the indicator is excluded, the total is scaled to the whole maximum",
  },
  band: (relation, edge, points) => `${relation === "from" ? "from" : "up to"} ${edge}: ${points} points`,
  noBand: "no band is reached: 0 points",
  nextBand: (relation, edge, points) => `next: ${relation === "from" ? "from" : "up to"} ${edge}, ${points}`,
  cut: (share) => `${share} is taken: a share is 0 to 1`,
  composition: (leaf, value) => `${leaf} = ${value}`,
  noOrganizations: "No organisation counts here.",
  rest: (organizations, value, all) =>
    `Not shown: ${countedEn(organizations, "organisation", "organisations")}, together ${value}. --top ${all} shows all.`,
};
