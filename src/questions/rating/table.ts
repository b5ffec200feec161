import type { Table } from "../../format/table.ts";
import type { Rating } from "../../model/rating.ts";
import type { Lang } from "../../words/lang.ts";
import { ratingColumns } from "./columns.ts";
import { ratingNotes } from "./notes.ts";
import { ratingTitle } from "./title.ts";
import { select, type View } from "./view.ts";

/** The rating for people: in their language, its numbers rounded, what has to be known beside it. */
export function ratingTable(rating: Rating, view: View, lang: Lang): Table {
  const shown = select(rating, view);
  const columns = ratingColumns(rating, view, lang);
  return {
    title: ratingTitle(rating, view, shown, lang),
    columns: columns.map(({ column }) => column),
    rows: shown.regions.map((entry) => columns.map(({ cell }) => cell(entry))),
    notes: ratingNotes(rating, shown, lang),
  };
}
