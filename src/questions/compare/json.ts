import { printExact } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import { exactJson, placeJson } from "../../format/json-numbers.ts";
import type { RatingResult } from "../../model/rating-result.ts";
import type { Tool } from "../../model/tool.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import type { Change } from "../../rank/printed-change.ts";
import type { Comparison, GroupChange, MethodologyDifference, Movers } from "./comparison.ts";
import { digest } from "./digest.ts";
import { type ThenAndNow, thenAndNow } from "./then-and-now.ts";

/**
 * The contract `pos-rating/comparison/1`: points are exact decimal text, gains are above zero where it got
 * better. Where the maxima differ nothing is said of points: their gains are null, and so is `by_points`.
 */
export function comparisonJson(comparison: Comparison, tool: Tool): object {
  const { previous, current, mean, tallies, movers, differences, districts, blocks } = comparison;
  return {
    schema: "pos-rating/comparison/1",
    tool: { name: tool.name, version: tool.version },
    previous: sideJson(previous, mean.previous),
    current: sideJson(current, mean.current),
    unchanged: comparison.unchanged,
    same_methodology: differences.length === 0,
    methodology_differences: differences.map(differenceJson),
    digest: { ru: digest(comparison, "ru"), en: digest(comparison, "en") },
    ...(comparison.meanShare === undefined
      ? { by_points: tallies.points }
      : { by_points: null, by_share: tallies.points }),
    by_places: tallies.places,
    movers: { points: moversJson(movers.points), places: moversJson(movers.places) },
    regions: thenAndNow(comparison).map(regionJson),
    districts: districts.map((group) => ({ federal_district: group.id, ...groupJson(group) })),
    blocks: blocks.map((group) => ({ id: group.id, ...groupJson(group) })),
  };
}

function sideJson(side: RatingResult, mean: Fraction | undefined): object {
  const { label, methodology, by, regions } = side;
  const { id, sha256, maxPoints, ties, rounding } = methodology;
  const { places, mode } = rounding;
  return {
    label,
    methodology: { id, sha256, max_points: printExact(maxPoints), ties, rounding: { places, mode } },
    ...(by === "total" ? {} : { by }),
    ...refusedJson(side),
    rated: regions.length,
    mean: mean === undefined ? null : printRounded(mean, rounding),
    exact_mean: exactJson(mean),
  };
}

function differenceJson(difference: MethodologyDifference): object {
  switch (difference.kind) {
    case "rule":
      return { rule: difference.rule, previous: difference.previous, current: difference.current };
    case "aggregate":
      return {
        rule: difference.kind,
        block: difference.block,
        previous: difference.previous,
        current: difference.current,
      };
    case "added":
    case "removed":
      return { rule: difference.kind, indicator: difference.indicator.id };
    case "indicator":
      return { rule: difference.kind, indicator: difference.current.id, parts: difference.parts };
  }
}

function moversJson({ up, down }: Movers): object {
  const groups = (movers: Movers["up"]) =>
    movers.map(({ gained, moves }) => ({
      gained: printExact(gained),
      regions: moves.map(({ current }) => current.code),
    }));
  return { up: groups(up), down: groups(down) };
}

function regionJson({ previous, current, places, points, blocks }: ThenAndNow): object {
  const region = current ?? previous;
  return {
    region_code: region?.code,
    region: region?.name,
    federal_district: region?.district ?? null,
    status: previous === undefined ? "came" : current === undefined ? "left" : "stayed",
    place: placeJson(current?.place),
    previous_place: placeJson(previous?.place),
    places_gained: placeJson(places?.gained),
    shared: current?.shared ?? null,
    previous_shared: previous?.shared ?? null,
    points: changeJson(points),
    blocks: Object.fromEntries([...blocks].map(([id, change]) => [id, changeJson(change)])),
  };
}

function groupJson({ mean, tally }: GroupChange): object {
  return { mean: changeJson(mean), ...(tally ?? { improved: null, worsened: null, stayed: null }) };
}

function changeJson({ previous, current, gained }: Change): object {
  return { previous: exactJson(previous), current: exactJson(current), gained: exactJson(gained) };
}
