import { compare, type Fraction, zero } from "../exact/fraction.ts";
import { type Ground, leafId, leafValue, type State, unitOfLever } from "./region-data.ts";
import type { Edit, Lever } from "./lever.ts";
import { both } from "./interval-set.ts";
import { inColumn, room } from "./room.ts";
import { allowedValues } from "./rules.ts";
import { spots } from "./changeable-cells.ts";

/** The cells that change a count by an amount; or how much of it the cells and their rules leave room for. */
export type Pull =
  | { readonly kind: "edits"; readonly edits: readonly Edit[] }
  | { readonly kind: "short"; readonly possible: Fraction };

/**
 * The amount is in units of the count: rows for `count`, what is added up for `sum` and `mean`. Rows are
 * edited in the order of the file, first those where no other sum or count would change with them.
 */
export function pull(ground: Ground, state: State, lever: Lever, amount: Fraction): Pull {
  const { leaf, column } = lever;
  const upwards = amount.s > 0n;
  const wanted = amount.abs();
  const now = leafValue(ground, state, leaf);
  if (now === undefined) return { kind: "short", possible: zero };
  const values = allowedValues(ground, state, leafId(leaf));
  const unit = unitOfLever(ground, lever);
  if (leaf.kind === "cell") {
    const possible = room(both(inColumn(column), values), now, upwards, unit);
    if (possible !== undefined && compare(possible, wanted) < 0) return { kind: "short", possible };
    const edit = { organization: undefined, column: column.id, from: now, to: now.add(amount) };
    return { kind: "edits", edits: [edit] };
  }
  const limit = leaf.aggregate.function === "mean" ? undefined : room(values, now, upwards, unit);
  const edits: Edit[] = [];
  let left = wanted;
  for (const spot of spots(ground, state, lever, leaf.aggregate, upwards)) {
    if (left.n === 0n) break;
    const by = spot.most === undefined || compare(left, spot.most) <= 0 ? left : spot.most;
    edits.push({ organization: spot.organization, column: column.id, from: spot.now, to: spot.to(by) });
    left = left.sub(by);
  }
  const found = wanted.sub(left);
  const possible = limit === undefined || compare(found, limit) < 0 ? found : limit;
  return compare(possible, wanted) < 0 ? { kind: "short", possible } : { kind: "edits", edits };
}
