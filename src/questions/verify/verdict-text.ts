import { printExact, printPlaces } from "../../exact/decimal.ts";
import { compare } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import type { PrintedPlace } from "../../model/published.ts";
import { comparedMaximum } from "../../rank/summary.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { notRatedText } from "../../words/not-rated.ts";
import { regionName } from "../../words/region-name.ts";
import { listed, visible } from "../../words/visible.ts";
import { scoreRounding } from "./printed-facts.ts";
import type { Fact, Verdict, Verification } from "./verification.ts";
import { verificationWords } from "./words.ts";

/** What keeps the row from being reproduced; undefined where nothing does. */
export function verdictText(verdict: Verdict, verification: Verification, lang: Lang): string | undefined {
  const say = verificationWords[lang];
  const { row } = verdict;
  switch (verdict.kind) {
    case "reproduced":
      return undefined;
    case "differs":
      return verdict.facts
        .map((fact) => {
          const printed = printedFact(verdict, fact) ?? "";
          const computed = computedFact(verdict, fact, verification);
          return say.differs(fact, localNumbers(printed, lang), computed && localNumbers(computed, lang));
        })
        .join("; ");
    case "unjudged": {
      const { reason } = verdict;
      switch (reason.kind) {
        case "unknown":
          return say.unknown(row.region, reason.suggestion);
        case "ambiguous":
          return say.ambiguous(row.region, listed(reason.of));
        case "not-rated":
          return say.notRated(regionName(reason.region, lang), notRatedText(reason.reason, lang));
        case "nothing-printed":
          return say.nothingPrinted(regionName(reason.region, lang));
      }
    }
  }
}

/** A line of its own: whose row it is, and what is the matter with it. */
export function rowText(verdict: Verdict, verification: Verification, lang: Lang): string | undefined {
  const text = verdictText(verdict, verification, lang);
  if (text === undefined) return undefined;
  return verificationWords[lang].row(verdict.row.row, visible(verdict.row.region), text);
}

/** What the row prints, as machines print it. */
export function printedFact({ row }: Verdict, fact: Fact): string | undefined {
  switch (fact) {
    case "place":
      return row.place && placeText(row.place);
    case "district_place":
      return row.districtPlace && placeText(row.districtPlace);
    case "score":
      return row.score && printPlaces(row.score.value, row.score.places);
    case "max_score":
      return row.maxScore && printExact(row.maxScore);
  }
}

/** `2`, or `2–3` */
function placeText({ first, last }: PrintedPlace): string {
  return compare(first, last) === 0 ? printExact(first) : `${printExact(first)}–${printExact(last)}`;
}

/** What is computed instead; the points with as many digits as the row prints, where it prints fewer. */
export function computedFact(verdict: Verdict, fact: Fact, { rating }: Verification): string | undefined {
  if (verdict.kind === "unjudged" || verdict.computed === undefined) return undefined;
  const { place, districtPlace, exactScore } = verdict.computed;
  switch (fact) {
    case "place":
      return printExact(place);
    case "district_place":
      return districtPlace && printExact(districtPlace);
    case "score":
      return printRounded(exactScore, scoreRounding(verdict.row, rating));
    case "max_score":
      return printExact(comparedMaximum(rating));
  }
}
