import { compare, type Fraction, one, ratio } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Aggregate } from "../model/expression.ts";
import type { Organization } from "../model/organization.ts";
import { contribution } from "./composition.ts";
import { both, type IntervalSet } from "./interval-set.ts";
import type { Lever } from "./lever.ts";
import { organizationIn, type RegionData, type State } from "./region-data.ts";
import { allowed, room } from "./room.ts";
import { solveCondition } from "./solve-condition.ts";
import { unitOf } from "./units.ts";
import { valueThatFlips } from "./value-that-flips.ts";

/** A cell of an organisation that can change a sum or count. */
export interface ChangeableCell {
  readonly organization: Organization;
  readonly now: Fraction;
  /** How much the sum or count can change with it; undefined: any amount. */
  readonly most: Fraction | undefined;
  /** The cell's number for an amount. */
  readonly to: (by: Fraction) => Fraction;
  /** How many other sums and counts change with the cell. */
  readonly sideEffects: number;
}

type Known = Map<Organization, ChangeableCell | undefined>;

/** What was found in organisations that no step has edited: it does not change while steps are searched. */
const unedited = new WeakMap<RegionData, Map<string, Known>>();

/** Those with the fewest side effects first, then in the order of the files. */
export function changeableCells(
  data: RegionData,
  state: State,
  lever: Lever,
  aggregate: Aggregate,
  upwards: boolean,
): readonly ChangeableCell[] {
  const known = knownOf(data, `${aggregate.id} ${lever.column.id} ${upwards}`);
  const cells = data.organizations.flatMap((organization) => {
    if (organization.table !== aggregate.table) return [];
    if (state.organizations.has(organization)) return cellOf(organization) ?? [];
    if (!known.has(organization)) known.set(organization, cellOf(organization));
    return known.get(organization) ?? [];
  });
  return cells.sort((a, b) => a.sideEffects - b.sideEffects);

  function cellOf(organization: Organization): ChangeableCell | undefined {
    const current = organizationIn(state, organization);
    return aggregate.function === "count"
      ? flippable(data, organization, current, lever, aggregate, upwards)
      : adjustable(data, organization, current, lever, aggregate, upwards);
  }
}

function knownOf(data: RegionData, purpose: string): Known {
  const purposes = unedited.get(data) ?? new Map<string, Known>();
  unedited.set(data, purposes);
  const known = purposes.get(purpose) ?? new Map();
  purposes.set(purpose, known);
  return known;
}

/** A cell with which the organisation begins (or ceases) to meet the condition of a count. */
function flippable(
  data: RegionData,
  organization: Organization,
  current: Organization,
  { column }: Lever,
  aggregate: Aggregate,
  upwards: boolean,
): ChangeableCell | undefined {
  const now = current.cells.get(column.id);
  const unit = unitOf(data.units, { leaf: { kind: "aggregate", aggregate }, column });
  const to = valueThatFlips(data.methodology, current, column, aggregate, upwards, unit);
  if (now === undefined || to === undefined) return undefined;
  return {
    organization,
    now,
    most: one,
    to: () => to,
    sideEffects: sideEffects(data, current, column.id, [to], aggregate),
  };
}

/** A change without limit is tried with this amount. */
const FAR = ratio(10n ** 12n, 1n);

/** A cell that is added up. */
function adjustable(
  data: RegionData,
  organization: Organization,
  current: Organization,
  lever: Lever,
  aggregate: Aggregate,
  upwards: boolean,
): ChangeableCell | undefined {
  const { id } = lever.column;
  const now = current.cells.get(id);
  const sign = now === undefined ? undefined : signOf(aggregate, current, id, now);
  if (now === undefined || sign === undefined || contribution(aggregate, current) === undefined)
    return undefined;
  const unit = unitOf(data.units, lever);
  const grows = upwards === sign > 0;
  const most = room(allowedWhileCounted(data, current, lever, aggregate), now, grows, unit);
  if (most?.n === 0n) return undefined;
  const to = (by: Fraction) => (grows ? now.add(by) : now.sub(by));
  const ends = [to(unit), to(most ?? FAR)];
  return { organization, now, most, to, sideEffects: sideEffects(data, current, id, ends, aggregate) };
}

/** What a cell may hold while its row goes on counting. */
function allowedWhileCounted(
  { methodology }: RegionData,
  current: Organization,
  { column }: Lever,
  { where }: Aggregate,
): IntervalSet {
  const byRules = allowed(methodology, current, column);
  const counts =
    where &&
    solveCondition(
      where,
      (leaf) => leaf === column.id,
      (leaf) => current.cells.get(leaf),
    );
  return counts === undefined ? byRules : both(byRules, counts.holds);
}

/** Whether a unit more in the cell is a unit more of the sum, or one less; undefined where it is neither. */
function signOf({ of }: Aggregate, current: Organization, id: ColumnId, now: Fraction): 1 | -1 | undefined {
  if (of === undefined) return undefined;
  if (of.kind === "leaf") return of.leaf === id ? 1 : undefined;
  const worth = (value: Fraction) => evaluate(of, (leaf) => (leaf === id ? value : current.cells.get(leaf)));
  const [first, second, third] = [now, now.add(1), now.add(2)].map(worth);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const by = second.sub(first);
  if (!third.sub(second).equals(by)) return undefined;
  return by.equals(1) ? 1 : by.equals(-1) ? -1 : undefined;
}

/** How many aggregates beside `target` an organisation contributes otherwise to with another number. */
function sideEffects(
  data: RegionData,
  current: Organization,
  column: ColumnId,
  numbers: readonly Fraction[],
  target: Aggregate,
): number {
  const others = data.aggregatesWith(target.table, column).filter(({ id }) => id !== target.id);
  if (others.length === 0) return 0;
  const changed = numbers.map((to) => ({ ...current, cells: new Map([...current.cells, [column, to]]) }));
  return others.filter((aggregate) => {
    const before = contribution(aggregate, current);
    return changed.some((organization) => {
      const after = contribution(aggregate, organization);
      return before === undefined || after === undefined ? before !== after : compare(before, after) !== 0;
    });
  }).length;
}
