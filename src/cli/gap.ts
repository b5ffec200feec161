import { gapAnswer } from "../questions/gap/answer.ts";
import { findGap } from "../questions/gap/find-gap.ts";
import { chosenRegion, ratedRegion } from "./chosen-region.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputFlags } from "./inputs.ts";
import type { AnswerFlags, Session } from "./session.ts";
import { withRated } from "./with-rated.ts";

export interface GapFlags extends InputFlags, AnswerFlags {
  readonly toPlace?: number;
  readonly period?: string;
}

export async function gap(
  session: Session,
  name: string,
  dir: string | undefined,
  flags: GapFlags,
): Promise<ExitCode> {
  return withRated(session, dir, flags, () => ({
    period: flags.period,
    choose: (regions) => chosenRegion(name, regions),
    keep: (region) => [region],
    answer: (rated, region) => ({
      answer: gapAnswer(findGap(rated, ratedRegion(rated, region), flags.toPlace)),
    }),
  }));
}
