import type { Table } from "../../format/table.ts";
import type { Rating } from "../../model/rating.ts";
import type { Lang } from "../../words/lang.ts";
import { ratingColumns } from "./rating-columns.ts";
import { ratingNotes } from "./rating-notes.ts";
import { ratingTitle } from "./rating-title.ts";
import type { RatingWords } from "./rating-words.ts";
import { english } from "./rating-words-en.ts";
import { russian } from "./rating-words-ru.ts";
import { select, type View } from "./view.ts";

const words: Readonly<Record<Lang, RatingWords>> = { ru: russian, en: english };

/** The rating for people: in their language, its numbers rounded, what has to be known beside it. */
export function ratingTable(rating: Rating, view: View, lang: Lang): Table {
  const say = words[lang];
  const shown = select(rating, view);
  const columns = ratingColumns(rating, view, say);
  return {
    title: ratingTitle(rating, view, shown, say),
    columns: columns.map(({ column }) => column),
    rows: shown.regions.map((entry) => columns.map(({ cell }) => cell(entry))),
    notes: ratingNotes(rating, shown, say, lang),
  };
}
