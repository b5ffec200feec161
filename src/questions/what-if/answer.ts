import { type Fraction, one, zero } from "../../exact/fraction.ts";
import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import type { Region } from "../../model/region.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import { isAmongBest, lastOfBest } from "../../rank/best-places.ts";
import { mostChanged } from "../../rank/most-changed.ts";
import type { Lang } from "../../words/lang.ts";
import { mostChangedText } from "../../words/places.ts";
import { exactChange, placesGained } from "./gained.ts";
import { whatIfJson } from "./json.ts";
import { whatIfRecords } from "./records.ts";
import type { Move, WhatIf } from "./result.ts";
import { whatIfTable } from "./table.ts";
import { whatIfWords } from "./words.ts";

/** What is shown of a trial. Rows and JSON hold all that changed where neither one nor the best are asked for. */
export interface WhatIfView {
  readonly region: Region | undefined;
  /** Those of the best new places. */
  readonly top: number | undefined;
  /** All that changed, and not only those that changed most. */
  readonly full: boolean;
}

export function whatIfAnswer(trial: WhatIf, view: WhatIfView): Answer {
  const moves = chosenMoves(trial, view);
  return {
    sheets: (lang) => {
      const { shown, text } = shownMoves(trial, moves, view, lang);
      return withSentences(
        [{ kind: "grid", table: whatIfTable(trial, shown, text, lang) }],
        refusedSentences(trial.before, lang),
      );
    },
    json: (tool) => whatIfJson(trial, moves, tool),
    records: () => whatIfRecords(trial, moves),
  };
}

function chosenMoves({ moves, after: rating }: WhatIf, { region, top }: WhatIfView): readonly Move[] {
  if (region !== undefined) return moves.filter((move) => move.region.code === region.code);
  if (top === undefined) return moves;
  const places = rating.ranking.flatMap(({ place, members }) => members.map(() => place));
  const last = lastOfBest(places, top, rating.ties);
  return moves.filter(({ after }) => after !== undefined && isAmongBest(after.place, last));
}

/** The moves that people see, and a sentence about which these are, where they are not all. */
function shownMoves(
  trial: WhatIf,
  moves: readonly Move[],
  { region, top, full }: WhatIfView,
  lang: Lang,
): { readonly shown: readonly Move[]; readonly text: string | undefined } {
  const all = trial.moves.length;
  if (full) return { shown: moves, text: undefined };
  if (region !== undefined || top !== undefined)
    return {
      shown: moves,
      text: moves.length < all ? whatIfWords[lang].shown(moves.length, all) : undefined,
    };
  const shown = mostChanged(moves, sizesIn(trial));
  return { shown, text: shown.length < all ? mostChangedText(shown.length, all, lang) : undefined };
}

/** Regions with new values come first, then those that get or lose a place, then the others by places and points. */
function sizesIn({ changes, after }: WhatIf): (move: Move) => readonly Fraction[] {
  const set = new Set(changes.flatMap((change) => (change.kind === "value" ? [change.region.code] : [])));
  return (move) => {
    const rise = placesGained(move);
    return [
      set.has(move.region.code) ? one : zero,
      rise === undefined ? one : zero,
      (rise ?? zero).abs(),
      (exactChange(move, after).gained ?? zero).abs(),
    ];
  };
}
