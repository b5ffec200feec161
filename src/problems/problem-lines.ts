import type { Problem } from "../model/problem.ts";
import type { Lang } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import { visible } from "../words/visible.ts";
import { hint } from "./hints.ts";
import { placeInside, placeOfRow } from "./place.ts";
import { sentence } from "./sentences.ts";

const words = {
  rule: { ru: "правило", en: "rule" },
  column: { ru: "столбец", en: "column" },
  organization: { ru: "организация", en: "organisation" },
  region: { ru: "регион", en: "region" },
  line: { ru: "в текстовом редакторе строка", en: "in a text editor, line" },
} as const satisfies Record<string, Said>;

/** What a reader of the lines above knows already: a heading that names the subject, a hint. */
export interface Known {
  readonly subject?: string | undefined;
  readonly hint?: string | undefined;
}

/** The place and the sentence; below them what else is known, and the hint. */
export function problemLines(problem: Problem, before: string, lang: Lang, known: Known = {}): string {
  const row = before + placeOfRow(problem.at, lang);
  const inside = placeInside(problem.at, lang);
  const first = `${row}${inside && `  ${inside}`}: ${sentence(problem, lang)}`;
  const advice = hint(problem, lang) ?? "";
  const below = [details(problem, lang, known), advice === known.hint ? "" : advice].filter(
    (line) => line !== "",
  );
  return [first, ...below.map((line) => " ".repeat(row.length + 2) + line), ""].join("\n");
}

/** What the problem is about: `rule answered-within-received`, `column population` */
export function subject(problem: Problem, lang: Lang): string | undefined {
  if (problem.kind === "broken-rule") return `${words.rule[lang]} ${visible(problem.rule)}`;
  const column = problem.at.in === "export" ? problem.at.column : undefined;
  return column === undefined ? undefined : `${words.column[lang]} ${visible(column)}`;
}

/** `rule answered-within-received; organisation 000417, region 72` */
function details(problem: Problem, lang: Lang, known: Known): string {
  const { at } = problem;
  const about = problem.kind === "broken-rule" ? (subject(problem, lang) ?? "") : "";
  const rule = about === known.subject ? "" : about;
  if (at.in !== "export") return rule;
  // Its sentence is about the region.
  const whom = problem.kind === "no-organizations" ? [] : (["organization", "region"] as const);
  const named = whom.flatMap((who) => {
    const name = at[who];
    const what = who === "organization" && at.table !== undefined ? visible(at.table) : words[who][lang];
    return name === undefined ? [] : [`${what} ${visible(name)}`];
  });
  const line = at.line === undefined || at.line === at.row ? "" : `${words.line[lang]} ${at.line}`;
  return [rule, named.join(", "), line].filter((part) => part !== "").join("; ");
}
