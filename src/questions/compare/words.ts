import { countedEn, countedRu } from "../../words/counted.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import type { Tally } from "./comparison.ts";

/** What the comparison says to people. Numbers come printed in the language. */
export interface ComparisonWords {
  /** From a number as machines print it. */
  number(text: string): string;
  readonly headings: Readonly<
    Record<
      | "place"
      | "region"
      | "district"
      | "block"
      | "points"
      | "mean"
      | "was"
      | "moved"
      | "gained"
      | "improved"
      | "worsened"
      | "stayed",
      string
    >
  >;
  readonly unchanged: string;
  sameMethodology(id: string): string;
  readonly methodologiesDiffer: string;
  more(names: number): string;
  byPoints(tally: Tally): string;
  byShares(tally: Tally): string;
  byPlaces(tally: Tally): string;
  movers(what: "points" | "places", direction: "up" | "down", groups: string): string;
  readonly withoutPlaceThen: string;
  readonly withoutPlaceNow: string;
  readonly legend: string;
  /** Why there are no changes of points. */
  readonly maximaDiffer: string;
  scaledBlock(regions: string): string;
  readonly sharedPlace: string;
}

export const comparisonWords: Readonly<Record<Lang, ComparisonWords>> = {
  ru: {
    number: (text) => localNumbers(text, "ru"),
    headings: {
      place: "Место",
      region: "Регион",
      district: "Округ",
      block: "Блок",
      points: "Баллы",
      mean: "Среднее",
      was: "Было",
      moved: "Сдвиг",
      gained: "Изменение",
      improved: "Улучшили",
      worsened: "Ухудшили",
      stayed: "Сохранили",
    },
    unchanged: "Ничего не изменилось: ни места, ни баллы, ни состав регионов, ни методика.",
    sameMethodology: (id) => `Методика одна и та же: ${id}.`,
    methodologiesDiffer: "Методики различаются",
    more: (names) => `ещё ${countedRu(names, "регион", "региона", "регионов")}`,
    byPoints: ({ improved, worsened, stayed }) =>
      `По баллам: лучше — ${improved}, хуже — ${worsened}, без изменений — ${stayed}.`,
    byShares: ({ improved, worsened, stayed }) =>
      `По доле максимума: лучше — ${improved}, хуже — ${worsened}, без изменений — ${stayed}.`,
    byPlaces: ({ improved, worsened, stayed }) =>
      `По местам: выше — ${improved}, ниже — ${worsened}, без изменений — ${stayed}.`,
    movers: (what, direction, groups) => {
      const said = {
        points: { up: "Больше всех прибавили", down: "Больше всех потеряли" },
        places: { up: "Больше всех поднялись", down: "Больше всех опустились" },
      }[what][direction];
      return `${said} (${{ points: "баллы", places: "места" }[what]}): ${groups}.`;
    },
    withoutPlaceThen: "был без места",
    withoutPlaceNow: "без места",
    scaledBlock: (regions) =>
      `Места сравнивают баллы за блок, пересчитанные на его полный максимум; в столбце блока они без пересчёта: ${regions}.`,
    maximaDiffer: "Максимумы разные, поэтому изменение баллов не показано; лучше и хуже — по доле максимума.",
    legend: "↑ — лучше, чем было; ↓ — хуже; = — так же.",
    sharedPlace: "Знак = перед местом: его делят несколько регионов.",
  },
  en: {
    number: (text) => localNumbers(text, "en"),
    headings: {
      place: "Place",
      region: "Region",
      district: "District",
      block: "Block",
      points: "Points",
      mean: "Mean",
      was: "Was",
      moved: "Moved",
      gained: "Change",
      improved: "Improved",
      worsened: "Worsened",
      stayed: "Stayed",
    },
    unchanged: "Nothing has changed: no place, no points, no region, no rule of the methodology.",
    sameMethodology: (id) => `The methodology is the same: ${id}.`,
    methodologiesDiffer: "The methodologies differ",
    more: (names) => `${countedEn(names, "more region", "more regions")}`,
    byPoints: ({ improved, worsened, stayed }) =>
      `By points: better ${improved}, worse ${worsened}, unchanged ${stayed}.`,
    byShares: ({ improved, worsened, stayed }) =>
      `By share of the maximum: better ${improved}, worse ${worsened}, unchanged ${stayed}.`,
    byPlaces: ({ improved, worsened, stayed }) =>
      `By places: higher ${improved}, lower ${worsened}, unchanged ${stayed}.`,
    movers: (what, direction, groups) => {
      const said = { up: "Biggest rises", down: "Biggest drops" }[direction];
      return `${said} (${what}): ${groups}.`;
    },
    withoutPlaceThen: "was unranked",
    withoutPlaceNow: "unranked",
    scaledBlock: (regions) =>
      `The places compare the block's points scaled to its whole maximum; its column shows them unscaled: ${regions}.`,
    maximaDiffer:
      "The maxima differ, so changes of points are not shown; better and worse are by share of the maximum.",
    legend: "↑ better than before; ↓ worse; = the same.",
    sharedPlace: "A = before a place: several regions share it.",
  },
};
