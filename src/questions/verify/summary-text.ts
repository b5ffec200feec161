import { compare } from "../../exact/fraction.ts";
import { placingOf } from "../../rank/placing.ts";
import type { Lang } from "../../words/lang.ts";
import { printedFact } from "./verdict-text.ts";
import { type Fact, facts, type Verification } from "./verification.ts";
import { type FactCount, verificationWords } from "./words.ts";

const NAMED = 3;

/** How much is reproduced: in rows, then in what they print; and what would reproduce more. */
export function summaryText(verification: Verification, lang: Lang): readonly string[] {
  const say = verificationWords[lang];
  const { verdicts, rating, better, places, placed } = verification;
  const counts = factCounts(verification);
  const reordered = reorderedRows(verification);
  const now = { ...placingOf(rating), places };
  return [
    say.summary(reproducedRows(verification), verdicts.length),
    ...(counts.length === 0 ? [] : [say.counts(counts)]),
    ...(reordered === 0 ? [] : [say.reordered(reordered)]),
    ...(better.length > 0 ? [say.better(better.slice(0, NAMED), now, placed)] : []),
    ...(better.length === 0 && places < placed ? [say.nothingBetter] : []),
  ];
}

export function reproducedRows({ verdicts }: Verification): number {
  return verdicts.filter(({ kind }) => kind === "reproduced").length;
}

/** Rows that print the place of an equal: under `ordinal` the methodology does not say which of them comes first. */
export function reorderedRows({ verdicts }: Verification): number {
  return verdicts.filter((verdict) => {
    if (verdict.kind !== "reproduced" || verdict.computed?.ofEquals === undefined) return false;
    const { place } = verdict.row;
    if (place === undefined) return false;
    const own = verdict.computed.place;
    return compare(own, place.first) < 0 || compare(own, place.last) > 0;
  }).length;
}

/** The facts that the table prints, in their order. */
export function factCounts({ verdicts }: Verification): readonly FactCount[] {
  return facts.flatMap((fact: Fact): readonly FactCount[] => {
    const printing = verdicts.filter((verdict) => printedFact(verdict, fact) !== undefined);
    const right = printing.filter(
      (verdict) =>
        verdict.kind === "reproduced" || (verdict.kind === "differs" && !verdict.facts.includes(fact)),
    );
    return printing.length === 0 ? [] : [{ fact, printed: printing.length, right: right.length }];
  });
}
