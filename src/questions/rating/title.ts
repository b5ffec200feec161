import { printExact } from "../../exact/decimal.ts";
import { printRounded } from "../../exact/round.ts";
import { blockOf } from "../../model/outline.ts";
import type { Rating } from "../../model/rating.ts";
import { summarize } from "../../rank/summary.ts";
import type { Lang } from "../../words/lang.ts";
import { placesText, topText } from "../../words/places.ts";
import { districtName } from "../../words/region-name.ts";
import { titleOf } from "../../words/title-of.ts";
import { type Shown, select, type View } from "./view.ts";
import { ratingWords } from "./words.ts";

/** The methodology; then, in sentences, the whole rating, how places are given, and what part is shown. */
export function ratingTitle(rating: Rating, view: View, shown: Shown, lang: Lang): readonly string[] {
  const say = ratingWords[lang];
  const { methodology, period, by, ties } = rating;
  const [whole, within] = [undefined, view.district].map((district) => {
    const { rated, notRated, points, maximum } = summarize(rating, district);
    const mean = points && say.number(printRounded(points.mean, methodology.ranking.round));
    return `${say.regions(rated, notRated)} ${say.mean(mean, say.number(printExact(maximum)))}`;
  });
  const inView = select(rating, { ...view, top: undefined }).regions.length;
  const block = by === "total" ? undefined : say.quoted(titleOf(blockOf(methodology, by), lang));
  return [
    `${titleOf(methodology, lang)} (${methodology.id})`,
    [
      ...(period === undefined ? [] : [say.period(period)]),
      view.district === undefined ? whole : say.everywhere(whole ?? ""),
    ].join(" "),
    placesText(block, methodology.ranking.order, ties, lang),
    ...(view.district === undefined ? [] : [`${say.district(districtName(view.district, lang))} ${within}`]),
    ...(view.top === undefined ? [] : [topText(view.top, shown.regions.length, inView, lang)]),
  ];
}
