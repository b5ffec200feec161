import { compare } from "../../exact/fraction.ts";
import { placeCell } from "../../format/place-cell.ts";
import type { Sheet } from "../../format/sheet.ts";
import { type Cell, type Column, numberCell, type Table, textCell } from "../../format/table.ts";
import type { Rating } from "../../model/rating.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { exactText } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { regionName } from "../../words/region-name.ts";
import { titleOf } from "../../words/title-of.ts";
import type { Near, Placed, Tie, TiesReport } from "./report.ts";
import { type TiesWords, tiesWords } from "./words.ts";

/** As many titles have room in a line or two. */
const MOST_TITLES = 3;

const together = [["score", "equal"], ["differing"]];

export function tiesSheets(report: TiesReport, lang: Lang): readonly Sheet[] {
  const say = tiesWords[lang];
  return [
    { kind: "paragraphs", together, table: tiesTable(report, lang, say) },
    ...(report.separated.length === 0
      ? []
      : [{ kind: "grid", table: separatedTable(report, lang, say) } as const]),
    ...(report.nearest.length === 0
      ? []
      : [{ kind: "grid", table: nearestTable(report.nearest, lang, say) } as const]),
  ];
}

function tiesTable(report: TiesReport, lang: Lang, say: TiesWords): Table {
  const { rating, ties } = report;
  const numbers = numbersOf(report);
  const { headings } = say;
  const members = ties.reduce((total, tie) => total + tie.members.length, 0);
  const { methodology } = rating;
  return {
    title: [`${titleOf(methodology, lang)} (${methodology.id})`, say.title(ties.length, members)],
    columns: [
      { id: "place", heading: headings.place, align: "right", names: true },
      { id: "regions", heading: headings.regions, align: "left", names: true },
      { id: "score", heading: headings.score, align: "left" },
      { id: "equal", heading: headings.equal, align: "left" },
      { id: "differing", heading: headings.differing, align: "left" },
    ],
    rows: ties.map((tie) => [
      placedCell(tie, lang),
      textCell(namesOf(tie, lang)),
      textCell(scoresText(tie, rating, lang)),
      textCell(say.equal[tie.equal]),
      textCell(differingText(tie, numbers, lang, say)),
    ]),
    notes: legend(report, numbers, lang),
  };
}

function scoresText({ members }: Tie, rating: Rating, lang: Lang): string {
  const scores = members.map((member) => exactScore(member, rating.by));
  const unique = scores.filter(
    (score, index) => scores.findIndex((other) => compare(other, score) === 0) === index,
  );
  return unique.map((score) => exactText(score, lang)).join("; ");
}

/** Titles, where there are few; else the numbers of the indicators, with a legend. */
function differingText(
  { differing }: Pick<Tie, "differing">,
  numbers: Numbers | undefined,
  lang: Lang,
  say: TiesWords,
): string {
  if (differing.length === 0) return say.noDifference;
  if (numbers === undefined) return differing.map((indicator) => titleOf(indicator, lang)).join("; ");
  return differing.map((indicator) => numbers.get(indicator.id) ?? "").join(", ");
}

type Numbers = ReadonlyMap<string, string>;

function numbersOf({ rating, ties }: TiesReport): Numbers | undefined {
  if (ties.every(({ differing }) => differing.length <= MOST_TITLES)) return undefined;
  return new Map(indicatorsOf(rating.methodology.blocks).map(({ id }, index) => [id, String(index + 1)]));
}

function legend({ rating, ties }: TiesReport, numbers: Numbers | undefined, lang: Lang): readonly string[] {
  if (numbers === undefined) return [];
  return indicatorsOf(rating.methodology.blocks)
    .filter((id) => ties.some(({ differing }) => differing.includes(id)))
    .map((indicator) => `${numbers.get(indicator.id)} — ${titleOf(indicator, lang)}`);
}

function separatedTable({ rating, separated }: TiesReport, lang: Lang, say: TiesWords): Table {
  const { blocks } = rating.methodology;
  const titles = new Map(
    [...blocksOf(blocks), ...indicatorsOf(blocks)].map((part) => [part.id as string, titleOf(part, lang)]),
  );
  return {
    title: [say.separated],
    columns: [...pairColumns(say), { id: "by", heading: say.headings.by, align: "left" }],
    rows: separated.map(({ better, worse, by }) => [
      ...pairCells(better, worse, lang),
      textCell(by.kind === "code" ? say.code : say.tieBreak(titles.get(by.id) ?? by.id)),
    ]),
    notes: [],
  };
}

function nearestTable(nearest: readonly Near[], lang: Lang, say: TiesWords): Table {
  return {
    title: [say.nearest],
    columns: [...pairColumns(say), { id: "difference", heading: say.headings.difference, align: "right" }],
    rows: nearest.map(({ better, worse, difference }) => [
      ...pairCells(better, worse, lang),
      numberCell(exactText(difference, lang)),
    ]),
    notes: [],
  };
}

function pairColumns({ headings }: TiesWords): readonly Column[] {
  return [
    { id: "place", heading: headings.place, align: "right" },
    { id: "better", heading: headings.better, align: "left", names: true },
    { id: "place_below", heading: headings.place, align: "right" },
    { id: "worse", heading: headings.worse, align: "left", names: true },
  ];
}

function pairCells(better: Placed, worse: Placed, lang: Lang) {
  return [
    placedCell(better, lang),
    textCell(namesOf(better, lang)),
    placedCell(worse, lang),
    textCell(namesOf(worse, lang)),
  ];
}

function placedCell({ place, members }: Placed, lang: Lang): Cell {
  return placeCell(place, members.length > 1, lang);
}

function namesOf({ members }: Placed, lang: Lang): string {
  return members.map(({ region }) => regionName(region, lang)).join(", ");
}
