import { countedEn } from "../../words/counted.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { withoutStop } from "../../words/sentence.ts";

/** What the rating's table says to people. */
export interface RatingWords {
  readonly headings: Readonly<
    Record<
      "place" | "districtPlace" | "region" | "district" | "total" | "share" | "blockShare" | "zone",
      string
    >
  >;
  /** From a number as machines print it. */
  number(text: string): string;
  block(number: string): string;
  quoted(text: string): string;
  legend(title: string, maximum: string): string;
  period(text: string): string;
  regions(rated: number, notRated: number): string;
  mean(mean: string | undefined, maximum: string): string;
  /** Of what is counted in the whole rating, where a part of it is shown. */
  everywhere(counted: string): string;
  district(name: string): string;
  readonly sharedPlace: string;
  scaled(regions: string): string;
  scaledBlock(regions: string): string;
  readonly alike: Readonly<Record<"exact" | "rounded", string>>;
  tieBreaks(ids: string): string;
  readonly codeOrder: string;
  notRated(regions: string, reason: string): string;
}

export const ratingWords: Readonly<Record<Lang, RatingWords>> = {
  ru: {
    headings: {
      place: "Место",
      districtPlace: "Место в округе",
      region: "Регион",
      district: "Округ",
      total: "Итого",
      share: "Доля макс.",
      blockShare: "Доля макс. блока",
      zone: "Зона",
    },
    number: (text) => localNumbers(text, "ru"),
    block: (number) => `Блок ${number}`,
    quoted: (text) => `«${text}»`,
    legend: (title, maximum) => `${title} (не больше ${maximum})`,
    period: (text) => `Период: ${text}.`,
    regions: (rated, notRated) =>
      notRated === 0 ? `Регионов: ${rated}.` : `Регионов: ${rated}, без места: ${notRated}.`,
    mean: (mean, maximum) => (mean === undefined ? "Среднего нет." : `Среднее: ${mean} из ${maximum}.`),
    everywhere: (counted) => `По стране — ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`,
    district: (name) => `Округ: ${name}; места внутри округа.`,
    sharedPlace: "= — место делят несколько регионов.",
    scaled: (regions) =>
      `* — исключены показатели без данных, сумма пересчитана на полный максимум: ${regions}.`,
    scaledBlock: (regions) =>
      `При определении мест баллы за блок пересчитаны на его полный максимум: ${regions}.`,
    alike: {
      exact: "Некоторые баллы не равны, но после округления выглядят одинаково: места определены по точным.",
      rounded:
        "Некоторые точные баллы не равны, но после округления совпали: места определены по округлённым.",
    },
    tieBreaks: (ids) => `Есть равные суммы с разными местами: их различают баллы ${ids}.`,
    codeOrder: "Есть равные суммы с разными местами: они стоят по коду региона.",
    notRated: (regions, reason) => `Без места: ${regions} (${withoutStop(reason)}).`,
  },
  en: {
    headings: {
      place: "Place",
      districtPlace: "In district",
      region: "Region",
      district: "District",
      total: "Total",
      share: "Share of max.",
      blockShare: "Share of block max.",
      zone: "Zone",
    },
    number: (text) => localNumbers(text, "en"),
    block: (number) => `Block ${number}`,
    quoted: (text) => `“${text}”`,
    legend: (title, maximum) => `${title} (at most ${maximum})`,
    period: (text) => `Period: ${text}.`,
    regions: (rated, notRated) =>
      notRated === 0
        ? `${countedEn(rated, "region", "regions")} ranked.`
        : `${countedEn(rated, "region", "regions")} ranked, ${notRated} unranked.`,
    mean: (mean, maximum) => (mean === undefined ? "No mean." : `Mean: ${mean} of ${maximum}.`),
    everywhere: (counted) => `In all districts — ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`,
    district: (name) => `District: ${name}; places within it.`,
    sharedPlace: "= a place shared by several regions.",
    scaled: (regions) =>
      `* indicators without data are excluded, the total is scaled to the whole maximum: ${regions}.`,
    scaledBlock: (regions) => `To give places, the block is scaled to its whole maximum: ${regions}.`,
    alike: {
      exact: "Some unequal scores look alike when rounded: the places compare the exact ones.",
      rounded: "Some unequal exact scores are equal when rounded: the places compare the rounded ones.",
    },
    tieBreaks: (ids) => `Some equal totals have different places: points of ${ids} tell them apart.`,
    codeOrder: "Some equal totals have different places: they stand in the order of their codes.",
    notRated: (regions, reason) => `Unranked: ${regions} (${withoutStop(reason)}).`,
  },
};
