import { printExact } from "../../exact/decimal.ts";
import { compare } from "../../exact/fraction.ts";
import { type Cell, type Column, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { printRegion } from "../../formula/print/text.ts";
import type { Band, Better } from "../../model/methodology.ts";
import type { NumberedBlock } from "../../model/outline.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { exactText, localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { equationText } from "./equation-text.ts";
import type { ExplainedIndicator, Explanation } from "./explanation.ts";
import type { ExplanationWords } from "./explanation-words.ts";

const kept = ["points", "rank", "formula", "value", "scale", "share", "product", "scaled"] as const;

/** A block: its points from its children's, and a row for each indicator of its own. */
export function blockTable(
  explanation: Explanation,
  { number, block }: NumberedBlock,
  lang: Lang,
  say: ExplanationWords,
): Table {
  const explained = explanation.blocks.find((one) => one.block.id === block.id);
  const order = indicatorsOf(explanation.rating.methodology.blocks).map(({ id }) => id);
  const own = explanation.indicators.filter((one) => one.block === block.id);
  const rows = own.map((one) => cells(one, order.indexOf(one.indicator.id) + 1, lang, say));
  const filled = kept.filter((_, index) => rows.some((row) => row[index + 2]?.kind !== "empty"));
  const columns: readonly Column[] = [
    { id: "number", heading: say.headings.number, align: "right", names: true },
    { id: "indicator", heading: say.headings.indicator, align: "left", names: true },
    ...filled.map((id): Column => ({ id, heading: say.headings[id], align: "left" })),
  ];
  const shown = [0, 1, ...filled.map((id) => kept.indexOf(id) + 2)];
  const weight = localNumbers(printExact(block.weight), lang);
  return {
    title: [
      say.block(number, block.title),
      ...(explained === undefined ? [] : [say.outOf(equationText(explained.points, lang), weight)]),
    ],
    columns,
    rows: rows.map((row) => shown.map((index) => row[index] ?? empty)),
    notes: [],
  };
}

function cells(one: ExplainedIndicator, number: number, lang: Lang, say: ExplanationWords): readonly Cell[] {
  const { indicator, substituted, value, product, points, excluded, scaled, place } = one;
  const weight = localNumbers(printExact(indicator.weight), lang);
  const calculated = localNumbers(substituted, lang).replaceAll(" - ", " − ");
  return [
    numberCell(String(number)),
    textCell(indicator.title),
    textCell(say.outOf(excluded ? "—" : exactText(points, lang), weight)),
    place === undefined ? empty : textCell(say.rankOf(localNumbers(printExact(place.place), lang), place.of)),
    textCell(printRegion(indicator.formula.expression)),
    textCell(
      value === undefined
        ? `${calculated}: ${say.noValue[indicator.missing]}`
        : equationText({ left: substituted, right: value }, lang),
    ),
    bandCell(one, lang, say),
    shareCell(one, lang, say),
    product === undefined ? empty : textCell(equationText(product, lang)),
    scaled === undefined || excluded ? empty : textCell(equationText(scaled, lang)),
  ];
}

function bandCell(
  { reached, indicator: { scale } }: ExplainedIndicator,
  lang: Lang,
  say: ExplanationWords,
): Cell {
  if (reached.kind !== "band" || scale.kind !== "bands") return empty;
  const { band, next } = reached;
  const told = band === undefined ? say.noBand : say.band(...bandText(band, scale.better, lang));
  return textCell(
    [told, ...(next === undefined ? [] : [say.nextBand(...bandText(next, scale.better, lang))])].join("; "),
  );
}

function bandText({ edge, points }: Band, better: Better, lang: Lang): ["from" | "to", string, string] {
  const local = (text: string) => localNumbers(text, lang);
  return [better === "higher" ? "from" : "to", local(printExact(edge)), local(printExact(points))];
}

function shareCell({ reached }: ExplainedIndicator, lang: Lang, say: ExplanationWords): Cell {
  if (reached.kind !== "share") return empty;
  const { uncut, share } = reached;
  const told = equationText(uncut, lang);
  return textCell(compare(uncut.right, share) === 0 ? told : `${told}; ${say.cut(exactText(share, lang))}`);
}
