import type { TieMethod } from "../../model/methodology.ts";
import type { RatingWords } from "./rating-words.ts";

export const tiesInEnglish: Readonly<Record<TieMethod, string>> = {
  dense: "dense (1, 2, 2, 3)",
  competition: "with a gap after a tie (1, 2, 2, 4)",
  modified: "with a gap before a tie (1, 3, 3, 4)",
  fractional: "the mean place for a tie (1, 2.5, 2.5, 4)",
  ordinal: "in order, never shared (1, 2, 3, 4)",
};

export const english: RatingWords = {
  headings: {
    place: "Place",
    overallPlace: "Overall",
    region: "Region",
    district: "District",
    total: "Total",
    share: "Share of max.",
    blockShare: "Share of block max.",
  },
  number: (text) => text,
  percent: (text) => `${text}%`,
  block: (number) => `Block ${number}`,
  quoted: (text) => `“${text}”`,
  legend: (title, maximum) => `${title} (at most ${maximum})`,
  period: (text) => `Period: ${text}.`,
  regions: (rated, notRated) =>
    notRated === 0 ? `Regions: ${rated}.` : `Regions: ${rated}, without a place: ${notRated}.`,
  mean: (mean, maximum) => (mean === undefined ? "No mean." : `Mean: ${mean} of ${maximum}.`),
  places: (by, ascending, ties) =>
    `Places: by ${by === undefined ? "total points" : `block ${by}`}${
      ascending ? " (fewer is better)" : ""
    }, ${tiesInEnglish[ties]}.`,
  everywhere: (counted) => `In all districts — ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`,
  district: (name) => `District: ${name}; places within it.`,
  top: (places, shown, of) =>
    `${places === 1 ? "Only place 1" : `Places 1 to ${places}`} shown: ${shown} of ${of} regions.`,
  sharedPlace: "= a place shared by several regions.",
  scaled: (regions) =>
    `* indicators without data are excluded, the total is scaled to the whole maximum: ${regions}.`,
  scaledBlock: (regions) => `To give places, the block is scaled to its whole maximum: ${regions}.`,
  alike: {
    exact: "Some unequal scores look alike when rounded: the places compare the exact ones.",
    rounded: "Some unequal exact scores are equal when rounded: the places compare the rounded ones.",
  },
  tieBreaks: (ids) => `Some equal totals have different places: points of ${ids} tell them apart.`,
  codeOrder: "Some equal totals have different places: they stand in the order of their codes.",
  notRated: (regions, reason) => `Without a place: ${regions} (${reason.replace(/\.$/, "")}).`,
  reason: (reason) => {
    switch (reason.kind) {
      case "declared":
        return reason.text;
      case "nothing-measured":
        return "no data for any indicator";
      case "nothing-measured-in-block":
        return "no data for any indicator of this block";
      case "invalid-data":
        return "errors in the data";
    }
  },
};
