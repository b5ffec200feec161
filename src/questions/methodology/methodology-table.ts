import { aggregationOf } from "../../aggregate/aggregation.ts";
import { printExact } from "../../exact/decimal.ts";
import { type Cell, type Column, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { printRegion } from "../../formula/print/text.ts";
import type { Indicator, Methodology } from "../../model/methodology.ts";
import { type NumberedBlock, numberedBlocks } from "../../model/outline.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { kindOf } from "../../scale/scale.ts";
import type { Lang } from "../../words/lang.ts";
import { textIn, titleOf } from "../../words/title-of.ts";
import { methodologyRules } from "./methodology-rules.ts";
import type { MethodologyWords } from "./methodology-words.ts";
import { englishMethodology } from "./methodology-words-en.ts";
import { russianMethodology } from "./methodology-words-ru.ts";
import { wordingTable } from "./wording-table.ts";
import { stepText, unitText } from "./wording-text.ts";

const wordedKeys = ["unit", "step", "counts"] as const;
type WordedKey = (typeof wordedKeys)[number];

const words: Readonly<Record<Lang, MethodologyWords>> = { ru: russianMethodology, en: englishMethodology };

/** The methodology for people: the rules of the whole, then a table a block, a row an indicator of its own. */
export function methodologyTables(methodology: Methodology, lang: Lang): readonly Table[] {
  const say = words[lang];
  const numbers = new Map(
    indicatorsOf(methodology.blocks).map(({ id }, index) => [id, String(index + 1)] as const),
  );
  const wording = wordingTable(methodology.exports, lang, say);
  return [
    rulesTable(methodology, say, lang),
    ...numberedBlocks(methodology).map((numbered) =>
      blockTable(numbered, ({ id }) => numbers.get(id) ?? "", say, lang),
    ),
    ...(wording === undefined ? [] : [wording]),
  ];
}

function rulesTable(methodology: Methodology, say: MethodologyWords, lang: Lang): Table {
  const { id } = methodology;
  const note = textIn(methodology.note, methodology.noteEn, lang);
  return {
    title: [`${titleOf(methodology, lang)} (${id})`, ...(note === undefined ? [] : [note])],
    columns: [
      { id: "rule", heading: say.headings.rule, align: "left", names: true },
      { id: "meaning", heading: say.headings.meaning, align: "left" },
    ],
    rows: methodologyRules(methodology, lang, say).map(([rule, meaning]) => [
      textCell(rule),
      textCell(meaning),
    ]),
    notes: [],
  };
}

function blockTable(
  { number, block }: NumberedBlock,
  numberOf: (indicator: Indicator) => string,
  say: MethodologyWords,
  lang: Lang,
): Table {
  const indicators = block.children.filter((child) => child.kind === "indicator");
  const worded = wordedKeys.filter((id) => indicators.some((indicator) => indicator[id] !== undefined));
  return {
    title: [
      say.block(number, titleOf(block, lang)),
      say.blockPoints(block.id, say.number(printExact(block.weight)), aggregationOf(block).text[lang]),
    ],
    columns: [
      { id: "number", heading: say.headings.number, align: "right", names: true },
      { id: "title", heading: say.headings.title, align: "left", names: true },
      { id: "points", heading: say.headings.points, align: "right" },
      ...(["id", "evidence", ...worded, "formula", "scale", "missing"] as const).map(
        (id): Column => ({ id, heading: say.headings[id], align: "left" }),
      ),
    ],
    rows: indicators.map((indicator) => [
      numberCell(numberOf(indicator)),
      ...cells(indicator, worded, say, lang),
    ]),
    notes: [],
  };
}

function cells(
  indicator: Indicator,
  worded: readonly WordedKey[],
  say: MethodologyWords,
  lang: Lang,
): readonly Cell[] {
  const { id, weight, evidence, formula, scale, missing } = indicator;
  const points = say.number(printExact(weight));
  return [
    textCell(titleOf(indicator, lang)),
    numberCell(points),
    textCell(id),
    evidence.length === 0 ? empty : textCell(evidence.map((mark) => say.evidence[mark]).join(", ")),
    ...worded.map((key) => wordedCell(indicator, key, say, lang)),
    textCell(printRegion(formula.expression)),
    textCell(kindOf(scale).text(scale, weight, indicator.unit)[lang]),
    textCell(say.missing[missing]),
  ];
}

function wordedCell(
  { unit, step, counts }: Indicator,
  key: WordedKey,
  say: MethodologyWords,
  lang: Lang,
): Cell {
  switch (key) {
    case "unit":
      return unit === undefined ? empty : textCell(unitText(unit, lang, say));
    case "step":
      return step === undefined ? empty : textCell(stepText(step, lang));
    case "counts":
      return counts === undefined ? empty : textCell(unitText(counts, lang, say));
  }
}
