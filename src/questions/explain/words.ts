import type { TieMethod } from "../../model/methodology.ts";
import { countedEn, countedRu, formRu } from "../../words/counted.ts";
import type { Lang } from "../../words/lang.ts";
import { capitalised, type RowNoun } from "../../words/row-noun.ts";
import { tieMethodTexts } from "../../words/tie-methods.ts";

/** What an explanation says to people. Numbers come as text in the language. */
export interface ExplanationWords {
  readonly headings: Readonly<
    Record<
      | "what"
      | "says"
      | "place"
      | "total"
      | "shared"
      | "above"
      | "below"
      | "number"
      | "indicator"
      | "lost"
      | "excess"
      | "points"
      | "rank"
      | "formula"
      | "value"
      | "scale"
      | "band"
      | "nextBand"
      | "share"
      | "product"
      | "scaled"
      | "row"
      | "cells"
      | "contribution"
      | "part",
      string
    >
  >;
  title(region: string, code: string): string;
  period(text: string): string;
  place(place: string, alone: boolean, of: number, ties: TieMethod): string;
  neighbours(place: string, regions: string, by: string | undefined, above: boolean): string;
  outOf(points: string, maximum: string): string;
  readonly losses: string;
  lostInAll(points: string, maximum: string): string;
  readonly nothingLost: string;
  /** Where fewer points are placed first. */
  readonly excesses: string;
  readonly noExcess: string;
  atMost(numbers: string): string;
  atLeast(numbers: string): string;
  excluded(numbers: string): string;
  more(lostMost: string): string;
  block(number: string, title: string): string;
  rankOf(place: string, of: number): string;
  readonly noValue: Readonly<Record<"zero" | "refuse" | "exclude", string>>;
  band(edge: string, points: string): string;
  readonly noBand: string;
  /** `next` is an edge or what lies past it. */
  nextBand(next: string): string;
  edge(edge: string, points: string): string;
  /** An edge that has to be passed, to greater or to lesser values. */
  pastEdge(greater: boolean, edge: string, points: string): string;
  cut(share: string): string;
  /** `title` is what the methodology calls it, if it does. */
  composition(title: string | undefined, formula: string, value: string): string;
  /** Of a sum or count that no row has a part in. */
  nothing(noun: RowNoun): string;
  /** Names an organisation that has neither a name nor a key. */
  row(number: number): string;
  rest(rows: number, noun: RowNoun, value: string, all: number): string;
}

const ru: ExplanationWords = {
  headings: {
    what: "Что",
    says: "Сколько",
    place: "Место",
    total: "Сумма баллов",
    shared: "На том же месте",
    above: "Выше",
    below: "Ниже",
    number: "№",
    indicator: "Показатель",
    lost: "Потеряно",
    excess: "Лишних",
    points: "Баллы",
    rank: "Место по показателю",
    formula: "Формула",
    value: "Значение",
    scale: "Шкала",
    band: "Порог",
    nextBand: "Следующий порог",
    share: "Доля",
    product: "Баллы за долю",
    scaled: "В сумму входит",
    row: "Строка",
    cells: "Ячейки",
    contribution: "Вклад",
    part: "Доля",
  },
  title: (region, code) => `${region} (${code})`,
  period: (text) => `Период: ${text}.`,
  place: (place, alone, of, method) =>
    `${place}${alone ? ", место не делит ни с кем" : ""}; оценено ${countedRu(of, "регион", "региона", "регионов")}, места ${tieMethodTexts.ru[method]}`,
  neighbours: (place, regions, by, above) =>
    by === undefined
      ? `место ${place} — ${regions}; сумма та же, различает дополнительное сравнение`
      : `место ${place} — ${regions}; ${above ? "разница" : "отрыв"} ${by}`,
  outOf: (points, maximum) => `${points} из ${maximum}`,
  losses: "Где потеряны баллы",
  lostInAll: (points, maximum) => `Всего потеряно ${points} из ${maximum}.`,
  nothingLost: "Ни одного балла не потеряно.",
  excesses: "Где набраны баллы: чем их меньше, тем выше место",
  noExcess: "Ни одного балла не набрано.",
  atMost: (numbers) => `Максимум уже набран: ${numbers}`,
  atLeast: (numbers) => `Баллов нет: ${numbers}`,
  excluded: (numbers) => `Исключены, потому что нет значения: ${numbers}`,
  more: (lostMost) => `Расчёт каждого показателя: --full; одного показателя: --indicator ${lostMost}`,
  block: (number, title) => `Блок ${number}. ${title}`,
  rankOf: (place, of) => `${place} из ${of}`,
  noValue: {
    zero: "значения нет (деление на ноль или пустая ячейка), 0 баллов",
    refuse: "значения нет",
    exclude: "значения нет, показатель исключён, сумма пересчитана на полный максимум",
  },
  band: (edge, points) => `достигнут порог ${edge} — ${pointsRu(points)}`,
  noBand: "ни один порог не достигнут — 0 баллов",
  nextBand: (next) => `следующий ${next}`,
  edge: (edge, points) => `${edge} — ${points}`,
  pastEdge: (greater, edge, points) => `${greater ? "больше" : "меньше"} ${edge} — ${points}`,
  cut: (share) => `берётся ${share}: доля бывает от 0 до 1`,
  composition: (title, formula, value) => `${title === undefined ? "" : `${title}: `}${formula} = ${value}`,
  nothing: ({ ru: [, , many] }) => `${capitalised(many)}, которые сюда входят, нет.`,
  row: (number) => `строка ${number}`,
  rest: (rows, noun, value, all) =>
    `Не показано: ${countedRu(rows, ...noun.ru)}, вместе ${value}. Все — с ключом --top ${all}.`,
};

