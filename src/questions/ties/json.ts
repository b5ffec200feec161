import { printExact } from "../../exact/decimal.ts";
import type { Tool } from "../../model/tool.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { outlineJson } from "../../provenance/outline-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import type { Placed, TiesReport } from "./report.ts";

/** The contract `pos-rating/ties/1`: numbers are exact texts. */
export function tiesJson({ rating, ties, separated, nearest }: TiesReport, tool: Tool): object {
  const { methodology, period, by, inputs } = rating;
  const { ranking } = methodology;
  return {
    schema: "pos-rating/ties/1",
    tool: { name: tool.name, version: tool.version },
    period: period ?? null,
    methodology: {
      id: methodology.id,
      sha256: methodology.sha256,
      ties: rating.ties,
      on: ranking.on,
      rounding: { places: ranking.round.places, mode: ranking.round.mode },
      break_ties: ranking.breakTies,
      ...outlineJson(methodology),
    },
    ...(by === "total" ? {} : { by }),
    inputs: inputsJson(inputs),
    ...refusedJson(rating),
    ties: ties.map((tie) => ({
      ...placedJson(tie),
      exact_totals: tie.members.map(({ exactTotal }) => printExact(exactTotal)),
      equal: tie.equal,
      differ_in: tie.differing.map(({ id }) => id),
    })),
    separated: separated.map(({ better, worse, by: what, differing }) => ({
      better: placedJson(better),
      worse: placedJson(worse),
      by: what.kind === "code" ? "region_code" : what.id,
      differ_in: differing.map(({ id }) => id),
    })),
    nearest: nearest.map(({ better, worse, difference }) => ({
      better: placedJson(better),
      worse: placedJson(worse),
      difference: printExact(difference),
    })),
  };
}

function placedJson({ place, members }: Placed): object {
  return { place: Number(printExact(place)), regions: members.map(({ region }) => region.code) };
}
