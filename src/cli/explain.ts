import { explanationAnswer } from "../questions/explain/answer.ts";
import { explainRegion } from "../questions/explain/explain.ts";
import { chosenRegion, ratedRegion } from "./chosen-region.ts";
import type { ExitCode } from "./exit-code.ts";
import { indicatorOf } from "./indicator-flag.ts";
import type { InputFlags } from "./inputs.ts";
import type { AnswerFlags, Session } from "./session.ts";
import { withRated } from "./with-rated.ts";

export interface ExplainFlags extends InputFlags, AnswerFlags {
  readonly full?: boolean;
  readonly indicator?: string;
  readonly top?: number;
  readonly period?: string;
}

const SHOWN_ORGANIZATIONS = 20;

export async function explain(
  session: Session,
  name: string,
  dir: string | undefined,
  flags: ExplainFlags,
): Promise<ExitCode> {
  const { period, full = false, top = SHOWN_ORGANIZATIONS } = flags;
  return withRated(session, dir, flags, (methodology) => {
    const indicator =
      flags.indicator === undefined ? undefined : indicatorOf("--indicator", flags.indicator, methodology);
    return {
      period,
      choose: (regions) => chosenRegion(name, regions),
      keep: (region) => (indicator === undefined ? [] : [region]),
      answer: (rated, region) => ({
        answer: explanationAnswer(explainRegion(rated, ratedRegion(rated, region), indicator), { full, top }),
      }),
    };
  });
}
