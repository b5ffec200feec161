import type { TieMethod } from "../../model/methodology.ts";
import { countedEn, countedRu } from "../../words/counted.ts";
import type { Lang } from "../../words/lang.ts";
import { tieMethodTexts } from "../../words/tie-methods.ts";

/** What a trial says to people. Numbers come as text in the language. */
export interface WhatIfWords {
  readonly headings: Readonly<
    Record<"region" | "placeBefore" | "place" | "totalBefore" | "total" | "rise" | "points", string>
  >;
  readonly title: string;
  value(region: string, what: string, before: string, after: string): string;
  weight(title: string, id: string, before: string, after: string): string;
  ties(before: TieMethod, after: TieMethod): string;
  maximum(before: string, after: string): string;
  moves(changed: number, same: number): string;
  /** Of those that changed. */
  shown(shown: number, of: number): string;
  readonly nothing: string;
  /** Where the printed totals seem to say otherwise. */
  readonly roundedChange: string;
  readonly untouched: string;
}

export const whatIfWords: Readonly<Record<Lang, WhatIfWords>> = {
  ru: {
    headings: {
      region: "Регион",
      placeBefore: "Место было",
      place: "Место стало",
      rise: "вверх",
      totalBefore: "Баллы было",
      total: "Баллы стало",
      points: "разница",
    },
    title: "Что если",
    value: (region, what, before, after) => `${region}, ${what}: ${before} → ${after}.`,
    weight: (title, id, before, after) =>
      after === "0"
        ? `Показатель «${title}» (${id}) убран, его вес был ${before}.`
        : `Вес показателя «${title}» (${id}): ${before} → ${after}; пороги дают ту же долю веса.`,
    ties: (before, after) => `Места равных: ${tieMethodTexts.ru[before]} → ${tieMethodTexts.ru[after]}.`,
    maximum: (before, after) => `Максимум баллов: ${before} → ${after}.`,
    moves: (changed, same) =>
      `Изменилось: ${countedRu(changed, "регион", "региона", "регионов")}; без изменений: ${same}.`,
    shown: (shown, of) => `Показано из изменившихся: ${shown} из ${of}.`,
    nothing: "Места и баллы не изменились.",
    roundedChange:
      "Разница — между точными баллами и округлена сама, поэтому бывает не равна разности округлённых.",
    untouched: "Файлы не изменены.",
  },
  en: {
    headings: {
      region: "Region",
      placeBefore: "Place before",
      place: "Place after",
      rise: "up by",
      totalBefore: "Points before",
      total: "Points after",
      points: "change",
    },
    title: "What if",
    value: (region, what, before, after) => `${region}, ${what}: ${before} → ${after}.`,
    weight: (title, id, before, after) =>
      after === "0"
        ? `The indicator “${title}” (${id}) is left out; its weight was ${before}.`
        : `Weight of “${title}” (${id}): ${before} → ${after}; its bands are worth the same shares of it.`,
    ties: (before, after) => `Tie method: ${tieMethodTexts.en[before]} → ${tieMethodTexts.en[after]}.`,
    maximum: (before, after) => `Maximum points: ${before} → ${after}.`,
    moves: (changed, same) => `Changed: ${countedEn(changed, "region", "regions")}; unchanged: ${same}.`,
    shown: (shown, of) => `Shown of those that changed: ${shown} of ${of}.`,
    nothing: "Places and points did not change.",
    roundedChange:
      "The change is that of the exact points, rounded by itself, so it may differ from that of the rounded ones.",
    untouched: "No file was changed.",
  },
};
