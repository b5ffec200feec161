import type { Methodology } from "../model/methodology.ts";
import { leaves } from "../model/walk.ts";

import type { Lever } from "./lever.ts";

/** The rules that speak of what a lever changes: those of the organisations' rows, then those of the region. */
export function rulesOver({ exports }: Methodology, { leaf, column }: Lever): readonly string[] {
  const theirs = leaf.kind === "cell" ? [] : (exports.organizations?.rules ?? []);
  const named = theirs.filter(({ check }) => leaves(check.expression).includes(column.id));
  const regional = exports.regions.rules.filter(({ check }) =>
    leaves(check.expression).some((one) =>
      one.kind === "cell"
        ? leaf.kind === "cell" && one.column === column.id
        : leaf.kind !== "cell" && one.aggregate.id === leaf.aggregate.id,
    ),
  );
  return [...named, ...regional].map(({ id }) => id);
}
