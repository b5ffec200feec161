import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { ratio } from "../../src/exact/fraction.ts";
import { round } from "../../src/exact/round.ts";
import type { BlockId, IndicatorId } from "../../src/model/brand.ts";
import { type RankingRule, tieMethods } from "../../src/model/methodology.ts";
import type { Score } from "../../src/model/rating.ts";
import { type Standings, standings } from "../../src/rank/standings.ts";
import { growth } from "../build/cpu-time.ts";
import { plainRanking, region } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

const x = "x" as BlockId;
const a = "a" as IndicatorId;

/** A region by its total; points of block x and indicator a where they matter. */
function scoreOf(
  code: string,
  total: string,
  change: { district?: string; block?: string; scaled?: string; indicator?: string } = {},
): Score {
  const { district, block = "0", scaled = block, indicator = "0" } = change;
  const exactTotal = exact(total);
  return {
    region: region(code, {}, { name: code, district }),
    indicators: new Map([[a, { value: exact("0"), points: exact(indicator), excluded: false }]]),
    blocks: new Map([[x, { points: exact(block), available: exact("100"), scaled: exact(scaled) }]]),
    exactTotal,
    total: round(exactTotal, plainRanking.round),
  };
}

const told = ({ ranking }: Standings) =>
  ranking
    .map(({ place, members }) => `${printExact(place)} ${members.map(({ region }) => region.code).join(" ")}`)
    .join(" · ");

const rule = (change: Partial<RankingRule>): RankingRule => ({ ...plainRanking, ...change });

describe("totals that round alike", () => {
  const scores = [scoreOf("A", "464.4"), scoreOf("B", "463.5"), scoreOf("C", "463.4")];

  test("share a place where places are of rounded totals", () => {
    expect(told(standings(scores, rule({ on: "rounded" }), "dense", "total"))).toBe("1 A B · 2 C");
  });

  test("have places of their own where places are of exact totals", () => {
    expect(told(standings(scores, rule({ on: "exact" }), "dense", "total"))).toBe("1 A · 2 B · 3 C");
  });

  test("are rounded as the rule says", () => {
    const down = rule({ on: "rounded", round: { places: 0, mode: "down" } });
    expect(told(standings(scores, down, "dense", "total"))).toBe("1 A · 2 B C");
    const tenths = rule({ on: "rounded", round: { places: 1, mode: "half-up" } });
    expect(told(standings(scores, tenths, "dense", "total"))).toBe("1 A · 2 B · 3 C");
  });
});

