import type { ColumnType } from "../model/methodology.ts";
import type { CellRules } from "./kind.ts";
import { columnKinds } from "./kinds.ts";

/** The type that a column's texts look like, missing ones left out; a text where they look like nothing else. */
export function guessedType(texts: readonly string[], rules: CellRules): ColumnType {
  const present = texts.map((text) => text.trim()).filter((text) => !rules.missing.has(text.toLowerCase()));
  if (present.length === 0) return { kind: "text" };
  for (const kind of columnKinds) {
    const type = kind.guess?.(present, rules);
    if (type !== undefined) return type;
  }
  return { kind: "text" };
}
