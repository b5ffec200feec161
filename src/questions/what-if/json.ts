import { printExact } from "../../exact/decimal.ts";
import { printRounded } from "../../exact/round.ts";
import type { Rating } from "../../model/rating.ts";
import type { Tool } from "../../model/tool.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { outlineJson } from "../../provenance/outline-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import type { Change, Move, WhatIf } from "./result.ts";

/** The contract `pos-rating/whatif/1`: only what changed; numbers are exact texts. */
export function whatIfJson(
  { before, after, changes, same }: WhatIf,
  moves: readonly Move[],
  tool: Tool,
): object {
  const { methodology, period, ties, inputs } = before;
  return {
    schema: "pos-rating/whatif/1",
    tool: { name: tool.name, version: tool.version },
    period: period ?? null,
    methodology: {
      id: methodology.id,
      sha256: methodology.sha256,
      max_points: printExact(methodology.maxPoints),
      ties,
      ...outlineJson(methodology),
    },
    inputs: inputsJson(inputs),
    ...refusedJson(before),
    changes: changes.map(changeJson),
    max_points: printExact(after.methodology.maxPoints),
    ties: after.ties,
    unchanged: same,
    regions: moves.map(({ region, before: then, after: now }) => ({
      region_code: region.code,
      region: region.name,
      before: standingJson(then, before),
      after: standingJson(now, after),
    })),
  };
}

function changeJson(change: Change): object {
  switch (change.kind) {
    case "value":
      return {
        kind: "value",
        region_code: change.region.code,
        what: change.what,
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

function standingJson(standing: Move["before"], { methodology }: Rating): object | null {
  if (standing === undefined) return null;
  const { place, shared, score } = standing;
  return {
    place: Number(printExact(place)),
    shared,
    total: printRounded(score.total, methodology.ranking.round),
    exact_total: printExact(score.exactTotal),
  };
}
