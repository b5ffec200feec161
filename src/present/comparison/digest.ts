import { printExact } from "../../exact/decimal.ts";
import { compare, ratio } from "../../exact/fraction.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { RatingResult, ResultRegion } from "../../model/rating-result.ts";
import type { Lang } from "../lang.ts";
import { comparisonWords, printedChange } from "./change-text.ts";

const ten = ratio(10n, 1n);

/**
 * One paragraph in the form of the ministry's own release: the mean, how many regions improved, worsened and
 * stayed by their points, and the first ten places with those who share one named together.
 */
export function digest(comparison: Comparison, lang: Lang): string {
  const say = comparisonWords[lang];
  const { previous, current, mean, tallies } = comparison;
  const printed = printedChange(mean, previous, current);
  const parts = [
    ...(printed.previous === undefined || printed.current === undefined
      ? []
      : [
          say.mean(
            meanDirection(printed.difference ?? ""),
            say.number(printed.previous),
            say.number(printed.current),
          ),
        ]),
    ...(comparison.moves.length === 0 ? [] : [say.tally(tallies.points)]),
    ...topTen(current, lang),
  ];
  const text = parts.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What is printed rose or fell; a change that print does not show is none. */
function meanDirection(difference: string): "up" | "down" | "same" {
  if (!/[1-9]/.test(difference)) return "same";
  return difference.startsWith("-") ? "down" : "up";
}

function topTen({ regions }: RatingResult, lang: Lang): readonly string[] {
  const say = comparisonWords[lang];
  const best = regions.filter(({ place }) => compare(place, ten) <= 0);
  const groups = new Map<string, ResultRegion[]>();
  for (const region of best) {
    const place = printExact(region.place);
    groups.set(place, [...(groups.get(place) ?? []), region]);
  }
  if (groups.size === 0) return [];
  const told = [...groups].map(
    ([place, members]) => `${say.number(place)} — ${say.and(members.map(({ name }) => name))}`,
  );
  return [say.top(best.length === regions.length, told.join("; "))];
}
