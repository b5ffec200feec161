import { countedEn } from "../../words/counted.ts";
import { english } from "../rating/rating-words-en.ts";
import type { ComparisonWords } from "./comparison-words.ts";

export const englishComparison: ComparisonWords = {
  number: english.number,
  headings: {
    place: "Place",
    region: "Region",
    district: "District",
    block: "Block",
    points: "Points",
    mean: "Mean",
    was: "Was",
    moved: "Moved",
    gained: "Change",
    improved: "Improved",
    worsened: "Worsened",
    stayed: "Stayed",
    rule: "What differs",
    previous: "Was",
    current: "Is",
  },
  unchanged: "Nothing has changed: no place, no points, no region, no rule of the methodology.",
  sameMethodology: (id) => `The methodology is the same: ${id}.`,
  methodologiesDiffer: "The methodologies differ",
  sameRules:
    "The methodology files are different, but their rules, weights, formulas and scales are the same.",
  unknownFormulas: "Formulas and scales are compared only where both sides are folders of exports.",
  unknownWeights:
    "Weights cannot be compared with a file of the former version; formulas and scales only where both sides are folders of exports.",
  rules: {
    id: "Methodology (id)",
    sha256: "Methodology file (SHA-256)",
    max_points: "Points at most (max_points)",
    ties: "Numbering of equals (ties)",
    rounding: "Rounding (round)",
    on: "Which totals are compared (on)",
    order: "Order (order)",
    break_ties: "At equal totals (break_ties)",
    by: "What the places compare (--block)",
  },
  aggregate: (block) => `Block ${block}: how it adds up (aggregate)`,
  indicator: (title, id) => `${title} (${id})`,
  parts: {
    title: "title",
    weight: "weight",
    formula: "formula",
    scale: "scale",
    missing: "no value",
    block: "block",
  },
  withWeight: (weight) => `there, weight ${weight}`,
  mean: (direction, previous, current) => {
    switch (direction) {
      case "up":
        return `The mean rose from ${previous} to ${current} points`;
      case "down":
        return `The mean fell from ${previous} to ${current} points`;
      case "same":
        return `The mean is unchanged at ${current} points`;
    }
  },
  percent: english.percent,
  meanOfMaxima: (direction, [then, most, before], [now, mostNow, after]) => {
    const said = {
      up: `the share of the maximum rose from ${before} to ${after}`,
      down: `the share of the maximum fell from ${before} to ${after}`,
      same: `the share of the maximum is unchanged at ${after}`,
    }[direction];
    return `The mean went from ${then} of ${most} to ${now} of ${mostNow} points (${said})`;
  },
  byShare: "by share of the maximum ",
  tally: ({ improved, worsened, stayed }) => {
    const all = improved + worsened + stayed;
    if (stayed === all) return `the results of all regions (${stayed}) are unchanged`;
    if (all > 1 && improved === all) return `all ${all} regions improved`;
    if (all > 1 && worsened === all) return `all ${all} regions worsened`;
    const counts = [
      [improved, "improved"],
      [worsened, "worsened"],
      [stayed, "stayed the same"],
    ] as const;
    const told = counts
      .filter(([count]) => count > 0)
      .map(
        ([count, verb], index) => `${index === 0 ? countedEn(count, "region", "regions") : count} ${verb}`,
      );
    // That nobody stayed the same needs no saying.
    const nobody = counts.slice(0, 2).flatMap(([count, verb]) => (count === 0 ? [`none ${verb}`] : []));
    return [...told, ...(all > 1 ? nobody : [])].join(", ");
  },
  top: (whole, groups) => `${whole ? "places" : "in the top ten"}: ${groups}`,
  and: (names) => {
    const last = names.at(-1) ?? "";
    return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  },
  more: (names) => `${countedEn(names, "more region", "more regions")}`,
  byPoints: ({ improved, worsened, stayed }) =>
    `By points: better ${improved}, worse ${worsened}, unchanged ${stayed}.`,
  byShares: ({ improved, worsened, stayed }) =>
    `By share of the maximum: better ${improved}, worse ${worsened}, unchanged ${stayed}.`,
  byPlaces: ({ improved, worsened, stayed }) =>
    `By places: higher ${improved}, lower ${worsened}, unchanged ${stayed}.`,
  movers: (what, direction, groups) => {
    const said = { up: "The largest gains", down: "The largest losses" }[direction];
    return `${said} (${what}): ${groups}.`;
  },
  passages: (direction, names) =>
    `${{ came: "With a place now, without one before", left: "Without a place now, with one before" }[direction]}: ${names}.`,
  withoutPlaceThen: "was there without a place",
  withoutPlaceNow: "without a place",
  maximaDiffer:
    "The maxima differ, so changes of points are not shown; better and worse are by share of the maximum.",
  legend: "↑ better than before; ↓ worse; = the same.",
  sharedPlace: "A = before a place: several regions share it.",
};
