import { countedEn } from "../../words/counted.ts";
import type { GapWords } from "./gap-words.ts";

/** As many regions are named; more are counted. */
const NAMED = 3;

export const englishGap: GapWords = {
  headings: {
    number: "No.",
    indicator: "Indicator",
    points: "Points",
    place: "Place",
    change: "Change",
    value: "Value",
    also: "Changes too",
    why: "Why",
  },
  title: (region, code) => `${region} (${code})`,
  now: (place, total, maximum) => `Now place ${place}, ${total} points of ${maximum}.`,
  steps: "The next step of each indicator",
  noSteps: "There are no steps.",
  explained:
    "One count changes; the region's other data and all other regions stay as they are. A smaller change is not enough.",
  rest: "Indicators without a step",
  change: (what, by, before, after) => `${what}: ${by} (${before} → ${after})`,
  through: (column) => `, column ${column}`,
  value: (before, after) => `${before} → ${after}`,
  band: (edge) => `band ${edge}`,
  leaves: (before) => `past the band ${before}`,
  placeAt: (value, inclusive) =>
    inclusive ? `a better place from ${value} on` : `a better place past ${value}`,
  most: "all that the indicator can bring",
  best: "brings all it can already",
  noValue: "no value: the divisor is zero, or a cell is empty",
  noLever: "the formula has no count that can be changed by itself",
  outOfReach: (value, what, needed, possible) =>
    `the data leave no room to reach ${value}: ${what} needs ${needed} more, at most ${possible} is possible`,
  notAllowed: (value, what, rules) =>
    `${value} cannot be reached: the data and their rules${rules.length === 0 ? "" : ` (${rules.join(", ")})`} do not allow ${what} to change`,
  placed: (place, shared) => `${place}${shared ? " (shared)" : ""}`,
  shares: (names) =>
    names.length > NAMED
      ? `The region then shares the place with ${countedEn(names.length, "region", "regions")} more.`
      : `The region then shares the place with ${names.join(", ")}.`,
  higherNumber:
    "After some steps the number of the place is greater although the points are better: the scale compares regions, so the points of others change with the step, and those who shared a place above come apart.",
  held: (place) => `Place ${place}: the region is there already, or above.`,
  noSuchPlace: (place, last) => `There is no place ${place}: the last place of the rating is ${last}.`,
  unreachable: (place, bestPlace, bestTotal, without) =>
    without.length === 0
      ? `Place ${place} is out of reach: with every indicator at its limit it is place ${bestPlace} (${bestTotal} points).`
      : `No way to place ${place} was found: with the indicators at their limits it is place ${bestPlace} (${bestTotal} points), not counting those that have no value now: ${without.join("; ")}.`,
  way: (number, of, place, indicators) =>
    `${of === 1 ? "The way" : `Way ${number} of ${of}`} to place ${place}: ${countedEn(indicators, "indicator", "indicators")}`,
  outcome: (place, total, relative) =>
    `Then place ${place}, ${total} points; the counts change by ${relative} in all.`,
  margin: ([only = "", ...more], points) =>
    more.length === 0
      ? `Next below: ${only}, ${points} points behind. If ${only} gains as much, the two draw level; if it gains more, it overtakes this region.`
      : `Next below: ${[only, ...more].join(", ")}, each ${points} points behind. If one of them gains as much, it draws level with this region; if it gains more, it overtakes this region.`,
  exact: "Every set of steps was looked at: fewer indicators, or smaller changes, are not enough.",
  notExact:
    "There are continuous scales, or too many combinations: the places are computed, but a cheaper set may exist.",
};
