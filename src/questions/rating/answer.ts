import type { Answer } from "../../format/answer.ts";
import type { Rating } from "../../model/rating.ts";
import { ratingJson } from "./json.ts";
import { ratingRecords } from "./records.ts";
import { ratingTable } from "./table.ts";
import type { View } from "./view.ts";

export function ratingAnswer(rating: Rating, view: View): Answer {
  return {
    sheets: (lang) => [{ kind: "grid", table: ratingTable(rating, view, lang) }],
    json: (tool) => ratingJson(rating, view, tool),
    records: () => ratingRecords(rating, view),
  };
}
