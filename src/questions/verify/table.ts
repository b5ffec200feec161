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
  max_score: undefined,
} as const satisfies Record<Fact, string | undefined>;

/** A row a published row: what it prints, and what is computed where that differs. The notes tell the rest. */
export function verificationTable(verification: Verification, lang: Lang): Table {
  const say = verificationWords[lang];
  const { published, rating, verdicts } = verification;
  const { id, ranking } = rating.methodology;
  const counts = factCounts(verification);
  const shown = counts.flatMap(({ fact }) => {
    const heading = headingOf[fact];
    return heading === undefined ? [] : [{ fact, heading }];
  });
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
    columns: [
      { ...right("row"), leaves: 1 },
      { id: "region", heading: say.headings.region, align: "left", names: true },
      ...shown.map(({ heading }) => right(heading)),
      { id: "outcome", heading: say.headings.outcome, align: "left" },
    ],
    rows: verdicts.map((verdict) => [
      numberCell(String(verdict.row.row)),
      textCell(verdict.row.region),
      ...shown.map(({ fact }) => factCell(verdict, fact, verification, lang)),
      textCell(say.outcomes[verdict.kind]),
    ]),
    notes: [
      ...(differ ? [say.legend] : []),
      ...refusedSentences(rating, lang),
      ...verdicts.flatMap((verdict) => rowText(verdict, verification, lang) ?? []),
    ],
  };
}

/** `5`, or `5 ≠ 6` where 6 is computed. */
function factCell(verdict: Verdict, fact: Fact, verification: Verification, lang: Lang): Cell {
  const printed = printedFact(verdict, fact);
  if (printed === undefined) return empty;
  const differs = verdict.kind === "differs" && verdict.facts.includes(fact);
  const instead = differs ? ` ≠ ${computedFact(verdict, fact, verification) ?? noValue}` : "";
  return numberCell(localNumbers(printed, lang) + localNumbers(instead, lang));
}
