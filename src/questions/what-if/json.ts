import { leafId } from "../../change/region-data.ts";
import { printExact } from "../../exact/decimal.ts";
import { exactJson, placeJson } from "../../format/json-numbers.ts";
import type { Rating } from "../../model/rating.ts";
import type { Tool } from "../../model/tool.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { outlineJson } from "../../provenance/outline-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import type { Change as PointsChange } from "../../rank/printed-change.ts";
import { exactChange, placesGained, roundedChange } from "./gained.ts";
import type { Change, Move, WhatIf } from "./result.ts";

/**
 * The contract `pos-rating/whatif/2`: only what changed. Points are what the places compare: the total, or the
 * block that `by` names; `points` rounded as they are printed, `exact_points` exactly; gains are above zero where it got better.
 */
export function whatIfJson(trial: WhatIf, moves: readonly Move[], tool: Tool): object {
  const { before, after, changes, same } = trial;
  const { methodology, period, ties, by, inputs } = before;
  return {
    schema: "pos-rating/whatif/2",
    tool: { name: tool.name, version: tool.version },
    period: period ?? null,
    methodology: {
      id: methodology.id,
      sha256: methodology.sha256,
      max_points: printExact(methodology.maxPoints),
      ties,
      ...outlineJson(methodology),
    },
    ...(by === "total" ? {} : { by }),
    inputs: inputsJson(inputs),
    ...refusedJson(before),
    changes: changes.map(changeJson),
    max_points: printExact(after.methodology.maxPoints),
    ties: after.ties,
    unchanged: same,
    regions: moves.map((move) => moveJson(move, after)),
  };
}

function changeJson(change: Change): object {
  switch (change.kind) {
    case "value":
      return {
        kind: "value",
        region_code: change.region.code,
        what: leafId(change.leaf),
        before: printExact(change.before),
        after: printExact(change.after),
      };
    case "weight":
      return {
        kind: "weight",
        indicator: change.indicator.id,
        before: printExact(change.before),
        after: printExact(change.after),
      };
    case "ties":
      return { kind: "ties", before: change.before, after: change.after };
  }
}

function moveJson(move: Move, rating: Rating): object {
  const { region, before, after } = move;
  return {
    region_code: region.code,
    region: region.name,
    federal_district: region.district ?? null,
    place: placeJson(after?.place),
    previous_place: placeJson(before?.place),
    places_gained: placeJson(placesGained(move)),
    shared: after?.shared ?? null,
    previous_shared: before?.shared ?? null,
    points: changedPointsJson(roundedChange(move, rating)),
    exact_points: changedPointsJson(exactChange(move, rating)),
  };
}

function changedPointsJson({ previous, current, gained }: PointsChange): object {
  return { previous: exactJson(previous), current: exactJson(current), gained: exactJson(gained) };
}
