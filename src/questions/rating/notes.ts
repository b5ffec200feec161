import { printRounded } from "../../exact/round.ts";
import { grouped } from "../../model/grouped.ts";
import type { NotRatedRegion, Rating, Score } from "../../model/rating.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import { comparedScore } from "../../rank/compared-score.ts";
import type { Lang } from "../../words/lang.ts";
import { notRatedText } from "../../words/not-rated.ts";
import { regionName } from "../../words/region-name.ts";
import type { Shown } from "./view.ts";
import { type RatingWords, ratingWords } from "./words.ts";

/** Stands at a region whose total is scaled. */
export const scaledMark = "*";

/** Whether an indicator is excluded, so that the total is scaled to the whole maximum. */
export function isScaled({ indicators }: Score): boolean {
  return [...indicators.values()].some(({ excluded }) => excluded);
}

/** What a reader of the table would get wrong without being told. */
export function ratingNotes(rating: Rating, shown: Shown, lang: Lang): readonly string[] {
  const say = ratingWords[lang];
  const scaled = shown.regions
    .filter(({ region }) => isScaled(region))
    .map(({ region }) => regionName(region.region, lang));
  const scaledBlock = scaledInBlock(rating, shown, lang);
  return [
    ...(shown.regions.some(({ shared, viewShared }) => shared || viewShared) ? [say.sharedPlace] : []),
    ...(scaled.length > 0 ? [say.scaled(scaled.join(", "))] : []),
    ...(scaledBlock.length > 0 ? [say.scaledBlock(scaledBlock.join(", "))] : []),
    ...(rating.printedAlike ? [say.alike[rating.methodology.ranking.on]] : []),
    ...tieBreakNotes(rating, shown, say),
    ...refusedSentences(rating, lang),
    ...withoutPlace(shown.notRated, lang),
  ];
}

/** Neighbours whose compared scores are equal and whose places are not: what puts one before the other. */
function tieBreakNotes(rating: Rating, { regions }: Shown, say: RatingWords): readonly string[] {
  const { methodology, ties, by } = rating;
  const equal = regions.some(({ region, viewPlace }, index) => {
    const before = regions[index - 1];
    if (before === undefined || before.viewPlace.equals(viewPlace)) return false;
    const [score, other] = [before, { region }].map((entry) =>
      comparedScore(entry.region, methodology.ranking, by),
    );
    return score !== undefined && other !== undefined && score.equals(other);
  });
  if (!equal) return [];
  const { breakTies } = methodology.ranking;
  return [
    ...(breakTies.length > 0 ? [say.tieBreaks(breakTies.join(", "))] : []),
    ...(ties === "ordinal" ? [say.codeOrder] : []),
  ];
}

/** Where places compare a block: the regions whose column of it does not show what was compared, and that. */
function scaledInBlock({ by, methodology }: Rating, shown: Shown, lang: Lang): readonly string[] {
  if (by === "total") return [];
  return shown.regions.flatMap(({ region: { region, blocks } }) => {
    const block = blocks.get(by);
    if (block === undefined || block.scaled.equals(block.points)) return [];
    return [
      `${regionName(region, lang)} (${ratingWords[lang].number(printRounded(block.scaled, methodology.ranking.round))})`,
    ];
  });
}

/** A line a reason, in the order in which the reasons are met. */
function withoutPlace(regions: readonly NotRatedRegion[], lang: Lang): readonly string[] {
  const byReason = grouped(regions, ({ reason }) => notRatedText(reason, lang));
  return [...byReason].map(([reason, members]) => {
    const names = members.map(({ region }) => regionName(region, lang));
    return ratingWords[lang].notRated(names.join(", "), reason);
  });
}
