import {
  type Cell,
  type Column,
  empty,
  noValue,
  numberCell,
  type Table,
  textCell,
} from "../../format/table.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { placesText } from "../../words/places.ts";
import { titleOf } from "../../words/title-of.ts";
import { factCounts, summaryText } from "./summary-text.ts";
import { computedFact, printedFact, rowText } from "./verdict-text.ts";
import type { Fact, Verdict, Verification } from "./verification.ts";
import { verificationWords } from "./words.ts";

const headingOf = {
  place: "place",
  district_place: "districtPlace",
  score: "score",
  max_score: "maxScore",
} as const satisfies Record<Fact, string>;

/** Which rows are shown: those that are not reproduced, or all. */
export interface VerificationView {
  readonly full: boolean;
}

/**
 * A row a published row: what it prints, and what is computed where that differs. The notes say why a row cannot be
 * checked. There are no columns where there is no row to show.
 */
export function verificationTable(verification: Verification, { full }: VerificationView, lang: Lang): Table {
  const say = verificationWords[lang];
  const { published, rating, verdicts } = verification;
  const { id, ranking } = rating.methodology;
  const shown = full ? verdicts : verdicts.filter(({ kind }) => kind !== "reproduced");
  const hidden = verdicts.length - shown.length;
  const columns = factCounts(verification)
    .map(({ fact }) => ({ fact, heading: headingOf[fact] }))
    .filter(({ fact }) => fact !== "max_score" || verdicts.some((verdict) => differsIn(verdict, fact)));
  const right = (heading: keyof typeof say.headings): Column => ({
    id: heading,
    heading: say.headings[heading],
    align: "right",
  });
  const differ = verdicts.some(({ kind }) => kind === "differs");
  return {
    title: [
      say.title(published.file, published.period),
      `${titleOf(rating.methodology, lang)} (${id}). ${placesText(undefined, ranking.order, rating.ties, lang)}`,
      ...summaryText(verification, lang),
    ],
    columns:
      shown.length === 0
        ? []
        : [
            { ...right("row"), leaves: 1 },
            { id: "region", heading: say.headings.region, align: "left", names: true },
            ...columns.map(({ heading }) => right(heading)),
            { id: "outcome", heading: say.headings.outcome, align: "left" },
          ],
    rows: shown.map((verdict) => [
      numberCell(String(verdict.row.row)),
      textCell(verdict.row.region),
      ...columns.map(({ fact }) => factCell(verdict, fact, verification, lang)),
      textCell(say.outcomes[verdict.kind]),
    ]),
    notes: [
      ...(differ ? [say.legend] : []),
      ...refusedSentences(rating, lang),
      ...verdicts.flatMap((verdict) =>
        verdict.kind === "unjudged" ? (rowText(verdict, verification, lang) ?? []) : [],
      ),
      ...(hidden === 0 ? [] : [say.hidden(hidden)]),
    ],
  };
}

/** `5`, or `5 ≠ 6` where 6 is computed. */
function factCell(verdict: Verdict, fact: Fact, verification: Verification, lang: Lang): Cell {
  const printed = printedFact(verdict, fact);
  if (printed === undefined) return empty;
  const instead = differsIn(verdict, fact)
    ? ` ≠ ${computedFact(verdict, fact, verification) ?? noValue}`
    : "";
  return numberCell(localNumbers(printed, lang) + localNumbers(instead, lang));
}

function differsIn(verdict: Verdict, fact: Fact): boolean {
  return verdict.kind === "differs" && verdict.facts.includes(fact);
}
