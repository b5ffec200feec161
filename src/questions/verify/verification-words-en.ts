import { countedEn } from "../../words/counted.ts";
import { en, listed } from "../../words/visible.ts";
import { choiceText } from "./choice-text.ts";
import type { Fact } from "./verification.ts";
import type { VerificationWords } from "./verification-words.ts";

const facts: Readonly<Record<Fact, string>> = {
  place: "place",
  district_place: "place within the district",
  score: "points",
  max_score: "points at most",
};

const counted: Readonly<Record<Fact, string>> = {
  place: "places",
  district_place: "places within districts",
  score: "points",
  max_score: "maxima",
};

export const englishVerification: VerificationWords = {
  headings: {
    row: "Row",
    region: "Region",
    place: "Place",
    districtPlace: "In district",
    score: "Points",
    outcome: "Outcome",
    ties: "Method",
    contradiction: "What contradicts it",
  },
  outcomes: { reproduced: "= matches", differs: "≠ differs", unjudged: "? not judged" },
  legend: "≠ stands between what is printed and what is computed.",
  title: (file, period) => `Verified against ${file}${period === undefined ? "" : `, period ${period}`}`,
  tiesTitle: (file, period) =>
    `Numbering of equals in ${file}${period === undefined ? "" : `, period ${period}`}`,
  summary: (reproduced, rows) =>
    reproduced === rows
      ? `The whole table is reproduced: ${countedEn(rows, "row", "rows")}.`
      : `Rows reproduced: ${reproduced} of ${rows}.`,
  counts: (counts) =>
    `Matching: ${counts.map(({ fact, printed, right }) => `${counted[fact]} ${right} of ${printed}`).join(", ")}.`,
  differs: (fact, printed, computed) =>
    `${facts[fact]} ${printed} in the table, ${computed ?? "none"} computed`,
  unknown: (name, suggestion) =>
    `the export has no region ${en(name)}${suggestion === undefined ? "" : `; did you mean ${en(suggestion)}?`}`,
  ambiguous: (name, of) => `${en(name)} can mean different regions: ${of}`,
  notRated: (name, reason) => `the region ${en(name)} is computed to have no place: ${reason}`,
  nothingPrinted: (name) => `the table prints no place and no points for ${en(name)}, which has them`,
  row: (row, name, text) => `Row ${row}, ${name}: ${text}${text.endsWith("?") ? "" : "."}`,
  better: (tried, now, placed) => {
    const told = tried.map((choice) => {
      const places = choice.places === placed ? `all ${placed}` : `${choice.places} of ${placed}`;
      return `with ${choiceText(choice, now, ...tried)}, ${places}`;
    });
    const today = `now, with ${choiceText(now, ...tried)}, ${now.places} of ${placed}`;
    return `More places would match: ${[...told, today].join("; ")}.`;
  },
  nothingBetter:
    "No other numbering of equals (ties) and no change between exact and rounded totals (on) gives more of the places.",
  methods: {
    dense: "dense",
    competition: "competition",
    modified: "modified",
    fractional: "fractional",
    ordinal: "ordinal",
  },
  possible: (methods, places) => {
    const printed = `Places in the table: ${places}.`;
    if (methods.length === 0) return `${printed} No method of numbering equals gives such places.`;
    const [only, ...more] = methods;
    return more.length === 0
      ? `${printed} Only one method of numbering equals gives such places: ${only}.`
      : `${printed} Any of these methods of numbering equals gives such places: ${listed(methods)}.`;
  },
  isPossible: "possible",
  contradiction: (kind, ties, { place, whole, rows }, next) => {
    switch (kind) {
      case "impossible":
        if (whole)
          return `${rows.length === 2 ? "two" : "several"} rows cannot share place ${place} (${inRows(rows)})`;
        return ties === "fractional"
          ? `places are whole numbers or halves, and the table has ${place} (${inRows(rows)})`
          : `places are whole numbers, and the table has ${place} (${inRows(rows)})`;
      case "before-first":
        return `too many regions at place ${place}: there is no room before them (${inRows(rows)})`;
      case "overlap":
        return `after place ${place} (${inRows(rows)}) comes ${next.earliest} at the earliest, and the table has ${next.place} (${inRows(next.rows)})`;
    }
  },
};

function inRows(rows: readonly number[]): string {
  return `${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`;
}
