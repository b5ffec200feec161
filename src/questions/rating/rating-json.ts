import { printExact } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { printRounded, type Rounding } from "../../exact/round.ts";
import { excludedOf, numberedBlocks } from "../../model/outline.ts";
import type { IndicatorScore, NotRatedReason, Rating } from "../../model/rating.ts";
import type { Tool } from "../../model/tool.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import { shareOfMaximum, summarize } from "../../score/summary.ts";
import { type ShownRegion, select, type View } from "./view.ts";

const fourPlaces: Rounding = { places: 4, mode: "half-up" };

/** The contract `pos-rating/rating/1`: numbers are decimal text, fractions where a decimal never ends. */
export function ratingJson(rating: Rating, view: View, tool: Tool): object {
  const { methodology, period, ties, by, inputs } = rating;
  const { maxPoints, ranking, id, sha256 } = methodology;
  const { rated, notRated, points } = summarize(rating);
  const rounded = (value: Fraction | undefined) =>
    value === undefined ? null : printRounded(value, ranking.round);
  const shown = select(rating, view);
  return {
    schema: "pos-rating/rating/1",
    tool: { name: tool.name, version: tool.version },
    period: period ?? null,
    methodology: { id, sha256, max_points: printExact(maxPoints), ties, rounding: roundingJson(rating) },
    ...(by === "total" ? {} : { by }),
    inputs: inputs.map(({ role, file, sha256, rows, encoding, delimiter }) => ({
      role,
      file,
      sha256,
      rows,
      encoding,
      delimiter,
    })),
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
  const { methodology } = rating;
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
  return {
    region_code: code,
    region: name,
    federal_district: district ?? null,
    place: placeNumber(place),
    shared,
    district_place: score.districtPlace === undefined ? null : placeNumber(score.districtPlace),
    total: printRounded(score.total, methodology.ranking.round),
    exact_total: printExact(score.exactTotal),
    share: printRounded(shareOfMaximum(score, rating), fourPlaces),
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

/** A whole number or a half, which a double holds exactly. */
function placeNumber(place: Fraction): number {
  return Number(printExact(place));
}

/** `on` says whether places compare exact or rounded totals. */
function roundingJson({ methodology }: Rating): object {
  const { on, round } = methodology.ranking;
  return { on, places: round.places, mode: round.mode };
}

function reasonText(reason: NotRatedReason): string {
  return reason.kind === "declared" ? reason.text : reason.kind;
}
