import { toJson } from "../../format/to-json.ts";
import { toMd } from "../../format/to-md.ts";
import { toParagraphs } from "../../format/to-paragraphs.ts";
import type { Lang } from "../../words/lang.ts";
import type { Presentation } from "../rating/formats.ts";
import type { TieCheck } from "./tie-check.ts";
import { tieCheckJson } from "./tie-check-json.ts";
import { tieCheckTable } from "./tie-check-table.ts";
import type { TieCheckFormat } from "./verification-format.ts";

/** In a terminal a method has as many lines as it needs. */
const together = [["contradiction"]];

/** The whole output, its last line ended. */
export async function presentTieCheck(
  check: TieCheck,
  lang: Lang,
  format: TieCheckFormat,
  presentation: Presentation,
): Promise<string> {
  switch (format) {
    case "table":
      return toParagraphs(tieCheckTable(check, lang), together, presentation);
    case "json":
      return toJson(tieCheckJson(check, presentation.tool));
    case "md":
      return toMd(tieCheckTable(check, lang));
  }
}
