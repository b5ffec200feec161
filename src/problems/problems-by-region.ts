import { byCodeUnits } from "../model/by-code-units.ts";
import type { Findings } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import { type ProblemJson, problemJson } from "./problems-json.ts";

/** The problems that are kept, those of a region together in the order of their rows, those of no region last. */
export function problemsByRegion(findings: Findings, lang: Lang): readonly ProblemJson[] {
  return findings
    .flatMap(({ examples }) => examples.map((problem) => problemJson(problem, lang)))
    .sort(byRegion);
}

function byRegion(a: ProblemJson, b: ProblemJson): number {
  if (a.region !== b.region) {
    if (a.region === undefined || b.region === undefined) return a.region === undefined ? 1 : -1;
    return byCodeUnits(a.region, b.region);
  }
  return byCodeUnits(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0);
}
