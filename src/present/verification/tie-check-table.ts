import { printExact } from "../../exact/decimal.ts";
import type { Contradiction, PrintedGroup, TieCheck } from "../../model/tie-check.ts";
import type { Lang } from "../lang.ts";
import { type Table, textCell } from "../table.ts";
import { inLanguage, verificationWords } from "./verdict-text.ts";

/** A row a method: possible, or what in the table contradicts it. */
export function tieCheckTable(check: TieCheck, lang: Lang): Table {
  const say = verificationWords[lang];
  const { published, methods } = check;
  const possible = methods.filter(({ contradictions }) => contradictions.length === 0);
  const printed = published.rows.filter(({ place }) => place !== undefined).length;
  return {
    title: [
      say.tiesTitle(published.file, published.period),
      say.possible(
        possible.map(({ ties }) => ties),
        printed,
      ),
    ],
    columns: [
      { id: "ties", heading: say.headings.ties, align: "left", names: true },
      { id: "contradiction", heading: say.headings.contradiction, align: "left" },
    ],
    rows: methods.flatMap(({ ties, contradictions }) =>
      contradictions.length === 0
        ? [[textCell(ties), textCell(say.isPossible)]]
        : contradictions.map((one) => [textCell(ties), textCell(told(one, lang))]),
    ),
    notes: [],
  };
}

function told(contradiction: Contradiction, lang: Lang): string {
  const say = verificationWords[lang];
  const { kind, group } = contradiction;
  const next = kind === "overlap" ? contradiction.next : group;
  const place = (of: PrintedGroup) => inLanguage(printExact(of.place), lang);
  const rows = (of: PrintedGroup) => say.rows(of.rows.map(({ row }) => row));
  return say.contradiction(kind, place(group), rows(group), place(next), rows(next));
}
