import type { TieMethod } from "../../model/methodology.ts";
import type { Lang } from "../../words/lang.ts";
import { listed } from "../../words/visible.ts";
import type { Contradiction } from "./tie-check.ts";

/** What is said of the tie methods of a published table. Numbers come printed in the language. */
export interface TieCheckWords {
  readonly headings: Readonly<Record<"ties" | "contradiction", string>>;
  title(file: string, period: string | undefined): string;
  possible(methods: readonly string[], places: number): string;
  readonly isPossible: string;
  contradiction(kind: Contradiction["kind"], ties: TieMethod, group: PlaceText, next: NextPlaceText): string;
}

/** A printed place, and the rows that print it. */
export interface PlaceText {
  readonly place: string;
  readonly whole: boolean;
  readonly rows: readonly number[];
}

/** The place that follows in the table, and the first one that could. */
export interface NextPlaceText extends PlaceText {
  readonly earliest: string;
}

export const tieCheckWords: Readonly<Record<Lang, TieCheckWords>> = {
  ru: {
    headings: {
      ties: "Способ",
      contradiction: "Что ему мешает",
    },
    title: (file, period) =>
      `Нумерация равных в таблице ${file}${period === undefined ? "" : `, период ${period}`}`,
    possible: (methods, places) => {
      const printed = `Мест в таблице: ${places}.`;
      if (methods.length === 0) return `${printed} Ни один способ нумерации равных таких мест не даёт.`;
      const [only, ...more] = methods;
      return more.length === 0
        ? `${printed} Такие места даёт только один способ нумерации равных: ${only}.`
        : `${printed} Такие места даёт любой из способов нумерации равных: ${listed(methods)}.`;
    },
    isPossible: "возможны",
    contradiction: (kind, ties, { place, whole, rows }, next) => {
      switch (kind) {
        case "impossible":
          if (whole)
            return `место ${place} не может стоять в ${rows.length === 2 ? "двух" : "нескольких"} строках (${rows.join(", ")})`;
          return ties === "fractional"
            ? `места бывают целыми или с половиной, а в таблице ${place} (${inRowsRu(rows)})`
            : `места бывают только целыми, а в таблице ${place} (${inRowsRu(rows)})`;
        case "before-first":
          return `на месте ${place} слишком много регионов: перед ними не хватает мест (${inRowsRu(rows)})`;
        case "overlap":
          return `после места ${place} (${inRowsRu(rows)}) следующее может быть не раньше ${next.earliest}, а в таблице ${next.place} (${inRowsRu(next.rows)})`;
      }
    },
  },
  en: {
    headings: {
      ties: "Tie method",
      contradiction: "What contradicts it",
    },
    title: (file, period) => `Tie method of ${file}${period === undefined ? "" : `, period ${period}`}`,
    possible: (methods, places) => {
      const printed = `Places in the table: ${places}.`;
      if (methods.length === 0) return `${printed} No tie method gives such places.`;
      const [only, ...more] = methods;
      return more.length === 0
        ? `${printed} Only one tie method gives such places: ${only}.`
        : `${printed} Any of these tie methods gives such places: ${listed(methods)}.`;
    },
    isPossible: "possible",
    contradiction: (kind, ties, { place, whole, rows }, next) => {
      switch (kind) {
        case "impossible":
          if (whole)
            return `${rows.length === 2 ? "two" : "several"} rows cannot share place ${place} (${inRowsEn(rows)})`;
          return ties === "fractional"
            ? `places are whole numbers or halves, and the table has ${place} (${inRowsEn(rows)})`
            : `places are whole numbers, and the table has ${place} (${inRowsEn(rows)})`;
        case "before-first":
          return `too many regions at place ${place}: there is no room before them (${inRowsEn(rows)})`;
        case "overlap":
          return `after place ${place} (${inRowsEn(rows)}) comes ${next.earliest} at the earliest, and the table has ${next.place} (${inRowsEn(next.rows)})`;
      }
    },
  },
};

function inRowsRu(rows: readonly number[]): string {
  return `${rows.length === 1 ? "строка" : "строки"} ${rows.join(", ")}`;
}

function inRowsEn(rows: readonly number[]): string {
  return `${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`;
}
