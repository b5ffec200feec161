import fc from "fast-check";
import type { Band, Block, Bound, Case, Indicator, Row, Scale } from "./case.ts";
import { kinds } from "./case.ts";
import { arithmetic, comparisons, connectives, type Expression, type Leaf } from "./expression.ts";
import { add, fractionOf, order, zero } from "./fraction.ts";

const literals = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("0", "1", "2", "3", "10", "0.5", "0.1") },
  { weight: 1, arbitrary: fc.constantFrom("9007199254740993", "0.000001", `1${"0".repeat(30)}`) },
);
const number = (text: string): Expression => ({ is: "number", text });
const leafOf = (leaf: Leaf): Expression => ({ is: "leaf", leaf });
const column = (id: string): Expression => leafOf({ of: "row", column: id });

function binary<T extends Extract<Expression, { is: "binary" }>["operator"]>(
  operators: readonly T[],
  of: fc.Arbitrary<Expression>,
): fc.Arbitrary<Expression> {
  return fc
    .tuple(fc.constantFrom(...operators), of, of)
    .map(([operator, left, right]) => ({ is: "binary", operator, left, right }));
}

function unary(operator: "-" | "!", of: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return of.map((inner) => ({ is: "unary", operator, of: inner }));
}

/** Numbers and conditions over the columns of an organisation. */
export const inRow = fc.letrec<{ number: Expression; flag: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.constantFrom(column("a"), column("b"), column("c")),
    literals.map(number),
    binary(arithmetic, tie("number")),
    unary("-", tie("number")),
  ),
  flag: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.constantFrom(column("f"), column("g")),
    fc
      .tuple(fc.constantFrom(...kinds), fc.constantFrom("==" as const, "!=" as const))
      .map(([word, operator]) => ({ is: "choice" as const, column: "kind", operator, word })),
    binary(comparisons, tie("number")),
    binary(connectives, tie("flag")),
    binary(["==", "!="], tie("flag")),
    unary("!", tie("flag")),
  ),
}));

const where = fc.option(inRow.flag, { nil: undefined, freq: 2 });
const aggregates: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 1, arbitrary: where.map((condition) => aggregate("count", undefined, condition)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom("sum" as const, "sum" as const, "mean" as const, "min" as const, "max" as const),
        inRow.number,
        where,
      )
      .map(([name, subject, condition]) => aggregate(name, subject, condition)),
  },
);

function aggregate(
  name: Extract<Leaf, { of: "organizations" }>["name"],
  subject: Expression | undefined,
  condition: Expression | undefined,
): Expression {
  return leafOf({ of: "organizations", name, subject, where: condition });
}

const ofRegion = fc.letrec<{ number: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    { weight: 3, arbitrary: aggregates },
    {
      weight: 1,
      arbitrary: fc.constantFrom("people", "area").map((id) => leafOf({ of: "region", column: id })),
    },
    { weight: 1, arbitrary: literals.map(number) },
    { weight: 4, arbitrary: binary(["/", "/", "+", "-", "*"], tie("number")) },
    { weight: 1, arbitrary: unary("-", tie("number")) },
  ),
}));

const weights = fc.constantFrom("5", "10", "20", "12.5", "7", "0.01");
const edges = fc.uniqueArray(
  fc.constantFrom("-2", "-0.5", "0", "0.1", "0.25", "0.5", "0.75", "0.9", "1", "1.5", "2", "4", "10", "100"),
  { minLength: 1, maxLength: 4 },
);
const better = fc.constantFrom("higher" as const, "lower" as const);

/** Points of the bands are tenths of the weight, the best all of it. */
function bands(weight: string): fc.Arbitrary<Scale> {
  const bounds = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
  return fc.tuple(better, edges, bounds).map(([direction, texts, isOpen]): Scale => {
    const sign = direction === "higher" ? -1 : 1;
    const sorted = [...texts].sort((a, b) => sign * order(fractionOf(a), fractionOf(b)));
    const [closed, open] = direction === "higher" ? (["from", "above"] as const) : (["to", "below"] as const);
    const made = sorted.map((edge, index): Band => {
      const bound: Bound = isOpen[index] === true ? open : closed;
      return { bound, edge, points: index === 0 ? weight : tenths(weight, 10 - 2 * index) };
    });
    return { kind: "bands", better: direction, bands: made };
  });
}

/** So many tenths of a decimal of four places at most. */
function tenths(text: string, count: number): string {
  const { upper, lower } = fractionOf(text);
  const digits = `${(upper * BigInt(count) * 10_000n) / lower}`.padStart(6, "0");
  return `${digits.slice(0, -5)}.${digits.slice(-5)}`;
}

