import type { Composition } from "../../change/composition.ts";
import { printExact } from "../../exact/decimal.ts";
import { printRounded } from "../../exact/round.ts";
import { printRegion } from "../../formula/print/text.ts";
import type { Equation } from "../../model/equation.ts";
import type { Scale } from "../../model/methodology.ts";
import type { Tool } from "../../model/tool.ts";
import { cellName } from "../../problems/letters.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { outlineJson } from "../../provenance/outline-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import type { Neighbours } from "../../rank/neighbours.ts";
import type { Band } from "../../scale/band.ts";
import type { ExplainedIndicator, Explanation, Reached } from "./explanation.ts";

/** The contract `pos-rating/explanation/1`: numbers are exact texts, `steps` formulas that come to them. */
export function explanationJson(explanation: Explanation, tool: Tool): object {
  const { rating, region, place, of, sharedWith, above, below, total, blocks, indicators, compositions } =
    explanation;
  const { methodology, period, ties, inputs } = rating;
  const { code, name, district } = region.region;
  return {
    schema: "pos-rating/explanation/1",
    tool: { name: tool.name, version: tool.version },
    period: period ?? null,
    methodology: { id: methodology.id, sha256: methodology.sha256, ties, ...outlineJson(methodology) },
    inputs: inputsJson(inputs),
    ...refusedJson(rating),
    region_code: code,
    region: name,
    federal_district: district ?? null,
    place: Number(printExact(place)),
    rated: of,
    shared_with: sharedWith.map((other) => other.code),
    above: neighboursJson(above),
    below: neighboursJson(below),
    total: printRounded(region.total, methodology.ranking.round),
    exact_total: printExact(region.exactTotal),
    max_points: printExact(methodology.maxPoints),
    total_step: equationJson(total),
    blocks: blocks.map(({ block, points, available }) => ({
      id: block.id,
      points: printExact(points.right),
      weight: printExact(block.weight),
      available: printExact(available),
      step: equationJson(points),
    })),
    indicators: indicators.map(indicatorJson),
    ...(compositions.length === 0 ? {} : { organizations: compositions.map(compositionJson) }),
  };
}

function neighboursJson(neighbours: Neighbours | undefined): object | null {
  if (neighbours === undefined) return null;
  const { place, regions, by } = neighbours;
  return {
    place: Number(printExact(place)),
    regions: regions.map(({ code }) => code),
    points: printExact(by),
  };
}

function equationJson({ left, right }: Equation): object {
  return { formula: left, value: printExact(right) };
}

function indicatorJson(explained: ExplainedIndicator): object {
  const { indicator, block, substituted, value, reached, product, points, excluded, scaled } = explained;
  return {
    id: indicator.id,
    block,
    formula: printRegion(indicator.formula.expression),
    with_values: substituted,
    value: value === undefined ? null : printExact(value),
    reached: reachedJson(reached, indicator.scale),
    ...(product === undefined ? {} : { points_step: equationJson(product) }),
    points: printExact(points),
    weight: printExact(indicator.weight),
    excluded,
    ...(scaled === undefined ? {} : { contribution_step: equationJson(scaled) }),
    contribution: printExact(explained.contribution),
    lost: printExact(explained.lost),
    place: explained.place === undefined ? null : Number(printExact(explained.place.place)),
    of: explained.place?.of ?? null,
  };
}

function reachedJson(reached: Reached, { kind }: Scale): object | null {
  switch (reached.kind) {
    case "nothing":
      return null;
    case "band":
      return { scale: kind, band: bandJson(reached.band), next: bandJson(reached.next) };
    case "share":
      return { scale: kind, step: equationJson(reached.uncut), share: printExact(reached.share) };
  }
}

function bandJson(band: Band | undefined): object | null {
  return band === undefined
    ? null
    : { edge: printExact(band.edge), bound: band.bound, points: printExact(band.points) };
}

function compositionJson({ aggregate, value, parts }: Composition): object {
  return {
    of: aggregate.id,
    ...(aggregate.table === "organizations" ? {} : { table: aggregate.table }),
    value: value === undefined ? null : printExact(value),
    parts: parts.map(({ organization, columns, value: part, share }) => ({
      organization: organization.key ?? null,
      name: organization.name ?? null,
      file: organization.file,
      row: organization.row,
      cells: columns.map((id) => cellName(organization.indexes.get(id) ?? 0, organization.row)),
      value: printExact(part),
      share: share === undefined ? null : printExact(share),
    })),
  };
}
