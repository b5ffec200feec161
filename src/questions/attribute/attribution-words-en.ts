import type { AttributionWords } from "./attribution-words.ts";

export const englishAttribution: AttributionWords = {
  causes: {
    own: "own data",
    others: "other regions",
    methodology: "methodology",
    regions: "regions compared",
  },
  codes: { own: "own", others: "others", methodology: "method", regions: "with" },
  headings: {
    region: "Region",
    before: "before",
    now: "after",
    change: "in all",
    what: "From",
    points: "Points",
    running: "Total",
    bar: "",
    place: "Places",
  },
  title: (previous, current) => `What changed: ${previous} → ${current}`,
  regions: (compared, came, left) => [
    `Regions with a place in both periods: ${compared}.`,
    ...(came.length === 0 ? [] : [`Came: ${came.join(", ")}.`]),
    ...(left.length === 0 ? [] : [`Left: ${left.join(", ")}.`]),
  ],
  methodology: (previous, current) => `Methodology: ${previous} → ${current}.`,
  sameMethodology: "The methodology is the same.",
  indicators: (kind, titles) =>
    `${{ came: "New indicators", left: "Dropped indicators", remade: "Formulas over other columns" }[kind]}: ${titles.join(", ")}.`,
  places: "Places: how far each region rose, and by what",
  points: "Points: how much they changed, and by what",
  legend:
    "Plus is up, minus is down. The parts are Shapley values: they do not depend on the order in which data and methodology are changed.",
  rounded:
    "The parts in the tables are rounded so that they add up to the change, so a part may differ from the exact one by almost a unit of its last digit; json has the exact ones.",
  region: (name, code) => `${name} (${code})`,
  move: (before, now, rise) => `Place ${before} → ${now}: ${rise}`,
  pointsMove: (before, now, change) => `Points ${before} → ${now}: ${change}`,
  start: "before",
  end: "after",
  nothing: "Nothing changed.",
};
