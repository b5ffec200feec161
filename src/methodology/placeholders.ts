import type { RegionExpression } from "../model/expression.ts";
import type { Path, Report } from "../model/report.ts";
import { isRead, type Unread } from "../model/unread.ts";

/** A title may hold the values of the two sides of its rule, where the rule compares two, or may do so. */
export function checkPlaceholders(
  titles: Readonly<Record<"title" | "title_en", string | undefined>>,
  expression: Pick<RegionExpression, "kind"> | Unread,
  path: Path,
  report: Report,
): void {
  const of = !isRead(expression) || expression.kind === "comparison" ? ["{left}", "{right}"] : [];
  for (const [key, text] of Object.entries(titles)) {
    for (const [placeholder] of (text ?? "").matchAll(/\{[^{}]*\}/g)) {
      if (!of.includes(placeholder)) report("unknown-placeholder", [...path, key], { placeholder, of });
    }
  }
}
