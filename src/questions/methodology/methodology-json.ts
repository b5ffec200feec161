import { printExact } from "../../exact/decimal.ts";
import { printRegion } from "../../formula/print/text.ts";
import type { Block, Indicator, Methodology, Zone } from "../../model/methodology.ts";
import { kindOf } from "../../scale/scale.ts";
import { exportsJson } from "./exports-json.ts";
import { given, stepJson, unitJson } from "./wording-json.ts";

/** The contract `pos-rating/methodology/1`: the keys of the methodology file, numbers as exact decimal text. */
export function methodologyJson(methodology: Methodology): object {
  const {
    id,
    title,
    titleEn,
    source,
    zones,
    note,
    noteEn,
    file,
    sha256,
    maxPoints,
    ranking,
    notRated,
    exports,
    blocks,
  } = methodology;
  return {
    schema: "pos-rating/methodology/1",
    id,
    title,
    ...given({ title_en: titleEn }),
    note: note ?? null,
    ...given({ note_en: noteEn }),
    ...given({ source }),
    file,
    sha256,
    max_points: printExact(maxPoints),
    ranking: {
      on: ranking.on,
      round: { places: ranking.round.places, mode: ranking.round.mode },
      order: ranking.order,
      ties: ranking.ties,
      break_ties: ranking.breakTies,
    },
    not_rated: notRated.map(({ region, reason, reasonEn }) => ({
      region,
      reason,
      ...given({ reason_en: reasonEn }),
    })),
    ...(zones.length === 0 ? {} : { zones: zones.map(zoneJson) }),
    exports: exportsJson(exports),
    blocks: blocks.map(blockJson),
  };
}

function zoneJson({ id, from, title, titleEn }: Zone): object {
  const percentage = from && `${printExact(from.mul(100))} %`;
  return { id, ...given({ from: percentage, title, title_en: titleEn }) };
}

function blockJson({ id, title, titleEn, aggregate, weight, children }: Block): object {
  return {
    id,
    title,
    ...given({ title_en: titleEn }),
    aggregate,
    weight: printExact(weight),
    indicators: children.flatMap((child) => (child.kind === "indicator" ? [indicatorJson(child)] : [])),
    blocks: children.flatMap((child) => (child.kind === "block" ? [blockJson(child)] : [])),
  };
}

function indicatorJson({
  id,
  title,
  titleEn,
  unit,
  step,
  counts,
  evidence,
  weight,
  formula,
  scale,
  missing,
}: Indicator): object {
  return {
    id,
    title,
    ...given({
      title_en: titleEn,
      unit: unit && unitJson(unit),
      step: step && stepJson(step),
      counts: counts && unitJson(counts),
    }),
    evidence: evidence.length > 1 ? evidence : (evidence[0] ?? null),
    weight: printExact(weight),
    formula: printRegion(formula.expression),
    scale: { kind: scale.kind, ...kindOf(scale).json(scale) },
    missing,
  };
}
