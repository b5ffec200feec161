import { isTooLong, mostDigits } from "../exact/fraction.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Score } from "../model/rating.ts";
import type { Region, Value } from "../model/region.ts";
import type { Measurement } from "./measure.ts";

/** Values with more digits than a result may have: with them every further step would take its time. */
export function longValues(
  measurement: Measurement,
  regions: readonly Region[],
  file: string,
): readonly Problem[] {
  const long = [...measurement].filter(([, values]) => values.some(isLong));
  return long.flatMap(([id, values]) =>
    regions.flatMap((region, position) => longNumber(values[position], id, region, file)),
  );
}

/** The same of what the values add up to. */
export function longScores(scores: readonly Score[], file: string): readonly Problem[] {
  return scores.flatMap(({ region, blocks, exactTotal }) => [
    ...[...blocks].flatMap(([id, { scaled }]) => longNumber(scaled, id, region, file)),
    ...longNumber(exactTotal, "total", region, file),
  ]);
}

function longNumber(value: Value, of: string, { code, row, line }: Region, file: string): readonly Problem[] {
  if (!isLong(value)) return [];
  const at = { in: "export", file, row, line, region: code } as const;
  return [problem("too-many-digits", at, { of, limit: mostDigits })];
}

function isLong(value: Value): boolean {
  return value !== undefined && isTooLong(value);
}
