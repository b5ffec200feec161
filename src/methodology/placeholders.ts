import type { RegionExpression, RowExpression } from "../model/expression.ts";
import type { Path, Report } from "../model/report.ts";

/** A title may hold the values of the two sides of its rule, where the rule compares two. */
export function checkPlaceholders(
  titles: Readonly<Record<"title" | "title_en", string | undefined>>,
  expression: RegionExpression | RowExpression,
  path: Path,
  report: Report,
): void {
  const of = expression.kind === "comparison" ? ["{left}", "{right}"] : [];
  for (const [key, text] of Object.entries(titles)) {
    for (const [placeholder] of (text ?? "").matchAll(/\{[^{}]*\}/g)) {
      if (!of.includes(placeholder)) report("unknown-placeholder", [...path, key], { placeholder, of });
    }
  }
}
