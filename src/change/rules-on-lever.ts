import type { Methodology } from "../model/methodology.ts";
import { tableNamed } from "../model/tables.ts";
import { leaves } from "../model/walk.ts";
import type { Lever } from "./lever.ts";

/** The ids of the rules that read what a lever changes: those of its table's rows, then those of the region. */
export function rulesOnLever({ exports }: Methodology, { leaf, column }: Lever): readonly string[] {
  const ofRows = leaf.kind === "cell" ? [] : tableNamed(leaf.aggregate.table, exports).rules;
  const named = ofRows.filter(({ check }) => leaves(check.expression).includes(column.id));
  const regional = exports.regions.rules.filter(({ check }) =>
    leaves(check.expression).some((other) =>
      other.kind === "cell"
        ? leaf.kind === "cell" && other.column === column.id
        : leaf.kind !== "cell" && other.aggregate.id === leaf.aggregate.id,
    ),
  );
  return [...named, ...regional].map(({ id }) => id);
}
