import type { Composition, Part } from "../../change/composition.ts";
import { printExact } from "../../exact/decimal.ts";
import { compare, type Fraction, sum } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import type { Sheet } from "../../format/sheet.ts";
import { numberCell, type Table, textCell } from "../../format/table.ts";
import { numberedBlocks } from "../../model/outline.ts";
import type { Neighbours } from "../../rank/neighbours.ts";
import { exactText, localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { equationText } from "./equation-text.ts";
import type { Explanation } from "./explanation.ts";
import type { ExplanationWords } from "./explanation-words.ts";
import { englishExplanation } from "./explanation-words-en.ts";
import { russianExplanation } from "./explanation-words-ru.ts";
import { blockTable } from "./indicator-table.ts";
import { cellName } from "./json.ts";

const words: Readonly<Record<Lang, ExplanationWords>> = { ru: russianExplanation, en: englishExplanation };

/** What of an indicator stands side by side in a terminal. */
const together = [["points", "rank"], ["formula"], ["value"], ["scale"], ["share", "product"], ["scaled"]];

/** From the place down: the region, its blocks and their indicators; the organisations of `top` rows at most. */
export function explanationSheets(explanation: Explanation, lang: Lang, top: number): readonly Sheet[] {
  const say = words[lang];
  const numbered = numberedBlocks(explanation.rating.methodology);
  return [
    { kind: "paragraphs", together: [], table: headTable(explanation, lang, say) },
    ...numbered.map(
      (block): Sheet => ({ kind: "paragraphs", together, table: blockTable(explanation, block, lang, say) }),
    ),
    ...explanation.compositions.map(
      (composition): Sheet => ({ kind: "grid", table: compositionTable(composition, lang, say, top) }),
    ),
  ];
}

function headTable(explanation: Explanation, lang: Lang, say: ExplanationWords): Table {
  const { rating, region, place, of, sharedWith, above, below, total } = explanation;
  const { methodology, period, ties } = rating;
  const { headings } = say;
  const shared = sharedWith.length === 0 ? say.alone : sharedWith.map(({ name }) => name).join(", ");
  const printed = localNumbers(printRounded(region.total, methodology.ranking.round), lang);
  const maximum = localNumbers(printExact(methodology.maxPoints), lang);
  const rounded = compare(region.total, region.exactTotal) === 0 ? "" : ` → ${printed}`;
  const rows: readonly (readonly [string, string])[] = [
    [headings.place, say.place(localNumbers(printExact(place), lang), of, ties)],
    [headings.total, say.outOf(equationText(total, lang) + rounded, maximum)],
    [headings.shared, shared],
    ...beside(above, true),
    ...beside(below, false),
  ];
  function beside(neighbours: Neighbours | undefined, isAbove: boolean): (readonly [string, string])[] {
    if (neighbours === undefined) return [];
    const by = neighbours.by.n === 0n ? undefined : exactText(neighbours.by, lang);
    const names = neighbours.regions.map(({ name }) => name).join(", ");
    const there = localNumbers(printExact(neighbours.place), lang);
    return [[isAbove ? headings.above : headings.below, say.neighbours(there, names, by, isAbove)]];
  }
  return {
    title: [
      say.title(region.region.name, region.region.code),
      `${methodology.title} (${methodology.id})`,
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

function compositionTable(
  { leaf, value, parts }: Composition,
  lang: Lang,
  say: ExplanationWords,
  top: number,
): Table {
  const { headings } = say;
  const told = value === undefined ? "—" : exactText(value, lang);
  const shared = parts.some(({ share }) => share !== undefined);
  const left = parts.slice(top);
  return {
    title: [say.composition(leaf, told), ...(parts.length === 0 ? [say.noOrganizations] : [])],
    columns:
      parts.length === 0
        ? []
        : [
            { id: "organization", heading: headings.organization, align: "left" },
            { id: "row", heading: headings.row, align: "left" },
            { id: "cells", heading: headings.cells, align: "left" },
            { id: "contribution", heading: headings.contribution, align: "right" },
            ...(shared ? [{ id: "part", heading: headings.part, align: "right" } as const] : []),
          ],
    rows: parts
      .slice(0, top)
      .map((part) => [
        textCell(part.organization.name ?? part.organization.key),
        textCell(`${part.organization.file}:${part.organization.row}`),
        textCell(cellsOf(part)),
        numberCell(exactText(part.value, lang)),
        ...(shared ? [numberCell(percentText(part.share, lang))] : []),
      ]),
    notes:
      left.length === 0
        ? []
        : [say.rest(left.length, exactText(sum(left.map((part) => part.value)), lang), parts.length)],
  };
}

function cellsOf({ organization, columns }: Part): string {
  return columns.map((id) => cellName(organization.indexes.get(id) ?? 0, organization.row)).join(", ");
}

function percentText(share: Fraction | undefined, lang: Lang): string {
  if (share === undefined) return "";
  const text = printRounded(share.mul(100), { places: 1, mode: "half-up" });
  return lang === "ru" ? `${localNumbers(text, lang)} %` : `${text}%`;
}
