import type { Region } from "../../model/region.ts";
import type { Lang } from "../../words/lang.ts";
import { regionName } from "../../words/region-name.ts";
import { titleOf } from "../../words/title-of.ts";
import { unmatchedRegionsText } from "../../words/unmatched-regions.ts";
import type { Attribution } from "./attribution.ts";
import { attributionWords } from "./words.ts";

/** Which periods are compared, who has a place in both, and whether the methodology is the same. */
export function headOf(
  { previous, current, regions, onlyCurrent, onlyPrevious, indicators }: Attribution,
  lang: Lang,
): readonly string[] {
  const say = attributionWords[lang];
  const [before, now] = [previous.methodology, current.methodology];
  const changed = (["came", "left", "remade"] as const).flatMap((kind) => {
    const titles = indicators
      .filter(({ status }) => status === kind)
      .map((indicator) => titleOf(indicator, lang));
    return titles.length === 0 ? [] : [say.indicators(kind, titles)];
  });
  return [
    say.title(previous.period ?? before.id, current.period ?? now.id),
    [
      say.regions(regions.length),
      ...unmatched("current", onlyCurrent, lang),
      ...unmatched("previous", onlyPrevious, lang),
      before.sha256 === now.sha256 ? say.sameMethodology : say.methodology(before.id, now.id),
      ...changed,
    ].join(" "),
  ];
}

function unmatched(side: "current" | "previous", regions: readonly Region[], lang: Lang): readonly string[] {
  if (regions.length === 0) return [];
  return [
    unmatchedRegionsText(
      side,
      regions.map((region) => regionName(region, lang)),
      lang,
    ),
  ];
}
