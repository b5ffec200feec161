import { printExact } from "../../exact/decimal.ts";
import type { Indicator } from "../../model/methodology.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import type { NextBand } from "./explanation.ts";
import type { ExplanationWords } from "./words.ts";

/** `0,99 — 50`: the edge and what is earned from there on; `меньше 0,97 — 25` where it has to be passed. */
export function nextBandText(
  { edge, points, past }: NextBand,
  { scale }: Indicator,
  lang: Lang,
  say: ExplanationWords,
): string {
  const at = localNumbers(printExact(edge), lang);
  const earns = localNumbers(printExact(points), lang);
  if (!past) return say.edge(at, earns);
  return say.pastEdge(scale.kind === "bands" && scale.better === "lower", at, earns);
}
