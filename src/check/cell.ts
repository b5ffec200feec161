import { columnKindOf } from "../column/column.ts";
import { type CellReading, type CellRules, refuse } from "../column/kind.ts";
import { inCyrillic } from "../model/look-alike.ts";
import type { Column } from "../model/methodology.ts";
import { problem } from "../model/problem.ts";

/** What the text of a cell means, for every reader of files. Codes and texts have no number: their value is 0. */
export function readCell(raw: string, { type, optional, blank }: Column, rules: CellRules): CellReading {
  const text = plainText(raw.trim());
  const kind = columnKindOf(type);
  if (!rules.missing.has(inCyrillic(text).toLowerCase()) || kind.means?.(text, type) === true)
    return kind.readCell(text, type, rules);
  if (blank !== undefined) return kind.readCell(blank, type, { missing: rules.missing, delimiter: "," });
  return optional ? { kind: "missing" } : refuse((at) => problem("missing-value", at, { value: raw }));
}

/** `="01"` is how a formula of Excel keeps `01` a text. */
export function plainText(text: string): string {
  return text.length > 3 && text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).trim() : text;
}

/** The numbers of a book have a decimal point, as those of files that commas part. */
export function cellRules(missingValues: readonly string[], delimiter: string, isBook = false): CellRules {
  return { missing: missingWords(missingValues), delimiter: isBook ? "," : delimiter, isBook };
}

export function missingWords(missingValues: readonly string[]): ReadonlySet<string> {
  return new Set(["", ...missingValues.map((word) => word.trim().toLowerCase())]);
}
