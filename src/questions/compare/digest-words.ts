import { countedEn, countedRu } from "../../words/counted.ts";
import type { Lang } from "../../words/lang.ts";
import type { Tally } from "./comparison.ts";

/** What the digest says. Numbers come printed in the language. */
export interface DigestWords {
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
}

export const digestWords: Readonly<Record<Lang, DigestWords>> = {
  ru: {
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
  },
  en: {
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
  },
};

/** «21 регион улучшил», «22 региона улучшили», «11 регионов улучшили». */
function verb(count: number, singular: string, plural: string): string {
  return count % 10 === 1 && count % 100 !== 11 ? singular : plural;
}
