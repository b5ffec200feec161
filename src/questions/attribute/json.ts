import { printExact } from "../../exact/decimal.ts";
import { printRounded } from "../../exact/round.ts";
import type { Rating } from "../../model/rating.ts";
import type { Tool } from "../../model/tool.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { outlineJson } from "../../provenance/outline-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import { type Attribution, causes, type Parts, type RegionAttribution, type Split } from "./attribution.ts";

/** The contract `pos-rating/attribution/1`: exact texts; parts add up to their change; a rise is places gained. */
export function attributionJson(
  attribution: Attribution,
  regions: readonly RegionAttribution[],
  tool: Tool,
): object {
  const { previous, current, came, left, indicators } = attribution;
  return {
    schema: "pos-rating/attribution/1",
    tool: { name: tool.name, version: tool.version },
    previous: periodJson(previous),
    current: periodJson(current),
    indicators: indicators.map(({ id, block, status }) => ({ id, block, status })),
    came: came.map(({ code }) => code),
    left: left.map(({ code }) => code),
    regions: regions.map((one) => regionJson(one, attribution)),
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

function regionJson(one: RegionAttribution, { previous, current, indicators }: Attribution): object {
  const { code, name } = one.current.region.region;
  const standing = ({ region, place }: RegionAttribution["current"], { methodology }: Rating) => ({
    place: Number(printExact(place)),
    total: printRounded(region.total, methodology.ranking.round),
    exact_total: printExact(region.exactTotal),
  });
  return {
    region_code: code,
    region: name,
    previous: standing(one.previous, previous),
    current: standing(one.current, current),
    rise: splitJson(one.rise),
    points: splitJson(one.points),
    indicators: Object.fromEntries(
      indicators.flatMap(({ id }, index) => {
        const parts = one.indicators[index];
        return parts === undefined ? [] : [[id, partsJson(parts)] as const];
      }),
    ),
  };
}

function splitJson({ change, parts }: Split): object {
  return { change: printExact(change), ...partsJson(parts) };
}

function partsJson(parts: Parts): object {
  return Object.fromEntries(causes.map((cause) => [cause, printExact(parts[cause])]));
}
