import type { BlockId } from "../model/brand.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Rating } from "../model/rating.ts";
import { blocksOf } from "../model/walk.ts";
import { inputNotes } from "../provenance/input-notes.ts";
import { type Format, fileEndings, presentRating } from "../questions/rating/formats.ts";
import type { View } from "../questions/rating/view.ts";
import { rate } from "../rate.ts";
import type { Lang } from "../words/lang.ts";
import { tellRated } from "./built-in.ts";
import type { ExitCode } from "./exit-code.ts";
import { exportFiles, type InputFlags, loadedMethodology } from "./inputs.ts";
import { outputFormat } from "./output-format.ts";
import { presentationOf } from "./report-flags.ts";
import { type CommonFlags, deliver, type Session, tell } from "./session.ts";
import { tiesOf } from "./ties-flag.ts";
import { UsageError } from "./usage-error.ts";

export interface ComputeFlags extends InputFlags, CommonFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly top?: number;
  readonly block?: string;
  readonly district?: string;
  readonly ties?: string;
  readonly tiesReport?: boolean;
  readonly detail?: boolean;
  readonly period?: string;
  readonly addBom?: boolean;
  readonly excel?: boolean;
}

export async function compute(
  session: Session,
  dir: string | undefined,
  flags: ComputeFlags,
): Promise<ExitCode> {
  const { effects, lang } = session;
  const format = flags.format ?? outputFormat(flags.output, fileEndings);
  const asJson = format === "json";
  const ties = tiesOf(flags.ties);
  const methodology = await loadedMethodology(effects, dir, flags.methodology);
  if (!methodology.ok) return tell(session, methodology.findings, flags, asJson);
  const by = blockOf(methodology.value, flags.block);
  const organizations = methodology.value.exports.organizations !== undefined;
  const files = await exportFiles(effects.files, dir, flags, { organizations, hashes: asJson });
  if (!files.ok) return tell(session, files.findings, flags, asJson);
  const rating = await rate(methodology.value, files.value, { ties, by, period: flags.period });
  if (!rating.ok) return tellRated(session, methodology, rating.findings, flags, asJson);
  const presentation = presentationOf(session, flags);
  const content =
    flags.tiesReport === true
      ? await (await import("./ties-content.ts")).tiesContent(rating.value, format, presentation)
      : await presentRating(rating.value, await viewOf(rating.value, lang, flags), format, presentation);
  await tellRated(session, methodology, rating.findings, flags, asJson);
  if (flags.quiet !== true && !asJson) effects.stderr.write(inputNotes(rating.value.inputs, lang));
  return deliver(session, content, flags, asJson);
}

async function viewOf(rating: Rating, lang: Lang, flags: ComputeFlags): Promise<View> {
  const district = await districtOf(rating, flags.district);
  return { lang, top: flags.top, district, detail: flags.detail === true };
}

function blockOf({ blocks }: Methodology, id: string | undefined): "total" | BlockId {
  if (id === undefined) return "total";
  const ids = blocksOf(blocks).map((block) => block.id);
  const found = ids.find((one) => one === id);
  if (found !== undefined) return found;
  throw new UsageError({
    ru: `--block ${id}: такого блока нет; есть ${ids.join(", ")}`,
    en: `--block ${id}: there is no such block; there are ${ids.join(", ")}`,
  });
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
    en: `--district ${name}: the export has no such district; it has ${districts.join(", ")}`,
  });
}