/** `40 баллов`, `1 балл`; of a number that is not whole, `2,5 балла`. */
function pointsRu(points: string): string {
  return `${points} ${formRu(points, "балл", "балла", "баллов")}`;
}

const en: ExplanationWords = {
  headings: {
    what: "What",
    says: "How much",
    place: "Place",
    total: "Total points",
    shared: "Shared with",
    above: "Above",
    below: "Below",
    number: "No.",
    indicator: "Indicator",
    lost: "Lost",
    excess: "Excess",
    points: "Points",
    rank: "Place on this indicator",
    formula: "Formula",
    value: "Value",
    scale: "Scale",
    band: "Band",
    nextBand: "Next band",
    share: "Share",
    product: "Points for the share",
    scaled: "Adds to the total",
    row: "Row",
    cells: "Cells",
    contribution: "Adds",
    part: "Share",
  },
  title: (region, code) => `${region} (${code})`,
  period: (text) => `Period: ${text}.`,
  place: (place, alone, of, method) =>
    `${place}${alone ? ", not shared" : ""}; ${countedEn(of, "region", "regions")} ranked, places ${tieMethodTexts.en[method]}`,
  neighbours: (place, regions, by, above) =>
    by === undefined
      ? `${regions} (place ${place}); the total is the same, a tie-break tells them apart`
      : `${regions} (place ${place}), ${by} points ${above ? "ahead" : "behind"}`,
  outOf: (points, maximum) => `${points} of ${maximum}`,
  losses: "Where points are lost",
  lostInAll: (points, maximum) => `Lost in all: ${points} of ${maximum}.`,
  nothingLost: "No points are lost.",
  excesses: "Where points come from: the fewer, the better the place",
  noExcess: "There are no points.",
  atMost: (numbers) => `Already at the most: ${numbers}`,
  atLeast: (numbers) => `No points: ${numbers}`,
  excluded: (numbers) => `Excluded, for there is no value: ${numbers}`,
  more: (lostMost) => `How each indicator is calculated: --full; one of them: --indicator ${lostMost}`,
  block: (number, title) => `Block ${number}. ${title}`,
  rankOf: (place, of) => `${place} of ${of}`,
  noValue: {
    zero: "no value (a division by zero, or an empty cell): 0 points",
    refuse: "no value",
    exclude: "no value: the indicator is excluded, the total is scaled to the whole maximum",
  },
  band: (edge, points) => `band ${edge} reached, ${points} ${points === "1" ? "point" : "points"}`,
  noBand: "no band reached, 0 points",
  nextBand: (next) => `next ${next}`,
  edge: (edge, points) => `${edge}: ${points}`,
  pastEdge: (greater, edge, points) => `${greater ? "above" : "below"} ${edge}: ${points}`,
  cut: (share) => `${share} is taken: a share is 0 to 1`,
  composition: (title, formula, value) => `${title === undefined ? "" : `${title}: `}${formula} = ${value}`,
  nothing: ({ en: [singular] }) => `No ${singular} counts here.`,
  row: (number) => `row ${number}`,
  rest: (rows, noun, value, all) =>
    `Not shown: ${countedEn(rows, ...noun.en)}, together ${value}. --top ${all} shows all.`,
};

export const explanationWords: Readonly<Record<Lang, ExplanationWords>> = { ru, en };
