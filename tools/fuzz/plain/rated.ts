import type { Band, Block, Case, Indicator, Row, Scale } from "./case.ts";
import { organizationColumns, regionColumns } from "./case.ts";
import { type Cells, number, type Worth, worth } from "./expression.ts";
import {
  add,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  order,
  quotient,
  reduced,
  rounded,
  subtract,
  total,
  zero,
} from "./fraction.ts";

/* A rating worked out by the rules of docs/methodology.md alone; nothing of src/ is used. */

/** Fractions as `reduced` writes them; a value that is missing is "missing". */
export interface RatedRegion {
  readonly code: string;
  readonly place: string;
  readonly districtPlace: string | undefined;
  readonly total: string;
  readonly exactTotal: string;
  readonly blocks: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, string>>;
}

/** The rated regions by code, or "refused" where a value lacks that the methodology does not do without. */
export type Outcome = "refused" | readonly RatedRegion[];

interface Part {
  readonly points: Fraction;
  readonly available: Fraction;
}

interface Scored {
  readonly code: string;
  readonly district: string;
  readonly values: ReadonlyMap<string, Fraction | undefined>;
  readonly points: ReadonlyMap<string, Fraction>;
  readonly blocks: ReadonlyMap<string, Part>;
  readonly exactTotal: Fraction;
  /** What places compare, the first first. */
  readonly compared: readonly Fraction[];
}

const one = fraction(1n);

