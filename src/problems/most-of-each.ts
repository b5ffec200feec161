import type { Findings } from "../model/findings.ts";
import { greatest } from "../model/greatest.ts";
import type { Lang } from "../words/lang.ts";

export interface ProblemsOptions {
  readonly lang: Lang;
  /** Problems printed at most, though the first of each cause always is; where undefined, all that are kept. */
  readonly limit: number | undefined;
}

/** As many of each cause as keep the whole within the limit: no cause crowds out another. */
export function mostOfEach(findings: Findings, limit = Number.POSITIVE_INFINITY): number {
  const kept = findings.map(({ examples }) => examples.length);
  const printed = (each: number) => kept.reduce((total, count) => total + Math.min(count, each), 0);
  const most = greatest(kept);
  let each = 1;
  while (each < most && printed(each + 1) <= limit) each += 1;
  return each;
}
