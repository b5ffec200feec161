import { compare, type Fraction, zero } from "../../exact/fraction.ts";
import { evaluate } from "../../formula/evaluate.ts";
import type { Aggregate } from "../../model/expression.ts";
import type { Edit, Lever } from "../../model/gap.ts";
import type { Organization } from "../../model/organization.ts";
import { contribution } from "../explain/composition.ts";
import { type Ground, leafId, leafValue, organizationIn, type State, unitOf } from "./ground.ts";
import { both, type NumberSet } from "./number-set.ts";
import { allowed, inColumn, room } from "./room.ts";
import { allowedValues } from "./rules.ts";
import { switchOf } from "./switch.ts";
import { truth } from "./truth.ts";

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
  if (leaf.kind === "cell") {
    const set = both(inColumn(column), allowedValues(ground, state, leafId(leaf)));
    const possible = room(set, now, upwards, unitOfLever(ground, lever));
    return enough(wanted, possible)
      ? {
          kind: "edits",
          edits: [{ organization: undefined, column: column.id, from: now, to: now.add(amount) }],
        }
      : { kind: "short", possible: possible ?? zero };
  }
  const { aggregate } = leaf;
  const limit =
    aggregate.function === "mean"
      ? undefined
      : room(allowedValues(ground, state, aggregate.id), now, upwards, unitOfLever(ground, lever));
  const rows =
    aggregate.function === "count"
      ? turned(ground, state, lever, aggregate, upwards, wanted)
      : shifted(ground, state, lever, aggregate, upwards, wanted);
  const possible = limit === undefined || compare(rows.possible, limit) < 0 ? rows.possible : limit;
  return compare(possible, wanted) < 0 ? { kind: "short", possible } : { kind: "edits", edits: rows.edits };
}

export function unitOfLever({ organizations }: Ground, { leaf, column }: Lever): Fraction {
  const cells = leaf.kind === "cell" ? [] : organizations.map((row) => row.cells);
  return unitOf(column, cells);
}

function enough(wanted: Fraction, possible: Fraction | undefined): boolean {
  return possible === undefined || compare(wanted, possible) <= 0;
}

interface Found {
  readonly edits: readonly Edit[];
  readonly possible: Fraction;
}

/** Organisations that begin (or cease) to meet a condition by one cell of theirs. */
function turned(
  ground: Ground,
  state: State,
  { column }: Lever,
  aggregate: Aggregate,
  upwards: boolean,
  wanted: Fraction,
): Found {
  const candidates = ground.organizations.flatMap((organization) => {
    const here = organizationIn(state, organization);
    const to = switchOf(ground.methodology, here, column, aggregate, upwards);
    if (to === undefined) return [];
    return [
      {
        edit: { organization, column: column.id, from: here.cells.get(column.id) ?? zero, to },
        loud: loudness(ground, here, column.id, to, aggregate),
      },
    ];
  });
  const quietest = candidates.toSorted((a, b) => a.loud - b.loud).map(({ edit }) => edit);
  return { edits: quietest.slice(0, Number(wanted.n)), possible: zero.add(candidates.length) };
}

/** An amount spread over the cells of a column. */
function shifted(
  ground: Ground,
  state: State,
  lever: Lever,
  aggregate: Aggregate,
  upwards: boolean,
  wanted: Fraction,
): Found {
  const unit = unitOfLever(ground, lever);
  const spots = ground.organizations.flatMap((organization) => spotOf(organization) ?? []);
  function spotOf(organization: Organization) {
    const here = organizationIn(state, organization);
    const now = here.cells.get(lever.column.id);
    const sign = now === undefined ? undefined : signOf(aggregate, here, lever.column.id, now);
    if (now === undefined || sign === undefined || contribution(aggregate, here) === undefined)
      return undefined;
    const grows = upwards === sign > 0;
    const most = room(allowedHere(ground, here, lever, aggregate), now, grows, unit);
    const largest = most === undefined || compare(most, wanted) > 0 ? wanted : most;
    if (largest.n === 0n) return undefined;
    const to = (by: Fraction) => (grows ? now.add(by) : now.sub(by));
    return {
      organization,
      now,
      most,
      to,
      loud: loudness(ground, here, lever.column.id, to(largest), aggregate),
    };
  }
  const edits: Edit[] = [];
  let left = wanted;
  for (const { organization, now, most, to } of spots.toSorted((a, b) => a.loud - b.loud)) {
    if (left.n === 0n) break;
    const by = most === undefined || compare(left, most) <= 0 ? left : most;
    edits.push({ organization, column: lever.column.id, from: now, to: to(by) });
    left = left.sub(by);
  }
  return { edits, possible: wanted.sub(left) };
}

/** What a cell may hold while its row goes on counting. */
function allowedHere(
  { methodology }: Ground,
  here: Organization,
  { column }: Lever,
  { where }: Aggregate,
): NumberSet {
  const own = allowed(methodology, here, column);
  const counts =
    where &&
    truth(
      where,
      (leaf) => leaf === column.id,
      (leaf) => here.cells.get(leaf),
    );
  return counts === undefined ? own : both(own, counts.yes);
}

/** Whether a unit more in the cell is a unit more of the sum, or one less; undefined where it is neither. */
function signOf(
  { of }: Aggregate,
  here: Organization,
  id: Edit["column"],
  now: Fraction,
): 1 | -1 | undefined {
  if (of === undefined) return undefined;
  const worth = (value: Fraction) => evaluate(of, (leaf) => (leaf === id ? value : here.cells.get(leaf)));
  const [first, second, third] = [now, now.add(1), now.add(2)].map(worth);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const by = second.sub(first);
  if (!third.sub(second).equals(by)) return undefined;
  return by.equals(1) ? 1 : by.equals(-1) ? -1 : undefined;
}

/** How many other sums and counts change with the cell. */
function loudness(
  ground: Ground,
  here: Organization,
  column: Edit["column"],
  to: Fraction,
  target: Aggregate,
): number {
  const then = { ...here, cells: new Map([...here.cells, [column, to]]) };
  return ground.aggregatesWith(column).filter((aggregate) => {
    if (aggregate.id === target.id) return false;
    const [a, b] = [contribution(aggregate, here), contribution(aggregate, then)];
    return a === undefined || b === undefined ? a !== b : compare(a, b) !== 0;
  }).length;
}
