import type { TieCheck } from "../../model/tie-check.ts";
import type { Presentation } from "../formats.ts";
import type { Lang } from "../lang.ts";
import { toJson } from "../to-json.ts";
import { toMd } from "../to-md.ts";
import { toParagraphs } from "../to-paragraphs.ts";
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
