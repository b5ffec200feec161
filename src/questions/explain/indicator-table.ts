import { printExact } from "../../exact/decimal.ts";
import { compare } from "../../exact/fraction.ts";
import { type Cell, type Column, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { printRegion } from "../../formula/print/text.ts";
import type { IndicatorId } from "../../model/brand.ts";
import { type NumberedBlock, numberedBlocks } from "../../model/outline.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { exactText, localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { edgeText } from "../../words/quantity.ts";
import { titleOf } from "../../words/title-of.ts";
import { edgesOf } from "./edges.ts";
import { equationText } from "./equation-text.ts";
import type { ExplainedIndicator, Explanation } from "./explanation.ts";
import { nextBandText } from "./next-band-text.ts";
import type { ExplanationWords } from "./words.ts";

const optional = ["points", "rank", "formula", "value", "scale", "share", "product", "scaled"] as const;

/** A block: its points from its children's, and a row for each indicator of its own. */
export function blockTable(
  explanation: Explanation,
  { number, block }: NumberedBlock,
  lang: Lang,
  say: ExplanationWords,
): Table {
  const calculated = explanation.blocks.find((explained) => explained.block.id === block.id);
  const weight = localNumbers(printExact(block.weight), lang);
  return {
    title: [
      say.block(number, titleOf(block, lang)),
      ...(calculated === undefined ? [] : [say.outOf(equationText(calculated.points, lang), weight)]),
    ],
    ...rowsOf(
      explanation,
      explanation.indicators.filter((explained) => explained.block === block.id),
      lang,
      say,
    ),
    notes: [],
  };
}

/** One indicator, under the title of its block. */
export function indicatorTable(
  explanation: Explanation,
  id: IndicatorId,
  lang: Lang,
  say: ExplanationWords,
): Table {
  const explained = explanation.indicators.filter(({ indicator }) => indicator.id === id);
  const within = numberedBlocks(explanation.rating.methodology).filter(
    ({ block }) => block.id === explained[0]?.block,
  );
  return {
    title: within.map(({ number, block }) => say.block(number, titleOf(block, lang))),
    ...rowsOf(explanation, explained, lang, say),
    notes: [],
  };
}

/** A row an indicator; without the columns that no row has a cell for. */
function rowsOf(
  explanation: Explanation,
  indicators: readonly ExplainedIndicator[],
  lang: Lang,
  say: ExplanationWords,
): Pick<Table, "columns" | "rows"> {
  const order = indicatorsOf(explanation.rating.methodology.blocks).map(({ id }) => id);
  const rows = indicators.map((explained) =>
    cells(explained, order.indexOf(explained.indicator.id) + 1, lang, say),
  );
  const filled = optional.filter((_, index) => rows.some((row) => row[index + 2]?.kind !== "empty"));
  const columns: readonly Column[] = [
    { id: "number", heading: say.headings.number, align: "right", names: true },
    { id: "indicator", heading: say.headings.indicator, align: "left", names: true },
    ...filled.map((id): Column => ({ id, heading: say.headings[id], align: "left" })),
  ];
  const shown = [0, 1, ...filled.map((id) => optional.indexOf(id) + 2)];
  return { columns, rows: rows.map((row) => shown.map((index) => row[index] ?? empty)) };
}

function cells(
  explained: ExplainedIndicator,
  number: number,
  lang: Lang,
  say: ExplanationWords,
): readonly Cell[] {
  const { indicator, substituted, value, reached, product, points, excluded, scaled, place } = explained;
  const weight = localNumbers(printExact(indicator.weight), lang);
  const calculated = localNumbers(substituted, lang).replaceAll(" - ", " − ");
  return [
    numberCell(String(number)),
    textCell(titleOf(indicator, lang)),
    textCell(say.outOf(excluded ? "—" : exactText(points, lang), weight)),
    place === undefined ? empty : textCell(say.rankOf(localNumbers(printExact(place.place), lang), place.of)),
    textCell(printRegion(indicator.formula.expression)),
    textCell(
      value === undefined
        ? `${calculated}: ${say.noValue[indicator.missing]}`
        : equationText({ left: substituted, right: value }, lang, indicator.unit, edgesOf(reached)),
    ),
    bandCell(explained, lang, say),
    shareCell(explained, lang, say),
    product === undefined ? empty : textCell(equationText(product, lang)),
    scaled === undefined || excluded ? empty : textCell(equationText(scaled, lang)),
  ];
}

function bandCell(
  { reached, indicator: { unit } }: ExplainedIndicator,
  lang: Lang,
  say: ExplanationWords,
): Cell {
  if (reached.kind !== "band") return empty;
  const { band, next } = reached;
  const now =
    band === undefined
      ? say.noBand
      : say.band(edgeText(band.edge, unit, lang), localNumbers(printExact(band.points), lang));
  return textCell(next === undefined ? now : `${now}; ${say.nextBand(nextBandText(next, unit, lang, say))}`);
}

function shareCell({ reached }: ExplainedIndicator, lang: Lang, say: ExplanationWords): Cell {
  if (reached.kind !== "share") return empty;
  const { uncut, share } = reached;
  const calculated = equationText(uncut, lang);
  return textCell(
    compare(uncut.right, share) === 0 ? calculated : `${calculated}; ${say.cut(exactText(share, lang))}`,
  );
}
