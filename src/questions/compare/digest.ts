import { printExact, printPlaces } from "../../exact/decimal.ts";
import { compare, type Fraction, ratio } from "../../exact/fraction.ts";
import { type Rounding, round } from "../../exact/round.ts";
import { grouped } from "../../model/grouped.ts";
import type { RatingResult } from "../../model/rating-result.ts";
import { printedChange } from "../../rank/printed-change.ts";
import { localNumbers } from "../../words/exact-text.ts";
import { joined } from "../../words/joined.ts";
import type { Lang } from "../../words/lang.ts";
import { percentText } from "../../words/percent.ts";
import { regionName } from "../../words/region-name.ts";
import type { Comparison } from "./comparison.ts";
import { digestWords } from "./digest-words.ts";

/** Shares are printed as percents with one digit behind the point. */
const oneOfThousand: Rounding = { places: 3, mode: "half-up" };

const ten = ratio(10n, 1n);

/**
 * One paragraph in the form of the ministry's own release: the mean, how many regions improved, worsened and
 * stayed by their points, and the first ten places with those who share one named together.
 */
export function digest(comparison: Comparison, lang: Lang): string {
  const say = digestWords[lang];
  const { current, tallies, meanShare } = comparison;
  const byShare = meanShare === undefined ? "" : say.byShare;
  const parts = [
    ...meanText(comparison, lang),
    ...(comparison.moves.length === 0 ? [] : [byShare + say.tally(tallies.points)]),
    ...topTen(current, lang),
  ];
  const text = parts.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Where the maxima differ, each mean stands with its own, and which way it went is said of their shares. */
function meanText({ previous, current, mean, maxima, meanShare }: Comparison, lang: Lang): readonly string[] {
  const say = digestWords[lang];
  const printed = printedChange(mean, previous.methodology, current.methodology);
  if (printed.previous === undefined || printed.current === undefined) return [];
  const [then, now] = [localNumbers(printed.previous, lang), localNumbers(printed.current, lang)];
  if (maxima === undefined || meanShare?.previous === undefined || meanShare.current === undefined)
    return [say.mean(meanDirection(printed.difference ?? ""), then, now)];
  const [before, after] = [meanShare.previous, meanShare.current].map((share) => round(share, oneOfThousand));
  if (before === undefined || after === undefined) return [];
  const percent = (share: Fraction) => percentText(share, lang);
  return [
    say.meanOfMaxima(
      meanDirection(printPlaces(after.sub(before), oneOfThousand.places)),
      [then, localNumbers(printExact(maxima.previous), lang), percent(before)],
      [now, localNumbers(printExact(maxima.current), lang), percent(after)],
    ),
  ];
}

/** What is printed rose or fell; a change that print does not show is none. */
function meanDirection(difference: string): "up" | "down" | "same" {
  if (!/[1-9]/.test(difference)) return "same";
  return difference.startsWith("-") ? "down" : "up";
}

function topTen({ regions }: RatingResult, lang: Lang): readonly string[] {
  const say = digestWords[lang];
  const best = regions.filter(({ place }) => compare(place, ten) <= 0);
  const groups = grouped(best, ({ place }) => printExact(place));
  if (groups.size === 0) return [];
  const places = [...groups].map(
    ([place, members]) =>
      `${localNumbers(place, lang)} — ${joined(
        members.map((member) => regionName(member, lang)),
        lang,
      )}`,
  );
  return [say.top(best.length === regions.length, places.join("; "))];
}
