import { printExact } from "../../exact/decimal.ts";
import { printRegion } from "../../formula/print/text.ts";
import type { Block, Indicator, Methodology } from "../../model/methodology.ts";
import { kindOf } from "../../scale/scale.ts";
import { exportsJson } from "./exports-json.ts";

/** The contract `pos-rating/methodology/1`: the keys of the methodology file, numbers as exact decimal text. */
export function methodologyJson(methodology: Methodology): object {
  const { id, title, note, file, sha256, maxPoints, ranking, notRated, exports, blocks } = methodology;
  return {
    schema: "pos-rating/methodology/1",
    id,
    title,
    note: note ?? null,
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
    not_rated: notRated.map(({ region, reason }) => ({ region, reason })),
    exports: exportsJson(exports),
    blocks: blocks.map(blockJson),
  };
}

function blockJson({ id, title, aggregate, weight, children }: Block): object {
  return {
    id,
    title,
    aggregate,
    weight: printExact(weight),
    indicators: children.flatMap((child) => (child.kind === "indicator" ? [indicatorJson(child)] : [])),
    blocks: children.flatMap((child) => (child.kind === "block" ? [blockJson(child)] : [])),
  };
}

function indicatorJson({ id, title, evidence, weight, formula, scale, missing }: Indicator): object {
  return {
    id,
    title,
    evidence: evidence ?? null,
    weight: printExact(weight),
    formula: printRegion(formula.expression),
    scale: { kind: scale.kind, ...kindOf(scale).json(scale) },
    missing,
  };
}
