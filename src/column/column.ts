import type { ColumnType } from "../model/methodology.ts";
import type { ColumnAbilities, ColumnKind } from "./kind.ts";
import { columnKinds } from "./kinds.ts";

/** What is known of the kind of a column. */
export function columnKindOf({ kind }: Pick<ColumnType, "kind">): ColumnKind {
  const known = columnKinds.find((columnKind) => columnKind.kind === kind);
  if (known === undefined) throw new Error(`no such type of column: ${kind}`);
  return known;
}

export function abilitiesOf(type: ColumnType): ColumnAbilities {
  return columnKindOf(type).abilities(type);
}
