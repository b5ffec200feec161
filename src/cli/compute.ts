import type { Rating } from "../model/rating.ts";
import { ratingAnswer } from "../questions/rating/answer.ts";
import { districtName } from "../words/region-name.ts";
import { blockOf } from "./block-flag.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputFlags } from "./inputs.ts";
import type { AnswerFlags, Session } from "./session.ts";
import { tiesOf } from "./ties-flag.ts";
import { UsageError } from "./usage-error.ts";
import { withRated } from "./with-rated.ts";

export interface ComputeFlags extends InputFlags, AnswerFlags {
  readonly top?: number;
  readonly block?: string;
  readonly district?: string;
  readonly ties?: string;
  readonly tiesReport?: boolean;
  readonly detail?: boolean;
  readonly period?: string;
}

export async function compute(
  session: Session,
  dir: string | undefined,
  flags: ComputeFlags,
): Promise<ExitCode> {
  const { top, detail = false, period } = flags;
  const ties = tiesOf(flags.ties);
  return withRated(session, dir, flags, (methodology) => ({
    ...{ ties, by: flags.block === undefined ? "total" : blockOf(flags.block, methodology), period },
    choose: () => undefined,
    async answer({ rating }) {
      if (flags.tiesReport === true) return { answer: await tiesReportAnswer(rating) };
      const district = await districtOf(rating, flags.district);
      return { answer: ratingAnswer(rating, { top, district, detail }) };
    },
  }));
}

async function tiesReportAnswer(rating: Rating) {
  const { tiesAnswer } = await import("../questions/ties/answer.ts");
  const { tiesReport } = await import("../questions/ties/ties-of.ts");
  return tiesAnswer(tiesReport(rating));
}

/** A district by any of its names, as the export writes it. */
async function districtOf(rating: Rating, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined;
  const regions = [...rating.ranking.flatMap(({ members }) => members), ...rating.notRated];
  const districts = [...new Set(regions.flatMap(({ region }) => region.district ?? []))].sort();
  const { districtNames } = await import("../registry/districts.ts");
  const finding = districtNames(districts).find(name);
  if (finding.kind === "found") return finding.district;
  throw new UsageError({
    ru: `--district ${name}: такого округа в выгрузке нет; есть ${districts.join(", ")}`,
    en: `--district ${name}: the export has no such district; it has ${districts.map((district) => districtName(district, "en")).join(", ")}`,
  });
}
