import { compare, type Fraction, one, ratio } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Aggregate } from "../model/expression.ts";
import type { Organization } from "../model/organization.ts";
import { contribution } from "./composition.ts";
import { type Ground, organizationIn, type State, unitOfLever } from "./region-data.ts";
import type { Lever } from "./lever.ts";
import { both, type NumberSet } from "./interval-set.ts";
import { allowed, room } from "./room.ts";
import { switchOf } from "./value-that-flips.ts";
import { truth } from "./solve-condition.ts";

/** An organisation with a cell that can move a sum or count. */
export interface Spot {
  readonly organization: Organization;
  readonly now: Fraction;
  /** How much of the sum or count it can bring; undefined: any amount. */
  readonly most: Fraction | undefined;
  /** The cell's number for an amount. */
  readonly to: (by: Fraction) => Fraction;
  /** How many other sums and counts change with the cell. */
  readonly loud: number;
}

/** The organisations that can, in the order of the files; the quiet ones first. */
export function spots(
  ground: Ground,
  state: State,
  lever: Lever,
  aggregate: Aggregate,
  upwards: boolean,
): readonly Spot[] {
  const known = ground.remembered(`${aggregate.id} ${lever.column.id} ${upwards}`);
  const found = ground.organizations.flatMap((organization) => {
    if (state.theirs.has(organization)) return spotOf(organization) ?? [];
    if (!known.has(organization)) known.set(organization, spotOf(organization));
    return known.get(organization) ?? [];
  });
  return found.sort((a, b) => a.loud - b.loud);

  function spotOf(organization: Organization): Spot | undefined {
    const here = organizationIn(state, organization);
    return aggregate.function === "count"
      ? turnable(ground, organization, here, lever, aggregate, upwards)
      : shiftable(ground, organization, here, lever, aggregate, upwards);
  }
}

/** One that begins (or ceases) to meet the condition of a count. */
function turnable(
  ground: Ground,
  organization: Organization,
  here: Organization,
  { column }: Lever,
  aggregate: Aggregate,
  upwards: boolean,
): Spot | undefined {
  const now = here.cells.get(column.id);
  const to = switchOf(ground.methodology, here, column, aggregate, upwards);
  if (now === undefined || to === undefined) return undefined;
  return {
    organization,
    now,
    most: one,
    to: () => to,
    loud: loudness(ground, here, column.id, [to], aggregate),
  };
}

const FAR = ratio(10n ** 12n, 1n);

/** One whose cell is added up. */
function shiftable(
  ground: Ground,
  organization: Organization,
  here: Organization,
  lever: Lever,
  aggregate: Aggregate,
  upwards: boolean,
): Spot | undefined {
  const { id } = lever.column;
  const now = here.cells.get(id);
  const sign = now === undefined ? undefined : signOf(aggregate, here, id, now);
  if (now === undefined || sign === undefined || contribution(aggregate, here) === undefined)
    return undefined;
  const unit = unitOfLever(ground, lever);
  const grows = upwards === sign > 0;
  const most = room(allowedHere(ground, here, lever, aggregate), now, grows, unit);
  if (most?.n === 0n) return undefined;
  const to = (by: Fraction) => (grows ? now.add(by) : now.sub(by));
  const ends = [to(unit), to(most ?? FAR)];
  return { organization, now, most, to, loud: loudness(ground, here, id, ends, aggregate) };
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
function signOf({ of }: Aggregate, here: Organization, id: ColumnId, now: Fraction): 1 | -1 | undefined {
  if (of === undefined) return undefined;
  if (of.kind === "leaf") return of.leaf === id ? 1 : undefined;
  const worth = (value: Fraction) => evaluate(of, (leaf) => (leaf === id ? value : here.cells.get(leaf)));
  const [first, second, third] = [now, now.add(1), now.add(2)].map(worth);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const by = second.sub(first);
  if (!third.sub(second).equals(by)) return undefined;
  return by.equals(1) ? 1 : by.equals(-1) ? -1 : undefined;
}

function loudness(
  ground: Ground,
  here: Organization,
  column: ColumnId,
  ends: readonly Fraction[],
  target: Aggregate,
): number {
  const others = ground.aggregatesWith(column).filter(({ id }) => id !== target.id);
  if (others.length === 0) return 0;
  const thens = ends.map((to) => ({ ...here, cells: new Map([...here.cells, [column, to]]) }));
  return others.filter((aggregate) => {
    const now = contribution(aggregate, here);
    return thens.some((then) => {
      const there = contribution(aggregate, then);
      return now === undefined || there === undefined ? now !== there : compare(now, there) !== 0;
    });
  }).length;
}
