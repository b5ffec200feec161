import type { Lang } from "../../words/lang.ts";
import type { Cause } from "./attribution.ts";

/** What an attribution says to people. Numbers come as text in the language. */
export interface AttributionWords {
  readonly causes: Readonly<Record<Cause, string>>;
  /** Where there is no room for their names. */
  readonly codes: Readonly<Record<Cause, string>>;
  readonly headings: Readonly<
    Record<"region" | "before" | "now" | "change" | "what" | "points" | "running" | "bar" | "place", string>
  >;
  title(previous: string, current: string): string;
  regions(compared: number): string;
  methodology(previous: string, current: string): string;
  readonly sameMethodology: string;
  indicators(kind: "came" | "left" | "remade", titles: readonly string[]): string;
  readonly places: string;
  readonly points: string;
  readonly legend: string;
  readonly rounded: string;
  region(name: string, code: string): string;
  move(before: string, now: string, rise: string): string;
  pointsMove(before: string, now: string, change: string): string;
  readonly start: string;
  readonly end: string;
  readonly nothing: string;
}

export const attributionWords: Readonly<Record<Lang, AttributionWords>> = {
  ru: {
    causes: {
      own: "свои данные",
      others: "другие регионы",
      methodology: "методика",
      regions: "состав регионов",
    },
    codes: { own: "своё", others: "соседи", methodology: "методика", regions: "состав" },
    headings: {
      region: "Регион",
      before: "было",
      now: "стало",
      change: "итого",
      what: "Откуда",
      points: "Баллы",
      running: "Стало",
      bar: "",
      place: "Места",
    },
    title: (previous, current) => `Что изменилось: ${previous} → ${current}`,
    regions: (compared) => `Регионов с местом в обоих периодах: ${compared}.`,
    methodology: (previous, current) => `Методика: ${previous} → ${current}.`,
    sameMethodology: "Методика та же.",
    indicators: (kind, titles) =>
      `${{ came: "Новые показатели", left: "Отменённые показатели", remade: "Формула считается по другим столбцам" }[kind]}: ${titles.join(", ")}.`,
    places: "Места: на сколько поднялся регион и за счёт чего",
    points: "Баллы: на сколько изменились и за счёт чего",
    legend: "Плюс — вверх, минус — вниз. Вклад рассчитан по Шепли и не зависит от порядка учёта причин.",
    rounded:
      "Части в таблицах округлены так, что в сумме дают изменение, поэтому часть может отличаться от точной почти на единицу последнего знака; точные — в формате json.",
    region: (name, code) => `${name} (${code})`,
    move: (before, now, rise) => `Место ${before} → ${now}: ${rise}`,
    pointsMove: (before, now, change) => `Баллы ${before} → ${now}: ${change}`,
    start: "было",
    end: "стало",
    nothing: "Ничего не изменилось.",
  },
  en: {
    causes: {
      own: "own data",
      others: "other regions",
      methodology: "methodology",
      regions: "regions compared",
    },
    codes: { own: "own", others: "others", methodology: "method", regions: "with" },
    headings: {
      region: "Region",
      before: "before",
      now: "after",
      change: "in all",
      what: "From",
      points: "Points",
      running: "Total",
      bar: "",
      place: "Places",
    },
    title: (previous, current) => `What changed: ${previous} → ${current}`,
    regions: (compared) => `Regions ranked in both periods: ${compared}.`,
    methodology: (previous, current) => `Methodology: ${previous} → ${current}.`,
    sameMethodology: "The methodology is the same.",
    indicators: (kind, titles) =>
      `${{ came: "New indicators", left: "Dropped indicators", remade: "Formulas over other columns" }[kind]}: ${titles.join(", ")}.`,
    places: "Places: how far each region rose, and by what",
    points: "Points: how much they changed, and by what",
    legend:
      "Plus is up, minus is down. The contributions are Shapley values: they do not depend on the order in which the causes are counted.",
    rounded:
      "The parts in the tables are rounded so that they add up to the change, so a part may differ from the exact one by almost a unit of its last digit; json has the exact ones.",
    region: (name, code) => `${name} (${code})`,
    move: (before, now, rise) => `Place ${before} → ${now}: ${rise}`,
    pointsMove: (before, now, change) => `Points ${before} → ${now}: ${change}`,
    start: "before",
    end: "after",
    nothing: "Nothing changed.",
  },
};
