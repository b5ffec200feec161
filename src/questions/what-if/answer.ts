import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import type { Region } from "../../model/region.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import { isAmongBest, lastOfBest } from "../../rank/best-places.ts";
import { whatIfJson } from "./json.ts";
import { whatIfRecords } from "./records.ts";
import type { Move, WhatIf } from "./result.ts";
import { whatIfTable } from "./table.ts";

/** What is shown of a trial: one region, or those of the best new places. */
export interface WhatIfView {
  readonly region: Region | undefined;
  readonly top: number | undefined;
}

export function whatIfAnswer(trial: WhatIf, view: WhatIfView): Answer {
  const shown = shownMoves(trial, view);
  return {
    sheets: (lang) =>
      withSentences(
        [{ kind: "grid", table: whatIfTable(trial, shown, lang) }],
        refusedSentences(trial.before, lang),
      ),
    json: (tool) => whatIfJson(trial, shown, tool),
    records: () => whatIfRecords(trial, shown),
  };
}

function shownMoves({ moves, after: rating }: WhatIf, { region, top }: WhatIfView): readonly Move[] {
  if (region !== undefined) return moves.filter((move) => move.region.code === region.code);
  if (top === undefined) return moves;
  const places = rating.ranking.flatMap(({ place, members }) => members.map(() => place));
  const last = lastOfBest(places, top, rating.ties);
  return moves.filter(({ after }) => after !== undefined && isAmongBest(after.place, last));
}
