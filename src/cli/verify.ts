import { loadPublished } from "../load/published.ts";
import type { PublishedRow, PublishedTable } from "../model/published.ts";
import { tieCheckAnswer, verificationAnswer } from "../questions/verify/answer.ts";
import { rowsOfPeriod } from "../questions/verify/period.ts";
import { possibleTies } from "../questions/verify/possible-ties.ts";
import { verifyPublished } from "../questions/verify/verify-published.ts";
import { deliver } from "./deliver.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import type { InputFlags } from "./inputs.ts";
import { printProblems } from "./print-problems.ts";
import type { AnswerFlags, Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";
import { withRated } from "./with-rated.ts";

export interface VerifyFlags extends InputFlags, AnswerFlags {
  readonly period?: string;
  readonly tableSheet?: string;
  readonly checkTies?: boolean;
  readonly full?: boolean;
}

/** Done only where every row of the published table follows from the exports. */
export async function verify(
  session: Session,
  published: string,
  dir: string | undefined,
  flags: VerifyFlags,
): Promise<ExitCode> {
  const rows = await loadPublished(session.effects.files.open(published), flags.tableSheet);
  if (!rows.ok) return printProblems(session, rows.findings, flags);
  const table = tableOf(published, rows.value, flags.period);
  if (flags.checkTies === true) return checkTies(session, table, dir, flags);
  return withRated(session, dir, flags, () => ({
    period: table.period,
    choose: () => undefined,
    answer({ rating }) {
      const verification = verifyPublished(table, rating);
      const all = verification.verdicts.every(({ kind }) => kind === "reproduced");
      return { answer: verificationAnswer(verification, { full: flags.full === true }), code: codeOf(all) };
    },
  }));
}

/** Done where the places are possible under one method at least. */
async function checkTies(
  session: Session,
  table: PublishedTable,
  dir: string | undefined,
  flags: VerifyFlags,
): Promise<ExitCode> {
  if (dir !== undefined) {
    throw new UsageError({
      ru: "--check-ties смотрит только на таблицу, папка лишняя",
      en: "--check-ties looks at the table alone: no folder is needed",
    });
  }
  const check = possibleTies(table);
  const delivered = await deliver(session, tieCheckAnswer(check), flags);
  if (delivered !== exitCodes.done) return delivered;
  return codeOf(check.methods.some(({ contradictions }) => contradictions.length === 0));
}

function codeOf(good: boolean): ExitCode {
  return good ? exitCodes.done : exitCodes.invalidData;
}

function tableOf(file: string, rows: readonly PublishedRow[], wanted: string | undefined): PublishedTable {
  const choice = rowsOfPeriod(rows, wanted);
  if (choice.kind === "chosen") return { file, period: choice.period, rows: choice.rows };
  const periods = choice.periods.join(", ");
  if (choice.periods.length === 0)
    throw new UsageError({
      ru: `--period ${wanted}: в таблице ${file} периоды не указаны`,
      en: `--period ${wanted}: the table ${file} names no periods`,
    });
  throw new UsageError({
    ru:
      wanted === undefined
        ? `в таблице ${file} несколько периодов, нужен --period: ${periods}`
        : `--period ${wanted}: такого периода в таблице ${file} нет; есть ${periods}`,
    en:
      wanted === undefined
        ? `the table ${file} has several periods, --period is needed: ${periods}`
        : `--period ${wanted}: the table ${file} has no such period; it has ${periods}`,
  });
}
