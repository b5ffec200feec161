import { printExact } from "../../exact/decimal.ts";
import type { Rating } from "../../model/rating.ts";
import type { Tool } from "../../model/tool.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { outlineJson } from "../../provenance/outline-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import { type Attribution, causes, type Parts, type RegionAttribution } from "./attribution.ts";
import { partsGained, pointsGained } from "./gained.ts";

/** The contract `pos-rating/attribution/2`: exact texts; the parts add up to their gain, which is above zero where it got better. */
export function attributionJson(
  attribution: Attribution,
  regions: readonly RegionAttribution[],
  tool: Tool,
): object {
  const { previous, current, onlyCurrent, onlyPrevious, indicators } = attribution;
  return {
    schema: "pos-rating/attribution/2",
    tool: { name: tool.name, version: tool.version },
    previous: periodJson(previous),
    current: periodJson(current),
    indicators: indicators.map(({ id, block, status }) => ({ id, block, status })),
    came: onlyCurrent.map(({ code }) => code),
    left: onlyPrevious.map(({ code }) => code),
    regions: regions.map((region) => regionJson(region, attribution)),
  };
}

function periodJson(rating: Rating): object {
  const { methodology, period, ties, inputs } = rating;
  return {
    period: period ?? null,
    methodology: { id: methodology.id, sha256: methodology.sha256, ties, ...outlineJson(methodology) },
    inputs: inputsJson(inputs),
    ...refusedJson(rating),
  };
}

function regionJson(
  { previous, current, rise, points, indicators: parts }: RegionAttribution,
  { current: rating, indicators }: Attribution,
): object {
  const { code, name, district } = current.region.region;
  const gain = pointsGained(points, rating);
  return {
    region_code: code,
    region: name,
    federal_district: district ?? null,
    place: Number(printExact(current.place)),
    previous_place: Number(printExact(previous.place)),
    places_gained: Number(printExact(rise.change)),
    shared: current.shared,
    previous_shared: previous.shared,
    points: {
      previous: printExact(previous.exactScore),
      current: printExact(current.exactScore),
      gained: printExact(gain.change),
    },
    causes: { places: partsJson(rise.parts), points: partsJson(gain.parts) },
    indicators: Object.fromEntries(
      indicators.flatMap(({ id }, index) => {
        const indicatorParts = parts[index];
        return indicatorParts === undefined
          ? []
          : [[id, partsJson(partsGained(indicatorParts, rating))] as const];
      }),
    ),
  };
}

function partsJson(parts: Parts): object {
  return Object.fromEntries(causes.map((cause) => [cause, printExact(parts[cause])]));
}
