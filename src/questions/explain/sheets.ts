import type { Sheet } from "../../format/sheet.ts";
import { numberedBlocks } from "../../model/outline.ts";
import { indicatorsOf } from "../../model/walk.ts";
import type { Lang } from "../../words/lang.ts";
import { compositionTable } from "./composition-table.ts";
import type { Explanation } from "./explanation.ts";
import { headTable } from "./head-table.ts";
import { blockTable, indicatorTable } from "./indicator-table.ts";
import { lossesTable } from "./losses-table.ts";
import { explanationWords } from "./words.ts";

/** What of an indicator stands side by side in a terminal. */
const together = [["points", "rank"], ["formula"], ["value"], ["scale"], ["share", "product"], ["scaled"]];

export interface ExplanationView {
  /** Every block and indicator with its calculation, not only where points are lost. */
  readonly full: boolean;
  /** Organisations to show of each sum. */
  readonly top: number;
}

/** The place, then where points are lost; or the one indicator that was asked for, with its organisations. */
export function explanationSheets(
  explanation: Explanation,
  lang: Lang,
  { full, top }: ExplanationView,
): readonly Sheet[] {
  const say = explanationWords[lang];
  const head: Sheet = { kind: "paragraphs", together: [], table: headTable(explanation, lang, say) };
  const { chosen, compositions, rating } = explanation;
  if (chosen !== undefined) {
    const { exports, blocks } = rating.methodology;
    const counts = indicatorsOf(blocks).find(({ id }) => id === chosen)?.counts;
    return [
      head,
      { kind: "paragraphs", together, table: indicatorTable(explanation, chosen, lang, say) },
      ...compositions.map(
        (composition): Sheet => ({
          kind: "grid",
          table: compositionTable(composition, counts, exports, lang, say, top),
        }),
      ),
    ];
  }
  const losses: Sheet = { kind: "grid", table: lossesTable(explanation, !full, lang, say) };
  const blocks = full ? numberedBlocks(rating.methodology) : [];
  return [
    head,
    losses,
    ...blocks.map(
      (block): Sheet => ({ kind: "paragraphs", together, table: blockTable(explanation, block, lang, say) }),
    ),
  ];
}