function scales(weight: string): fc.Arbitrary<Scale> {
  return fc.oneof(
    { weight: 3, arbitrary: bands(weight) },
    {
      weight: 2,
      arbitrary: edges
        .filter(({ length }) => length > 1)
        .map(([worst = "0", best = "1"]): Scale => ({ kind: "goalposts", worst, best })),
    },
    { weight: 1, arbitrary: better.map((direction): Scale => ({ kind: "minmax", better: direction })) },
    {
      weight: 1,
      arbitrary: better.map((direction): Scale => ({ kind: "distance_to_best", better: direction })),
    },
    { weight: 1, arbitrary: fc.constant<Scale>({ kind: "none" }) },
  );
}

function indicator(id: string): fc.Arbitrary<Indicator> {
  return weights.chain((weight) =>
    fc.record({
      id: fc.constant(id),
      weight: fc.constant(weight),
      formula: ofRegion.number,
      scale: scales(weight),
      missing: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom("zero" as const, "exclude" as const) },
        { weight: 1, arbitrary: fc.constant("refuse" as const) },
      ),
    }),
  );
}

function indicators(id: string, least: number): fc.Arbitrary<readonly Indicator[]> {
  return fc
    .integer({ min: least, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => indicator(`${id}_${index}`))));
}

/** A block with blocks inside, `levels` deep at most. */
function block(id: string, levels: number): fc.Arbitrary<Block> {
  const inside: fc.Arbitrary<readonly Block[]> =
    levels === 0
      ? fc.constant([])
      : fc.oneof(
          fc.constant([]),
          fc.tuple(block(`${id}1`, levels - 1)),
          fc.tuple(block(`${id}1`, levels - 1), block(`${id}2`, levels - 1)),
        );
  return fc
    .tuple(fc.constantFrom("sum" as const, "mean" as const), weights, inside)
    .chain(([aggregate, weight, blocks]) =>
      indicators(id, blocks.length === 0 ? 1 : 0).map((own): Block => {
        const children = [...own, ...blocks].map((child) => fractionOf(child.weight)).reduce(add, zero);
        const sum = `${children.upper}/${children.lower}`;
        return { id, aggregate, weight: aggregate === "sum" ? sum : weight, indicators: own, blocks };
      }),
    );
}

const cell = {
  a: fc.oneof(
    { weight: 8, arbitrary: fc.nat(9).map(String) },
    { weight: 1, arbitrary: fc.constantFrom("9007199254740993", "-7", "1000000") },
    { weight: 1, arbitrary: fc.constant("") },
  ),
  b: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("0", "0.1", "0.2", "0.25", "-0.5", "3", "10.125") },
    { weight: 1, arbitrary: fc.constantFrom("0.000000000000000001", "123456789012345678.9") },
    { weight: 1, arbitrary: fc.constant("") },
  ),
  c: fc.constantFrom("0", "1", "2", "3", "7", ""),
  f: fc.constantFrom("1", "0", "1", "0", ""),
  g: fc.constantFrom("1", "0"),
  kind: fc.constantFrom(...kinds, ""),
};

function rows(codes: readonly string[]): fc.Arbitrary<Case["organizations"]> {
  return fc
    .array(fc.tuple(fc.constantFrom(...codes), fc.record(cell)), { minLength: 1, maxLength: 14 })
    .map((all) => all.map(([region, cells], index) => ({ key: `o${index}`, region, cells })));
}

function regions(codes: readonly string[]): fc.Arbitrary<readonly Row[]> {
  const cells = fc.record({
    people: fc.constantFrom("1", "3", "7", "14", "1000003", ""),
    area: fc.constantFrom("0", "0.5", "2.75", "-1", ""),
    district: fc.constantFrom("south", "north", ""),
  });
  return fc.tuple(...codes.map((key) => cells.map((own) => ({ key, cells: own }))));
}

/** Ids of the blocks and indicators, the whole ones first. */
export function idsOf({ id, indicators: own, blocks }: Block): readonly string[] {
  return [id, ...own.map((child) => child.id), ...blocks.flatMap(idsOf)];
}

export const cases: fc.Arbitrary<Case> = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.oneof(fc.tuple(block("x", 1)), fc.tuple(block("x", 1), block("y", 0))),
  )
  .chain(([count, blocks]): fc.Arbitrary<Case> => {
    const codes = Array.from({ length: count }, (_, index) => `${index + 10}`);
    return fc.record({
      blocks: fc.constant(blocks),
      on: fc.constantFrom("exact" as const, "rounded" as const),
      places: fc.constantFrom(0, 1, 3),
      mode: fc.constantFrom("half-up" as const, "half-even" as const, "down" as const),
      order: fc.constantFrom("descending" as const, "ascending" as const),
      ties: fc.constantFrom(...(["dense", "competition", "modified", "fractional", "ordinal"] as const)),
      breakTies: fc.uniqueArray(fc.constantFrom(...blocks.flatMap(idsOf)), { maxLength: 2 }),
      notRated: fc.oneof(
        fc.constant([]),
        fc.constant([]),
        fc.constantFrom(...codes).map((code) => [code]),
      ),
      regions: regions(codes),
      organizations: rows(codes),
    });
  });
