import { whatIfAnswer } from "../questions/what-if/answer.ts";
import { whatIf } from "../questions/what-if/what-if.ts";
import { chosenRegion } from "./chosen-region.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputFlags } from "./inputs.ts";
import type { AnswerFlags, Session } from "./session.ts";
import { tiesOf } from "./ties-flag.ts";
import { newValues, newWeights, refusal } from "./trial.ts";
import { UsageError } from "./usage-error.ts";
import { withRated } from "./with-rated.ts";

export interface WhatIfFlags extends InputFlags, AnswerFlags {
  readonly set?: readonly string[];
  readonly weight?: readonly string[];
  readonly ties?: string;
  readonly period?: string;
  readonly region?: string;
  readonly top?: number;
  readonly full?: boolean;
}

export async function whatif(
  session: Session,
  dir: string | undefined,
  flags: WhatIfFlags,
): Promise<ExitCode> {
  const { top, full = false } = flags;
  const ties = tiesOf(flags.ties);
  if (flags.set === undefined && flags.weight === undefined && ties === undefined) {
    throw new UsageError({
      ru: "нечего менять: нужен хотя бы один ключ --set, --weight или --ties",
      en: "nothing to change: one of --set, --weight, --ties is needed",
    });
  }
  return withRated(session, dir, flags, (methodology) => {
    const weights = newWeights(flags.weight ?? [], methodology);
    return {
      period: flags.period,
      choose: (regions) => newValues(flags.set ?? [], regions, methodology),
      keep: (values) => [...new Set(values.map(({ region }) => region))],
      answer(rated, values) {
        const trial = whatIf(rated, { values, weights, ties });
        if ("reason" in trial) throw new UsageError(refusal(trial));
        const region =
          flags.region === undefined ? undefined : chosenRegion(flags.region, rated.loaded.regions);
        return { answer: whatIfAnswer(trial, { region, top, full }) };
      },
    };
  });
}
