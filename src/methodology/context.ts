import { parseDecimal } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import { type Place, type Problem, problem } from "../model/problem.ts";
import type { Path, Report } from "../model/report.ts";

export type MethodologyPlace = Extract<Place, { in: "methodology" }>;

/** What every check of the methodology writes its problems into, by the path of what is wrong. */
export interface Context {
  readonly at: (path: Path) => MethodologyPlace;
  readonly report: Report;
  readonly add: (problems: readonly Problem[]) => void;
}

export function context(at: (path: Path) => MethodologyPlace, problems: Problem[]): Context {
  return {
    at,
    report: (kind, path, data) => problems.push(problem(kind, at(path), data)),
    add: (more) => problems.push(...more),
  };
}

/** The number in a text that the shape has already found to be one. */
export function numberOf(text: string): Fraction {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`not a decimal: ${text}`);
  return value;
}
