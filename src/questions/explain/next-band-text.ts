import { printExact } from "../../exact/decimal.ts";
import type { Unit } from "../../model/wording.ts";
import type { Band } from "../../scale/band.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { edgeText } from "../../words/quantity.ts";
import type { ExplanationWords } from "./words.ts";

/** `0,99 — 50`: the edge and what is earned from there on; `меньше 0,97 — 25` where it has to be passed. */
export function nextBandText(
  { edge, bound, points }: Band,
  unit: Unit | undefined,
  lang: Lang,
  say: ExplanationWords,
): string {
  const at = edgeText(edge, unit, lang);
  const earned = localNumbers(printExact(points), lang);
  switch (bound) {
    case "from":
    case "to":
      return say.edge(at, earned);
    case "above":
    case "below":
      return say.pastEdge(bound === "above", at, earned);
  }
}
