import { printExact, printPlaces } from "../../exact/decimal.ts";
import { refusedSentencesOf } from "../../provenance/refused-rows.ts";
import { difference } from "../../rank/printed-change.ts";
import { joined } from "../../words/joined.ts";
import type { Lang } from "../../words/lang.ts";
import { regionName } from "../../words/region-name.ts";
import { unmatchedRegionsText } from "../../words/unmatched-regions.ts";
import { signed } from "./change-text.ts";
import type { Comparison, Move, Movers, UnmatchedRegion } from "./comparison.ts";
import { digest } from "./digest.ts";
import { comparisonWords } from "./words.ts";

/** Names in one group of movers, before the rest of it is only counted. */
const NAMED = 8;

/** What changed, in sentences: the digest, both counts, who moved most, who came and who left. */
export function comparisonSentences(comparison: Comparison, lang: Lang): readonly string[] {
  const say = comparisonWords[lang];
  const { previous, current, tallies, movers, onlyCurrent, onlyPrevious, differences, unchanged, meanShare } =
    comparison;
  return [
    differences.length === 0 ? say.sameMethodology(current.methodology.id) : `${say.methodologiesDiffer}.`,
    ...(unchanged ? [say.unchanged] : []),
    digest(comparison, lang),
    meanShare === undefined ? say.byPoints(tallies.points) : say.byShares(tallies.points),
    say.byPlaces(tallies.places),
    ...moversText(movers.points, "points", comparison, lang),
    ...moversText(movers.places, "places", comparison, lang),
    ...unmatchedText(onlyCurrent, "current", lang),
    ...unmatchedText(onlyPrevious, "previous", lang),
    ...refusedSentencesOf(
      [previous, current].map((side) => [side.label, side] as const),
      lang,
    ),
  ].filter((sentence) => sentence !== "");
}

function moversText(
  movers: Movers,
  what: "points" | "places",
  { previous, current }: Comparison,
  lang: Lang,
): readonly string[] {
  const say = comparisonWords[lang];
  const places = Math.max(previous.methodology.rounding.places, current.methodology.rounding.places);
  const sizeOf = (move: Move): string => {
    // A place that moves up is a smaller number, and yet a gain.
    if (what === "places") return signed(printExact(move.places.gained ?? move.current.place));
    const points = difference(move.points);
    return points === undefined ? "" : signed(printPlaces(points, places));
  };
  return (["up", "down"] as const).flatMap((direction) => {
    const groups = movers[direction].flatMap(({ moves }) => {
      const [first] = moves;
      if (first === undefined) return [];
      const names = moves.slice(0, NAMED).map((move) => regionName(move.current, lang));
      const rest = moves.length - names.length;
      return [
        `${say.number(sizeOf(first))} — ${joined([...names, ...(rest > 0 ? [say.more(rest)] : [])], lang)}`,
      ];
    });
    return groups.length === 0 ? [] : [say.movers(what, direction, groups.join("; "))];
  });
}

function unmatchedText(
  regions: readonly UnmatchedRegion[],
  side: "current" | "previous",
  lang: Lang,
): readonly string[] {
  const say = comparisonWords[lang];
  if (regions.length === 0) return [];
  const aside = side === "current" ? say.withoutPlaceThen : say.withoutPlaceNow;
  const names = regions.map(
    ({ region, withoutPlace }) => regionName(region, lang) + (withoutPlace ? ` (${aside})` : ""),
  );
  return [unmatchedRegionsText(side, names, lang)];
}
