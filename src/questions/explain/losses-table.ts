import { printExact } from "../../exact/decimal.ts";
import { compare, sum } from "../../exact/fraction.ts";
import { type Cell, type Column, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { exactText, localNumbers, shortText } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { numberRanges } from "../../words/number-ranges.ts";
import { bareQuantityText, edgeText } from "../../words/quantity.ts";
import { titleOf } from "../../words/title-of.ts";
import { edgesOf } from "./edges.ts";
import type { ExplainedIndicator, Explanation } from "./explanation.ts";
import { nextBandText } from "./next-band-text.ts";
import type { ExplanationWords } from "./words.ts";

/**
 * Where points are lost, most first: an indicator a row; those that lose none are listed by their numbers.
 * `hints` says how to see the rest.
 */
export function lossesTable(
  explanation: Explanation,
  hints: boolean,
  lang: Lang,
  say: ExplanationWords,
): Table {
  const { maxPoints, ranking } = explanation.rating.methodology;
  const ascending = ranking.order === "ascending";
  const numbered = explanation.indicators.map((explained, index) => ({ explained, number: index + 1 }));
  const losing = numbered
    .filter(({ explained }) => explained.lost.n !== 0n)
    .sort((a, b) => compare(b.explained.lost, a.explained.lost));
  const complete = numbered.filter(({ explained }) => explained.lost.n === 0n && !explained.excluded);
  const excluded = numbered.filter(({ explained }) => explained.excluded);
  const ranges = (rows: typeof numbered) => numberRanges(rows.map(({ number }) => number));
  const lost = exactText(sum(losing.map(({ explained }) => explained.lost)), lang);
  const [first] = losing;
  const withBands = losing.some(({ explained }) => explained.reached.kind === "band");
  const none = ascending ? say.noExcess : say.nothingLost;
  const inAll = ascending ? [] : [say.lostInAll(lost, localNumbers(printExact(maxPoints), lang))];
  return {
    title: [ascending ? say.excesses : say.losses, ...(first === undefined ? [none] : inAll)],
    columns: first === undefined ? [] : columns(ascending, withBands, say),
    rows: losing.map(({ explained, number }) => row(explained, number, withBands, lang, say)),
    notes: [
      ...(complete.length === 0 ? [] : [(ascending ? say.atLeast : say.atMost)(ranges(complete))]),
      ...(excluded.length === 0 ? [] : [say.excluded(ranges(excluded))]),
      ...(hints ? [say.more(String(first?.number ?? 1))] : []),
    ],
  };
}

function columns(ascending: boolean, withBands: boolean, { headings }: ExplanationWords): readonly Column[] {
  return [
    { id: "number", heading: headings.number, align: "right" },
    { id: "indicator", heading: headings.indicator, align: "left" },
    { id: "lost", heading: ascending ? headings.excess : headings.lost, align: "right" },
    { id: "points", heading: headings.points, align: "right", leaves: 2 },
    { id: "value", heading: headings.value, align: "right" },
    ...(withBands
      ? ([
          { id: "band", heading: headings.band, align: "right", leaves: 1 },
          { id: "next", heading: headings.nextBand, align: "left" },
        ] as const)
      : []),
  ];
}

function row(
  { indicator, lost, points, value, reached }: ExplainedIndicator,
  number: number,
  withBands: boolean,
  lang: Lang,
  say: ExplanationWords,
): readonly Cell[] {
  const weight = localNumbers(printExact(indicator.weight), lang);
  const { band, next } = reached.kind === "band" ? reached : { band: undefined, next: undefined };
  return [
    numberCell(String(number)),
    textCell(titleOf(indicator, lang)),
    numberCell(shortText(lost, lang)),
    textCell(say.outOf(shortText(points, lang), weight)),
    value === undefined ? empty : numberCell(bareQuantityText(value, indicator.unit, lang, edgesOf(reached))),
    ...(withBands
      ? [
          band === undefined ? empty : numberCell(edgeText(band.edge, indicator.unit, lang)),
          next === undefined ? empty : textCell(nextBandText(next, indicator.unit, lang, say)),
        ]
      : []),
  ];
}
