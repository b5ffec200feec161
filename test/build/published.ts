import type { PublishedRow } from "../../src/model/published.ts";
import { exact } from "./numbers.ts";

export interface RowTexts {
  readonly region?: string;
  readonly period?: string;
  readonly place?: string;
  readonly districtPlace?: string;
  readonly score?: string;
  readonly maxScore?: string;
  readonly row?: number;
}

/** A published row of these texts, silent about the rest. */
export function publishedRow({ region = "Region", row = 2, period, ...texts }: RowTexts): PublishedRow {
  const { place, districtPlace, score, maxScore } = texts;
  return {
    region,
    period,
    place: place === undefined ? undefined : exact(place),
    districtPlace: districtPlace === undefined ? undefined : exact(districtPlace),
    score:
      score === undefined ? undefined : { value: exact(score), places: score.split(".")[1]?.length ?? 0 },
    maxScore: maxScore === undefined ? undefined : exact(maxScore),
    row,
    line: row,
  };
}
