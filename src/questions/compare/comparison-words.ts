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
  percent(text: string): string;
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
  passages(direction: "came" | "left", names: string): string;
  readonly withoutPlaceThen: string;
  readonly withoutPlaceNow: string;
  readonly legend: string;
  /** Why there are no changes of points. */
  readonly maximaDiffer: string;
  readonly sharedPlace: string;
}
