import type { Findings } from "../model/findings.ts";
import { greatest } from "../model/greatest.ts";
import type { Lang } from "../words/lang.ts";

export interface ProblemsOptions {
  readonly lang: Lang;
  /** Problems printed at most, though the first of each cause always is; where undefined, all that are kept in JSON, and a few examples of each cause in text. */
  readonly limit: number | undefined;
}

/** As many of each cause as keep the whole within the limit: no cause crowds out another. */
export function mostOfEach(findings: Findings, limit = Number.POSITIVE_INFINITY): number {
  const kept = findings.map(({ examples }) => examples.length);
  const printed = (perCause: number) => kept.reduce((total, count) => total + Math.min(count, perCause), 0);
  const most = greatest(kept);
  let perCause = 1;
  while (perCause < most && printed(perCause + 1) <= limit) perCause += 1;
  return perCause;
}