describe("whether unequal totals print alike", () => {
  /* totals, whether they do */
  test.each([
    ["464 463 462", false],
    ["464 464 464", false],
    ["464.4 464", true],
    ["464.4 464.4", false],
    ["464.5 464.4", false],
    ["464.4 300 464.3", true],
    ["1/3 1/3 200", false],
    ["1/3 0.333", true],
    ["", false],
    ["464", false],
  ])("%j: %s", (totals, expected) => {
    const scores = totals.split(" ").flatMap((total, i) => (total === "" ? [] : [scoreOf(`${i}`, total)]));
    for (const on of ["exact", "rounded"] as const)
      expect(standings(scores, rule({ on }), "dense", "total").printedAlike).toBe(expected);
  });

  test("is of what is compared: a block's points where places are by it", () => {
    const scores = [scoreOf("A", "10", { block: "5.4" }), scoreOf("B", "20", { block: "5.3" })];
    expect(standings(scores, plainRanking, "dense", "total").printedAlike).toBe(false);
    expect(standings(scores, plainRanking, "dense", x).printedAlike).toBe(true);
  });

  test("is of a block's points scaled to its whole weight, not of those its column shows", () => {
    const scaled = [scoreOf("A", "5", { block: "9", scaled: "30.2" }), scoreOf("B", "5", { block: "30" })];
    expect(standings(scaled, plainRanking, "dense", x).printedAlike).toBe(true);
    const apart = [scoreOf("A", "5", { block: "30.2", scaled: "60.4" }), scoreOf("B", "5", { block: "30" })];
    expect(standings(apart, plainRanking, "dense", x).printedAlike).toBe(false);
  });

  test("is so exactly where two of them differ and round to one", () => {
    const totals = fc.array(
      fc.integer({ min: 0, max: 40 }).map((n) => ratio(BigInt(n), 14n)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(totals, (all) => {
        const pairs = all.flatMap((one) => all.map((other) => [one, other] as const));
        const expected = pairs.some(
          ([one, other]) =>
            !one.equals(other) && round(one, plainRanking.round).equals(round(other, plainRanking.round)),
        );
        const scores = all.map((total, i) => scoreOf(`${i}`, total.toFraction()));
        expect(standings(scores, plainRanking, "dense", "total").printedAlike).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a tie is broken", () => {
  const scores = [
    scoreOf("A", "9", { block: "5", indicator: "1" }),
    scoreOf("B", "9", { block: "6", indicator: "2" }),
    scoreOf("C", "9", { block: "6", indicator: "3" }),
    scoreOf("D", "10", { block: "0", indicator: "0" }),
  ];

  /* by what, places */
  test.each<[(BlockId | IndicatorId)[], string]>([
    [[], "1 D · 2 A B C"],
    [[x], "1 D · 2 B C · 3 A"],
    [[x, a], "1 D · 2 C · 3 B · 4 A"],
    [[a], "1 D · 2 C · 3 B · 4 A"],
  ])("by %j", (breakTies, places) => {
    expect(told(standings(scores, rule({ breakTies }), "dense", "total"))).toBe(places);
  });

  test("by the exact points, though totals are rounded", () => {
    const close = [scoreOf("A", "9.1", { block: "5.1" }), scoreOf("B", "9.2", { block: "5.2" })];
    const rounded = rule({ on: "rounded", breakTies: [x] });
    expect(told(standings(close, rounded, "dense", "total"))).toBe("1 B · 2 A");
  });

  test("never by what nobody has", () => {
    const stranger = rule({ breakTies: ["stranger" as BlockId] });
    expect(() => standings(scores, stranger, "dense", "total")).toThrow("stranger");
  });
});

test("places by a block are of its points alone", () => {
  const scores = [scoreOf("A", "9", { block: "1" }), scoreOf("B", "1", { block: "9" })];
  expect(told(standings(scores, plainRanking, "dense", "total"))).toBe("1 A · 2 B");
  expect(told(standings(scores, plainRanking, "dense", x))).toBe("1 B · 2 A");
});

test("places by a block are of its whole weight, whatever was excluded from it", () => {
  const scores = [scoreOf("A", "9", { block: "15", scaled: "25" }), scoreOf("B", "9", { block: "20" })];
  expect(told(standings(scores, plainRanking, "dense", x))).toBe("1 A · 2 B");
  expect(told(standings(scores, rule({ breakTies: [x] }), "dense", "total"))).toBe("1 A · 2 B");
});

test("fewer is better where the order ascends", () => {
  const scores = [scoreOf("A", "9"), scoreOf("B", "1"), scoreOf("C", "1")];
  expect(told(standings(scores, rule({ order: "ascending" }), "competition", "total"))).toBe("1 B C · 3 A");
});

describe("within its district", () => {
  const scores = [
    scoreOf("A", "9", { district: "south" }),
    scoreOf("B", "8", { district: "north" }),
    scoreOf("C", "7", { district: "south" }),
    scoreOf("D", "7", { district: "south" }),
    scoreOf("E", "6", { district: "south" }),
    scoreOf("F", "5"),
  ];
  const placesWithin = (
    of: readonly Score[],
    order: RankingRule["order"],
    ties: (typeof tieMethods)[number],
  ) =>
    standings(of, rule({ order }), ties, "total")
      .ranking.flatMap(({ members }) => members)
      .map(({ region, districtPlace }) => `${region.code}${districtPlace ? printExact(districtPlace) : "-"}`)
      .sort()
      .join(" ");

  test.each([
    ["dense", "descending", "A1 B1 C2 D2 E3 F-"],
    ["competition", "descending", "A1 B1 C2 D2 E4 F-"],
    ["modified", "descending", "A1 B1 C3 D3 E4 F-"],
    ["fractional", "descending", "A1 B1 C2.5 D2.5 E4 F-"],
    ["ordinal", "descending", "A1 B1 C2 D3 E4 F-"],
    ["dense", "ascending", "A3 B1 C2 D2 E1 F-"],
  ] as const)("a region has its place: %s, %s", (ties, order, places) => {
    expect(placesWithin(scores, order, ties)).toBe(places);
  });

  test("places are those of a country of that district alone", () => {
    const south = scores.filter(({ region }) => region.district === "south");
    for (const ties of tieMethods) {
      const alone = standings(south, plainRanking, ties, "total").ranking.flatMap(({ place, members }) =>
        members.map(({ region }) => `${region.code}${printExact(place)}`),
      );
      expect(placesWithin(scores, "descending", ties).split(" ")).toEqual(expect.arrayContaining(alone));
    }
  });

  test("ties are broken as in the country", () => {
    const tied = [
      scoreOf("A", "9", { district: "south", block: "1" }),
      scoreOf("B", "9", { district: "south", block: "2" }),
    ];
    const broken = standings(tied, rule({ breakTies: [x] }), "dense", "total").ranking;
    expect(broken.map(({ members }) => members.map(({ districtPlace }) => districtPlace))).toEqual([
      [exact("1")],
      [exact("2")],
    ]);
  });
});

test("as many districts as regions take no more time than regions do", () => {
  const ranking = (size: number) => {
    const scores = Array.from({ length: size }, (_, n) =>
      scoreOf(`${n}`, `${n % 97}`, { district: `D${n}` }),
    );
    return () => void standings(scores, plainRanking, "dense", "total");
  };
  expect(growth(ranking, 16_000)).toBeLessThan(24);
});
