import { printExact } from "../../exact/decimal.ts";
import { compare } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import { type Table, textCell } from "../../format/table.ts";
import type { Neighbours } from "../../rank/neighbours.ts";
import { exactText, localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { regionName } from "../../words/region-name.ts";
import { titleOf } from "../../words/title-of.ts";
import { equationText } from "./equation-text.ts";
import type { Explanation } from "./explanation.ts";
import type { ExplanationWords } from "./words.ts";

/** The region, its place and total, and who is next to it. */
export function headTable(explanation: Explanation, lang: Lang, say: ExplanationWords): Table {
  const { rating, region, place, of, sharedWith, above, below, total } = explanation;
  const { methodology, period, ties } = rating;
  const { headings } = say;
  const printed = localNumbers(printRounded(region.total, methodology.ranking.round), lang);
  const maximum = localNumbers(printExact(methodology.maxPoints), lang);
  const rounded = compare(region.total, region.exactTotal) === 0 ? "" : ` → ${printed}`;
  const alone = sharedWith.length === 0;
  const rows: readonly (readonly [string, string])[] = [
    [headings.place, say.place(localNumbers(printExact(place), lang), alone, of, ties)],
    [headings.total, say.outOf(equationText(total, lang) + rounded, maximum)],
    ...(alone
      ? []
      : [[headings.shared, sharedWith.map((other) => regionName(other, lang)).join(", ")] as const]),
    ...neighbourRows(above, true),
    ...neighbourRows(below, false),
  ];
  function neighbourRows(
    neighbours: Neighbours | undefined,
    isAbove: boolean,
  ): (readonly [string, string])[] {
    if (neighbours === undefined) return [];
    const by = neighbours.by.n === 0n ? undefined : exactText(neighbours.by, lang);
    const names = neighbours.regions.map((neighbour) => regionName(neighbour, lang)).join(", ");
    const at = localNumbers(printExact(neighbours.place), lang);
    return [[isAbove ? headings.above : headings.below, say.neighbours(at, names, by, isAbove)]];
  }
  return {
    title: [
      say.title(regionName(region.region, lang), region.region.code),
      `${titleOf(methodology, lang)} (${methodology.id})`,
      ...(period === undefined ? [] : [say.period(period)]),
    ],
    columns: [
      { id: "what", heading: headings.what, align: "left", names: true },
      { id: "says", heading: headings.says, align: "left" },
    ],
    rows: rows.map(([what, says]) => [textCell(what), textCell(says)]),
    notes: [],
  };
}
