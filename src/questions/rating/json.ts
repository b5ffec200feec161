import { printExact } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { printRounded, type Rounding } from "../../exact/round.ts";
import { placeJson } from "../../format/json-numbers.ts";
import { excludedOf, numberedBlocks } from "../../model/outline.ts";
import type { IndicatorScore, NotRatedReason, Rating } from "../../model/rating.ts";
import type { Tool } from "../../model/tool.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { outlineJson } from "../../provenance/outline-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { shareOfMaximum, summarize } from "../../rank/summary.ts";
import { zoneOf } from "../../rank/zone.ts";
import { type ShownRegion, select, type View } from "./view.ts";

const fourPlaces: Rounding = { places: 4, mode: "half-up" };

/**
 * The contract `pos-rating/rating/2`: numbers are decimal text, fractions where a decimal never ends. `score`
 * and `exact_score` are what the places compare: the total, or the block that `by` names, scaled where
 * indicators are excluded.
 */
export function ratingJson(rating: Rating, view: View, tool: Tool): object {
  const { methodology, period, ties, by, inputs } = rating;
  const { ranking } = methodology;
  const { rated, notRated, points } = summarize(rating);
  const rounded = (value: Fraction | undefined) =>
    value === undefined ? null : printRounded(value, ranking.round);
  const shown = select(rating, view);
  return {
    schema: "pos-rating/rating/2",
    tool: { name: tool.name, version: tool.version },
    period: period ?? null,
    methodology: {
      id: methodology.id,
      title: methodology.title,
      sha256: methodology.sha256,
      max_points: printExact(methodology.maxPoints),
      order: ranking.order,
      ties,
      rounding: { on: ranking.on, places: ranking.round.places, mode: ranking.round.mode },
      break_ties: ranking.breakTies,
      ...outlineJson(methodology),
    },
    by,
    inputs: inputsJson(inputs),
    summary: {
      rated,
      not_rated: notRated,
      mean: rounded(points?.mean),
      highest: rounded(points?.highest),
      lowest: rounded(points?.lowest),
    },
    ...(view.district === undefined ? {} : { district: districtJson(rating, view.district) }),
    ...(rating.printedAlike ? { printed_alike: true } : {}),
    ...refusedJson(rating),
    regions: shown.regions.map((entry) => regionJson(entry, rating)),
    not_rated: shown.notRated.map(({ region, reason }) => ({
      region_code: region.code,
      region: region.name,
      reason: reasonText(reason),
    })),
  };
}

function districtJson(rating: Rating, name: string): object {
  const { rated, notRated, points } = summarize(rating, name);
  const { round } = rating.methodology.ranking;
  return {
    name,
    rated,
    not_rated: notRated,
    mean: points === undefined ? null : printRounded(points.mean, round),
  };
}

function regionJson({ region: score, place, shared }: ShownRegion, rating: Rating): object {
  const { methodology, by } = rating;
  const { round } = methodology.ranking;
  const exact = exactScore(score, by);
  const { code, name, district } = score.region;
  const blocks = numberedBlocks(methodology).flatMap(({ block }) => {
    const points = score.blocks.get(block.id)?.points;
    return points === undefined ? [] : [[block.id, printExact(points)] as const];
  });
  const indicators = indicatorsOf(methodology.blocks).flatMap(({ id }) => {
    const indicator = score.indicators.get(id);
    return indicator === undefined ? [] : [[id, indicatorJson(indicator)] as const];
  });
  const excluded = excludedOf(score, methodology);
  const zone = zoneOf(score, methodology);
  return {
    region_code: code,
    region: name,
    federal_district: district ?? null,
    place: placeJson(place),
    shared,
    district_place: score.districtPlace === undefined ? null : placeJson(score.districtPlace),
    score: printRounded(exact, round),
    exact_score: printExact(exact),
    total: printRounded(score.total, round),
    exact_total: printExact(score.exactTotal),
    share: printRounded(shareOfMaximum(score, rating), fourPlaces),
    ...(zone === undefined ? {} : { zone: zone.id }),
    ...(excluded.length > 0 ? { excluded } : {}),
    blocks: Object.fromEntries(blocks),
    indicators: Object.fromEntries(indicators),
  };
}

function indicatorJson({ value, points, excluded }: IndicatorScore): object {
  return {
    value: value === undefined ? null : printRounded(value, fourPlaces),
    exact_value: value === undefined ? null : printExact(value),
    points: printExact(points),
    ...(excluded ? { excluded: true } : {}),
  };
}

function reasonText(reason: NotRatedReason): string {
  return reason.kind === "declared" ? reason.text : reason.kind;
}
