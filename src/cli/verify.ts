import { loadPublished } from "../load/published.ts";
import type { PublishedRow, PublishedTable } from "../model/published.ts";
import { inputNotes } from "../provenance/input-notes.ts";
import { rowsOfPeriod } from "../questions/verify/period.ts";
import { possibleTies } from "../questions/verify/possible-ties.ts";
import { presentTieCheck } from "../questions/verify/present-tie-check.ts";
import { presentVerification } from "../questions/verify/present-verification.ts";
import {
  type TieCheckFormat,
  tieCheckFormats,
  type VerificationFormat,
  verificationEndings,
} from "../questions/verify/verification-format.ts";
import { verifyPublished } from "../questions/verify/verify-published.ts";
import { rate } from "../rate.ts";
import { tellRated } from "./built-in.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { exportFiles, type InputFlags, loadedMethodology } from "./inputs.ts";
import { outputFormat } from "./output-format.ts";
import { presentationOf } from "./report-flags.ts";
import { type CommonFlags, deliver, type Session, tell } from "./session.ts";
import { UsageError } from "./usage-error.ts";

export interface VerifyFlags extends InputFlags, CommonFlags {
  readonly format?: VerificationFormat;
  readonly output?: string;
  readonly period?: string;
  readonly checkTies?: boolean;
}

/** Done only where every row of the published table follows from the exports. */
export async function verify(
  session: Session,
  published: string,
  dir: string | undefined,
  flags: VerifyFlags,
): Promise<ExitCode> {
  const { effects, lang } = session;
  const format = formatOf(flags);
  const asJson = format === "json";
  const rows = await loadPublished(effects.files.open(published));
  if (!rows.ok) return tell(session, rows.findings, flags, asJson);
  const table = tableOf(published, rows.value, flags.period);
  if (flags.checkTies === true) return checkTies(session, table, dir, flags, format);
  const methodology = await loadedMethodology(effects, dir, flags.methodology);
  if (!methodology.ok) return tell(session, methodology.findings, flags, asJson);
  const organizations = methodology.value.exports.organizations !== undefined;
  const files = await exportFiles(effects.files, dir, flags, { organizations, hashes: asJson });
  if (!files.ok) return tell(session, files.findings, flags, asJson);
  const options = { ties: undefined, by: "total", period: table.period } as const;
  const rating = await rate(methodology.value, files.value, options);
  if (!rating.ok) return tellRated(session, methodology, rating.findings, flags, asJson);
  const verification = verifyPublished(table, rating.value);
  const content = await presentVerification(verification, lang, format, presentationOf(session, flags));
  await tellRated(session, methodology, rating.findings, flags, asJson);
  if (flags.quiet !== true && !asJson) effects.stderr.write(inputNotes(rating.value.inputs, lang));
  const delivered = await deliver(session, content, flags, asJson);
  if (delivered !== exitCodes.done) return delivered;
  const all = verification.verdicts.every(({ kind }) => kind === "reproduced");
  return all ? exitCodes.done : exitCodes.invalidData;
}

/** Done where the places are possible under one method at least. */
async function checkTies(
  session: Session,
  table: PublishedTable,
  dir: string | undefined,
  flags: VerifyFlags,
  format: VerificationFormat,
): Promise<ExitCode> {
  const known = tieCheckFormats.find((one): one is TieCheckFormat => one === format);
  if (dir !== undefined || known === undefined) {
    const of = tieCheckFormats.join(", ");
    throw new UsageError({
      ru:
        dir === undefined
          ? `--check-ties: формат бывает ${of}`
          : "--check-ties смотрит только на таблицу, папка лишняя",
      en:
        dir === undefined
          ? `--check-ties: the format is one of ${of}`
          : "--check-ties looks at the table alone: no folder is needed",
    });
  }
  const check = possibleTies(table);
  const content = await presentTieCheck(check, session.lang, known, presentationOf(session, flags));
  const delivered = await deliver(session, content, flags, known === "json");
  if (delivered !== exitCodes.done) return delivered;
  const possible = check.methods.some(({ contradictions }) => contradictions.length === 0);
  return possible ? exitCodes.done : exitCodes.invalidData;
}

function formatOf({ format, output }: VerifyFlags): VerificationFormat {
  return format ?? outputFormat(output, verificationEndings);
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
