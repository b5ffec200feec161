import { countedEn } from "../../words/counted.ts";
import { tiesInEnglish } from "../rating/rating-words-en.ts";
import type { WhatIfWords } from "./what-if-words.ts";

export const englishWhatIf: WhatIfWords = {
  headings: {
    region: "Region",
    placeBefore: "Place before",
    place: "Place after",
    rise: "up by",
    totalBefore: "Points before",
    total: "Points after",
    points: "change",
  },
  title: "What if",
  value: (region, what, before, after) => `${region}, ${what}: ${before} → ${after}.`,
  weight: (title, id, before, after) =>
    after === "0"
      ? `The indicator “${title}” (${id}) is left out; its weight was ${before}.`
      : `Weight of “${title}” (${id}): ${before} → ${after}; its bands are worth the same shares of it.`,
  ties: (before, after) => `Places of equals: ${tiesInEnglish[before]} → ${tiesInEnglish[after]}.`,
  maximum: (before, after) => `Points at most: ${before} → ${after}.`,
  moves: (changed, same) => `Changed: ${countedEn(changed, "region", "regions")}; unchanged: ${same}.`,
  nothing: "Places and points did not change.",
  roundedChange:
    "The change is that of the exact points, rounded by itself, so it may differ from that of the rounded ones.",
  untouched: "No file was changed.",
};
