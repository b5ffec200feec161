import type { Lang } from "../../words/lang.ts";
import { regionName } from "../../words/region-name.ts";
import { titleOf } from "../../words/title-of.ts";
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
      ...say.regions(
        regions.length,
        onlyCurrent.map((region) => regionName(region, lang)),
        onlyPrevious.map((region) => regionName(region, lang)),
      ),
      before.sha256 === now.sha256 ? say.sameMethodology : say.methodology(before.id, now.id),
      ...changed,
    ].join(" "),
  ];
}
