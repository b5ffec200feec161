import { type Cause, countOf, type Findings } from "../model/findings.ts";
import type { Severity } from "../model/problem.ts";
import { countedEn, countedRu } from "../words/counted.ts";
import type { Lang } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import { visible } from "../words/visible.ts";
import { hint } from "./hints.ts";
import { mostOfEach, type ProblemsOptions } from "./most-of-each.ts";
import { problemLines, subject } from "./problem-lines.ts";

/** For people: each cause with its whole count, each problem with its place, and the totals at the end. */
export function problemsText(findings: Findings, { lang, limit }: ProblemsOptions): string {
  if (findings.length === 0) return "";
  const perCause = printedOf(findings, limit);
  const causes = findings.map((cause, index) => {
    const apart = index > 0 && (cause.count > 1 || (findings[index - 1]?.count ?? 1) > 1);
    return (
      (apart ? "\n" : "") + (cause.count > 1 ? group(cause, perCause(cause), lang) : single(cause, lang))
    );
  });
  return `${causes.join("")}\n${totals(findings, perCause, lang)}\n`;
}

const EXAMPLES = 3;

/** How many problems of a cause are printed: unless a limit says more, three of those of an export, which are alike, and all others. */
function printedOf(findings: Findings, limit: number | undefined): (cause: Cause) => number {
  if (limit !== undefined) {
    const most = mostOfEach(findings, limit);
    return () => most;
  }
  return ({ examples }) => (examples.every(({ at }) => at.in === "export") ? EXAMPLES : examples.length);
}

function notShown({ count, examples }: Cause, perCause: number): number {
  return count - Math.min(examples.length, perCause);
}

const severities: Readonly<Record<Severity, Said>> = {
  error: { ru: "ошибка", en: "error" },
  warning: { ru: "предупреждение", en: "warning" },
};

function single({ severity, examples }: Cause, lang: Lang): string {
  return examples.map((only) => problemLines(only, `${severities[severity][lang]}: `, lang)).join("");
}

/** `3 similar errors, rule answered-within-received:` and the first of them. */
function group(cause: Cause, perCause: number, lang: Lang): string {
  const [about, ...others] = new Set(cause.examples.map((problem) => subject(problem, lang)));
  const common = others.length > 0 ? undefined : about;
  const heading = similar(cause)[lang] + (common === undefined ? "" : `, ${common}`);
  const problems = cause.examples.slice(0, perCause).map((problem, index, all) => {
    const previous = all[index - 1];
    return problemLines(problem, "  ", lang, { subject: common, hint: previous && hint(previous, lang) });
  });
  const rest = notShown(cause, perCause);
  const where = regionsText(cause)[lang];
  const more =
    rest === 0 ? "" : { ru: `  … и ещё ${rest}${where}\n`, en: `  … and ${rest} more${where}\n` }[lang];
  const end = { ru: "", en: ":" }[lang];
  return `${heading}${end}\n${problems.join("")}${more}`;
}

const NAMED_REGIONS = 8;

/** The regions that the problems are met in, where all of them are known. */
function regionsText({ count, examples }: Cause): Said {
  const regions = [...new Set(examples.flatMap(({ at }) => (at.in === "export" ? (at.region ?? []) : [])))];
  if (regions.length === 0 || count > examples.length) return { ru: "", en: "" };
  const more = regions.length > NAMED_REGIONS ? ", …" : "";
  const names =
    regions
      .slice(0, NAMED_REGIONS)
      .map((region) => visible(region))
      .join(", ") + more;
  return { ru: `; регионы: ${names}`, en: `; regions: ${names}` };
}

function similar({ severity, count }: Cause): Said {
  switch (severity) {
    case "error":
      return {
        ru: `Одинаковых ошибок: ${count}`,
        en: countedEn(count, "similar error", "similar errors"),
      };
    case "warning":
      return {
        ru: `Одинаковых предупреждений: ${count}`,
        en: countedEn(count, "similar warning", "similar warnings"),
      };
  }
}

function totals(findings: Findings, perCause: (cause: Cause) => number, lang: Lang): string {
  const hidden = findings.reduce((total, cause) => total + notShown(cause, perCause(cause)), 0);
  const cut = hidden === 0 ? "" : { ru: `; не показано: ${hidden}`, en: `; not shown: ${hidden}` }[lang];
  return countsText(findings, lang) + cut;
}

/** `3 errors, 1 warning` */
export function countsText(findings: Findings, lang: Lang): string {
  const errors = countOf(findings, "error");
  const warnings = countOf(findings, "warning");
  const counts = {
    ru: [
      countedRu(errors, "ошибка", "ошибки", "ошибок"),
      countedRu(warnings, "предупреждение", "предупреждения", "предупреждений"),
    ],
    en: [countedEn(errors, "error", "errors"), countedEn(warnings, "warning", "warnings")],
  }[lang];
  return counts.join(", ");
}
