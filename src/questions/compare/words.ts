import { countedEn, countedRu } from "../../words/counted.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import type { IndicatorPart, MethodologyRule, Tally } from "./comparison.ts";

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
      | "stayed"
      | "rule"
      | "previous"
      | "current",
      string
    >
  >;
  readonly unchanged: string;
  sameMethodology(id: string): string;
  readonly methodologiesDiffer: string;
  /** Only the files' bytes are known to differ. */
  readonly sameRules: string;
  /** Why formulas and scales are not compared; the second where weights are not, either. */
  readonly unknownFormulas: string;
  readonly unknownWeights: string;
  readonly rules: Readonly<Record<MethodologyRule, string>>;
  aggregate(block: string): string;
  indicator(title: string, id: string): string;
  readonly parts: Readonly<Record<IndicatorPart, string>>;
  withWeight(weight: string): string;
  /** «Средний балл вырос с 440 до 464» */
  mean(direction: "up" | "down" | "same", previous: string, current: string): string;
  /** The same where the maxima differ: each side's mean, its maximum, and the share of it. */
  meanOfMaxima(
    direction: "up" | "down" | "same",
    previous: readonly [mean: string, maximum: string, share: string],
    current: readonly [mean: string, maximum: string, share: string],
  ): string;
  /** Stands before a tally by shares. */
  readonly byShare: string;
  /** «50 регионов улучшили результат, 26 ухудшили, 8 сохранили» */
  tally(tally: Tally): string;
  /** «в первой десятке: 1 — …; 2 — … и …» */
  top(whole: boolean, groups: string): string;
  and(names: readonly string[]): string;
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
      rule: "Что различается",
      previous: "Было",
      current: "Стало",
    },
    unchanged: "Ничего не изменилось: ни места, ни баллы, ни состав регионов, ни методика.",
    sameMethodology: (id) => `Методика одна и та же: ${id}.`,
    methodologiesDiffer: "Методики различаются",
    sameRules: "Файлы методик разные, но правила, веса, формулы и шкалы в них одни и те же.",
    unknownFormulas: "Формулы и шкалы сравниваются, только если обе стороны — папки с выгрузками.",
    unknownWeights:
      "Веса не сравниваются с файлом прежней версии, а формулы и шкалы — только если обе стороны — папки с выгрузками.",
    rules: {
      id: "Имя методики (id)",
      sha256: "Файл методики (SHA-256)",
      max_points: "Баллов не больше (max_points)",
      ties: "Нумерация равных (ties)",
      rounding: "Округление (round)",
      on: "Какие суммы сравниваются (on)",
      order: "Порядок (order)",
      break_ties: "При равной сумме (break_ties)",
      by: "По чему даны места (--block)",
    },
    aggregate: (block) => `Блок ${block}: как складывается (aggregate)`,
    indicator: (title, id) => `${title} (${id})`,
    parts: {
      title: "название",
      weight: "вес",
      formula: "формула",
      scale: "шкала",
      missing: "нет значения",
      block: "блок",
    },
    withWeight: (weight) => `есть, вес ${weight}`,
    mean: (direction, previous, current) => {
      switch (direction) {
        case "up":
          return `Средний балл вырос с ${previous} до ${current}`;
        case "down":
          return `Средний балл снизился с ${previous} до ${current}`;
        case "same":
          return `Средний балл не изменился: ${current}`;
      }
    },
    meanOfMaxima: (direction, [then, most, before], [now, mostNow, after]) => {
      const means = `Средний балл изменился с ${then} из ${most} до ${now} из ${mostNow}`;
      const said = {
        up: `доля максимума выросла с ${before} до ${after}`,
        down: `доля максимума снизилась с ${before} до ${after}`,
        same: `доля максимума не изменилась: ${after}`,
      }[direction];
      return `${means} (${said})`;
    },
    byShare: "по доле максимума ",
    tally: ({ improved, worsened, stayed }) => {
      const all = improved + worsened + stayed;
      if (stayed === all) return `результаты регионов (${stayed}) не изменились`;
      if (all > 1 && improved === all) return `результат улучшили все регионы (${all})`;
      if (all > 1 && worsened === all) return `результат ухудшили все регионы (${all})`;
      const counts = [
        [improved, "улучшил", "улучшили"],
        [worsened, "ухудшил", "ухудшили"],
        [stayed, "сохранил", "сохранили"],
      ] as const;
      const counted = counts
        .filter(([count]) => count > 0)
        .map(([count, singular, plural], index) =>
          index === 0
            ? `${countedRu(count, "регион", "региона", "регионов")} ${verb(count, singular, plural)} результат`
            : `${count} ${verb(count, singular, plural)}`,
        );
      // That nobody kept a result needs no saying.
      const nobody = counts
        .slice(0, 2)
        .flatMap(([count, singular]) => (count === 0 ? [`никто не ${singular}`] : []));
      return [...counted, ...(all > 1 ? nobody : [])].join(", ");
    },
    top: (whole, groups) => `${whole ? "места" : "в первой десятке"}: ${groups}`,
    and: (names) => listed(names, " и "),
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
      rule: "What differs",
      previous: "Was",
      current: "Is",
    },
    unchanged: "Nothing has changed: no place, no points, no region, no rule of the methodology.",
    sameMethodology: (id) => `The methodology is the same: ${id}.`,
    methodologiesDiffer: "The methodologies differ",
    sameRules:
      "The methodology files are different, but their rules, weights, formulas and scales are the same.",
    unknownFormulas: "Formulas and scales are compared only where both sides are folders of exports.",
    unknownWeights:
      "Weights cannot be compared with a file of the former version; formulas and scales only where both sides are folders of exports.",
    rules: {
      id: "Methodology (id)",
      sha256: "Methodology file (SHA-256)",
      max_points: "Maximum points (max_points)",
      ties: "Tie method (ties)",
      rounding: "Rounding (round)",
      on: "Which totals are compared (on)",
      order: "Order (order)",
      break_ties: "At equal totals (break_ties)",
      by: "What the places compare (--block)",
    },
    aggregate: (block) => `Block ${block}: how it adds up (aggregate)`,
    indicator: (title, id) => `${title} (${id})`,
    parts: {
      title: "title",
      weight: "weight",
      formula: "formula",
      scale: "scale",
      missing: "no value",
      block: "block",
    },
    withWeight: (weight) => `there, weight ${weight}`,
    mean: (direction, previous, current) => {
      switch (direction) {
        case "up":
          return `The mean rose from ${previous} to ${current} points`;
        case "down":
          return `The mean fell from ${previous} to ${current} points`;
        case "same":
          return `The mean is unchanged at ${current} points`;
      }
    },
    meanOfMaxima: (direction, [then, most, before], [now, mostNow, after]) => {
      const said = {
        up: `the share of the maximum rose from ${before} to ${after}`,
        down: `the share of the maximum fell from ${before} to ${after}`,
        same: `the share of the maximum is unchanged at ${after}`,
      }[direction];
      return `The mean went from ${then} of ${most} to ${now} of ${mostNow} points (${said})`;
    },
    byShare: "by share of the maximum ",
    tally: ({ improved, worsened, stayed }) => {
      const all = improved + worsened + stayed;
      if (stayed === all) return `the results of all regions (${stayed}) are unchanged`;
      if (all > 1 && improved === all) return `all ${all} regions improved`;
      if (all > 1 && worsened === all) return `all ${all} regions worsened`;
      const counts = [
        [improved, "improved"],
        [worsened, "worsened"],
        [stayed, "stayed the same"],
      ] as const;
      const counted = counts
        .filter(([count]) => count > 0)
        .map(
          ([count, verb], index) => `${index === 0 ? countedEn(count, "region", "regions") : count} ${verb}`,
        );
      // That nobody stayed the same needs no saying.
      const nobody = counts.slice(0, 2).flatMap(([count, verb]) => (count === 0 ? [`none ${verb}`] : []));
      return [...counted, ...(all > 1 ? nobody : [])].join(", ");
    },
    top: (whole, groups) => `${whole ? "places" : "in the top ten"}: ${groups}`,
    and: (names) => {
      const last = names.at(-1) ?? "";
      return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
    },
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
    maximaDiffer:
      "The maxima differ, so changes of points are not shown; better and worse are by share of the maximum.",
    legend: "↑ better than before; ↓ worse; = the same.",
    sharedPlace: "A = before a place: several regions share it.",
  },
};

/** «21 регион улучшил», «22 региона улучшили», «11 регионов улучшили». */
function verb(count: number, singular: string, plural: string): string {
  return count % 10 === 1 && count % 100 !== 11 ? singular : plural;
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${and}${last}`;
}
