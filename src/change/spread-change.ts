import { abilitiesOf } from "../column/column.ts";
import { compare, type Fraction, zero } from "../exact/fraction.ts";
import { changeableCells } from "./changeable-cells.ts";
import { both } from "./interval-set.ts";
import type { Edit, Lever } from "./lever.ts";
import { leafId, leafValue, type RegionData, type State } from "./region-data.ts";
import { inColumn, room } from "./room.ts";
import { allowedValues } from "./rules.ts";
import { unitOf } from "./units.ts";

/** The cells that change a count by an amount; or how much of it the cells and their rules leave room for. */
export type Spread =
  | { readonly kind: "edits"; readonly edits: readonly Edit[] }
  | { readonly kind: "short"; readonly possible: Fraction };

/**
 * The amount is in units of the count: rows for `count`, what is added up for `sum` and `mean`. Rows are
 * edited in the order of the file, first those where no other sum or count would change with them.
 */
export function spreadChange(data: RegionData, state: State, lever: Lever, amount: Fraction): Spread {
  const { leaf, column } = lever;
  const upwards = amount.s > 0n;
  const wanted = amount.abs();
  const now = leafValue(data, state, leaf);
  if (now === undefined) return { kind: "short", possible: zero };
  const values = allowedValues(data, state, leafId(leaf));
  const unit = unitOf(data.units, lever);
  if (leaf.kind === "cell") {
    const possible = room(both(inColumn(column), values), now, upwards, unit);
    if (possible !== undefined && compare(possible, wanted) < 0) return { kind: "short", possible };
    const edit = { organization: undefined, column: column.id, from: now, to: now.add(amount) };
    return { kind: "edits", edits: [edit] };
  }
  const limit = leaf.aggregate.function === "mean" ? undefined : room(values, now, upwards, unit);
  const edits: Edit[] = [];
  let remaining = wanted;
  for (const cell of changeableCells(data, state, lever, leaf.aggregate, upwards)) {
    if (remaining.n === 0n) break;
    const by = cell.most === undefined || compare(remaining, cell.most) <= 0 ? remaining : cell.most;
    edits.push({ organization: cell.organization, column: column.id, from: cell.now, to: cell.to(by) });
    remaining = remaining.sub(by);
  }
  const spread = wanted.sub(remaining);
  if (abilitiesOf(column.type).change === "whole" && edits.some(({ to }) => to.d !== 1n))
    return { kind: "short", possible: zero };
  const possible = limit === undefined || compare(spread, limit) < 0 ? spread : limit;
  return compare(possible, wanted) < 0 ? { kind: "short", possible } : { kind: "edits", edits };
}