export function ratedPlainly(made: Case, by: string): Outcome {
  const indicators = made.blocks.flatMap(indicatorsOf);
  const all = made.regions.filter(({ key }) => !made.notRated.includes(key));
  const values = new Map(all.map((region) => [region.key, valuesOf(region, made, indicators)] as const));
  const lacks = (id: string) => [...values.values()].some((own) => own.get(id) === undefined);
  if (indicators.some(({ id, missing }) => missing === "refuse" && lacks(id))) return "refused";
  if (
    indicators.some(({ id, scale }) =>
      hasNoBest(
        scale,
        [...values.values()].flatMap((own) => own.get(id) ?? []),
      ),
    )
  )
    return "refused";
  const scored = all.flatMap((region) => {
    const own = values.get(region.key) ?? new Map();
    return scoredRegion(region, own, [...values.values()], made, by) ?? [];
  });
  return scored
    .map((own): RatedRegion => {
      const inDistrict = scored.filter(({ district }) => district !== "" && district === own.district);
      return {
        code: own.code,
        place: reduced(placeAmong(own, scored, made)),
        districtPlace: own.district === "" ? undefined : reduced(placeAmong(own, inDistrict, made)),
        exactTotal: reduced(own.exactTotal),
        total: reduced(rounded(own.exactTotal, made.places, made.mode)),
        blocks: texts(new Map([...own.blocks].map(([id, { points }]) => [id, points]))),
        values: texts(own.values),
        points: texts(own.points),
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function texts(values: ReadonlyMap<string, Fraction | undefined>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...values].map(([id, value]) => [id, value === undefined ? "missing" : reduced(value)]),
  );
}

function indicatorsOf({ indicators, blocks }: Block): readonly Indicator[] {
  return [...indicators, ...blocks.flatMap(indicatorsOf)];
}

function valuesOf(region: Row, made: Case, indicators: readonly Indicator[]) {
  const own = cellsOf(region, regionColumns);
  const rows = made.organizations
    .filter((row) => row.region === region.key)
    .map((row) => cellsOf(row, organizationColumns));
  return new Map(
    indicators.map(({ id, formula }) => {
      const value = worth(formula, own, rows);
      return [id, value === undefined ? undefined : number(value)] as const;
    }),
  );
}

function cellsOf({ cells }: Row, columns: Readonly<Record<string, string>>): Cells {
  return Object.fromEntries(
    Object.entries(columns).map(([id, type]): [string, Worth] => {
      const text = cells[id] ?? "";
      if (text === "") return [id, undefined];
      if (type === "flag") return [id, text === "1"];
      return [id, type === "choice" || type === "text" ? text : fractionOf(text)];
    }),
  );
}

function scoredRegion(
  region: Row,
  values: ReadonlyMap<string, Fraction | undefined>,
  ofAll: readonly ReadonlyMap<string, Fraction | undefined>[],
  made: Case,
  by: string,
): Scored | undefined {
  const points = new Map<string, Fraction>();
  const blocks = new Map<string, Part>();
  const weightOf = new Map<string, Fraction>();

  function indicatorPart({ id, weight, scale, missing }: Indicator): Part {
    const value = values.get(id);
    const most = fractionOf(weight);
    const others = ofAll.flatMap((each) => each.get(id) ?? []);
    const own = value === undefined ? zero : pointsOf(value, scale, most, others);
    points.set(id, own);
    return { points: own, available: value === undefined && missing === "exclude" ? zero : most };
  }

  function blockPart(block: Block): Part {
    const parts = [
      ...block.indicators.map((child) => ({ weight: fractionOf(child.weight), ...indicatorPart(child) })),
      ...block.blocks.map((child) => ({ weight: fractionOf(child.weight), ...blockPart(child) })),
    ];
    const part = block.aggregate === "sum" ? added(parts) : averaged(parts, fractionOf(block.weight));
    blocks.set(block.id, part);
    weightOf.set(block.id, fractionOf(block.weight));
    return part;
  }

  const { points: earned, available } = added(made.blocks.map(blockPart));
  if (order(available, zero) === 0) return undefined;
  const whole = total(made.blocks.map(({ weight }) => fractionOf(weight)));
  const exactTotal = quotient(multiply(earned, whole), available);
  const scaled = (id: string) => {
    const part = blocks.get(id);
    if (part === undefined) return points.get(id) ?? zero;
    if (order(part.available, zero) === 0) return part.points;
    return quotient(multiply(part.points, weightOf.get(id) ?? zero), part.available);
  };
  const compared = by === "total" ? exactTotal : scaled(by);
  if (by !== "total" && order(blocks.get(by)?.available ?? zero, zero) === 0) return undefined;
  const first = made.on === "exact" ? compared : rounded(compared, made.places, made.mode);
  return {
    code: region.key,
    district: region.cells["district"] ?? "",
    values,
    points,
    blocks,
    exactTotal,
    compared: [first, ...made.breakTies.map(scaled)],
  };
}

function added(parts: readonly Part[]): Part {
  return {
    points: total(parts.map(({ points }) => points)),
    available: total(parts.map(({ available }) => available)),
  };
}

/** The mean of the shares, each with its weight; parts of which nothing is available are left out. */
function averaged(parts: readonly (Part & { readonly weight: Fraction })[], weight: Fraction): Part {
  const present = parts.filter(({ available }) => order(available, zero) > 0);
  if (present.length === 0) return { points: zero, available: zero };
  const shares = total(present.map((part) => quotient(multiply(part.weight, part.points), part.available)));
  const weights = total(present.map((part) => part.weight));
  return { points: quotient(multiply(weight, shares), weights), available: weight };
}

function pointsOf(value: Fraction, scale: Scale, weight: Fraction, all: readonly Fraction[]): Fraction {
  const least = all.reduce((best, each) => (order(each, best) < 0 ? each : best), value);
  const greatest = all.reduce((best, each) => (order(each, best) > 0 ? each : best), value);
  switch (scale.kind) {
    case "bands": {
      const band = scale.bands.find((each) => isReached(each, value));
      return band === undefined ? zero : fractionOf(band.points);
    }
    case "goalposts":
      return multiply(weight, shareOfWay(value, fractionOf(scale.worst), fractionOf(scale.best)));
    case "minmax": {
      const [worst, best] = scale.better === "higher" ? [least, greatest] : [greatest, least];
      return multiply(weight, order(worst, best) === 0 ? one : shareOfWay(value, worst, best));
    }
    case "distance_to_best": {
      const [part, whole] = scale.better === "higher" ? [value, greatest] : [least, value];
      if (order(part, whole) === 0) return weight;
      return order(whole, zero) > 0 ? multiply(weight, cut(quotient(part, whole))) : zero;
    }
    case "none":
      return multiply(weight, cut(value));
  }
}

/** A distance to a best that is not positive is no share of it. */
function hasNoBest(scale: Scale, all: readonly Fraction[]): boolean {
  const [first, ...others] = all;
  if (scale.kind !== "distance_to_best" || first === undefined) return false;
  const sign = scale.better === "higher" ? 1 : -1;
  const best = others.reduce((known, each) => (sign * order(each, known) > 0 ? each : known), first);
  return order(best, zero) <= 0;
}

function shareOfWay(value: Fraction, worst: Fraction, best: Fraction): Fraction {
  return cut(quotient(subtract(value, worst), subtract(best, worst)));
}

function cut(share: Fraction): Fraction {
  if (order(share, zero) < 0) return zero;
  return order(share, one) > 0 ? one : share;
}

function isReached({ bound, edge }: Band, value: Fraction): boolean {
  const side = order(value, fractionOf(edge));
  return { from: side >= 0, above: side > 0, to: side <= 0, below: side < 0 }[bound];
}

/** Counted from the definitions of docs/methodology.md: nothing is sorted. */
function placeAmong(own: Scored, all: readonly Scored[], { order: direction, ties }: Case): Fraction {
  const sign = direction === "descending" ? -1 : 1;
  const differences = (other: Scored) =>
    other.compared.map((score, index) => sign * order(score, own.compared[index] ?? zero));
  const sideOf = (other: Scored) => differences(other).find((difference) => difference !== 0) ?? 0;
  const better = all.filter((other) => sideOf(other) < 0);
  const equal = all.filter((other) => sideOf(other) === 0);
  const count = BigInt(better.length);
  switch (ties) {
    case "dense":
      return fraction(
        1n + BigInt(new Set(better.map(({ compared }) => compared.map(reduced).join(" "))).size),
      );
    case "competition":
      return fraction(count + 1n);
    case "modified":
      return fraction(count + BigInt(equal.length));
    case "fractional":
      return add(fraction(count), fraction(BigInt(equal.length) + 1n, 2n));
    case "ordinal":
      return fraction(count + BigInt(equal.filter(({ code }) => code <= own.code).length));
  }
}
