import type { Sheet } from "../format/sheet.ts";
import { type Findings, notKept } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import { problemsTable } from "./problems-table.ts";
import { countsText } from "./problems-text.ts";

/** The list of problems as a page to be sent to whoever can mend them, under what there is in all. */
export function problemsPage(findings: Findings, lang: Lang): Sheet {
  const heading = { ru: "Что исправить", en: "What to mend" }[lang];
  const missing = notKept(findings);
  const cut = {
    ru: `В список не вошло: ${missing}. Исправьте то, что в нём, и проверьте ещё раз.`,
    en: `Not in the list: ${missing}. Mend what is in it and validate again.`,
  }[lang];
  return {
    kind: "grid",
    table: {
      ...problemsTable(findings, lang),
      title: [`${heading}: ${countsText(findings, lang)}`, ...(missing === 0 ? [] : [cut])],
    },
  };
}
