import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { type Fraction, ratio } from "../../src/exact/fraction.ts";
import { type TieMethod, tieMethods } from "../../src/model/methodology.ts";
import { type Contestant, rank } from "../../src/rank/rank.ts";
import { exact } from "../build/numbers.ts";

function contestants(...scores: readonly string[]): readonly Contestant<string>[] {
  return scores.map((score, index) => {
    const key = String.fromCharCode(65 + index);
    return { member: key, key, scores: score.split(" ").map(exact) };
  });
}

/** `1 A B · 2 C`: places and who shares them. */
function told(
  of: readonly Contestant<string>[],
  ties: TieMethod,
  order: "ascending" | "descending" = "descending",
) {
  return rank(of, ties, order)
    .map(({ place, members }) => `${printExact(place)} ${members.join(" ")}`)
    .join(" · ");
}

describe("the five ways to number ties", () => {
  /* method, 9 8 8 7, 9 9 9, 7 8 8 9 8 ascending, nobody */
  test.each<[TieMethod, string, string, string]>([
    ["dense", "1 A · 2 B C · 3 D", "1 A B C", "1 A · 2 B C E · 3 D"],
    ["competition", "1 A · 2 B C · 4 D", "1 A B C", "1 A · 2 B C E · 5 D"],
    ["modified", "1 A · 3 B C · 4 D", "3 A B C", "1 A · 4 B C E · 5 D"],
    ["fractional", "1 A · 2.5 B C · 4 D", "2 A B C", "1 A · 3 B C E · 5 D"],
    ["ordinal", "1 A · 2 B · 3 C · 4 D", "1 A · 2 B · 3 C", "1 A · 2 B · 3 C · 4 E · 5 D"],
  ])("%s", (ties, four, three, five) => {
    expect(told(contestants("9", "8", "8", "7"), ties)).toBe(four);
    expect(told(contestants("9", "9", "9"), ties)).toBe(three);
    expect(told(contestants("7", "8", "8", "9", "8"), ties, "ascending")).toBe(five);
    expect(rank([], ties, "descending")).toEqual([]);
    expect(told(contestants("5"), ties)).toBe("1 A");
  });
});

test("the published places of 2025 are dense", () => {
  const scores = [
    "640",
    "630",
    "620",
    "610",
    "600",
    "600",
    "595",
    "590",
    "585",
    "585",
    "580",
    "575",
    "575",
    "575",
    "575",
  ];
  const places = rank(contestants(...scores), "dense", "descending").flatMap(({ place, members }) =>
    members.map(() => printExact(place)),
  );
  expect(places.join(", ")).toBe("1, 2, 3, 4, 5, 5, 6, 7, 8, 8, 9, 10, 10, 10, 10");
});

describe("a further score breaks a tie", () => {
  /* first and second score of each, dense places, ascending */
  test.each([
    [["9 1", "9 2", "8 9"], "1 B · 2 A · 3 C", "1 C · 2 A · 3 B"],
    [["9 2", "9 2", "8 9"], "1 A B · 2 C", "1 C · 2 A B"],
    [["9 1 5", "9 1 7", "9 1 5"], "1 B · 2 A C", "1 A C · 2 B"],
    [["9 1/3", "9 0.3333333333333333"], "1 A · 2 B", "1 B · 2 A"],
  ])("%j", (scores, descending, ascending) => {
    expect(told(contestants(...scores), "dense")).toBe(descending);
    expect(told(contestants(...scores), "dense", "ascending")).toBe(ascending);
  });
});

test("members of a group are in the order of their keys, by code units", () => {
  const keys = ["б", "10", "Б", "9", "a", "B"];
  const all = keys.map((key) => ({ member: key, key, scores: [exact("1")] }));
  expect(rank(all, "dense", "descending")[0]?.members).toEqual(["10", "9", "B", "a", "Б", "б"]);
  expect(rank(all, "dense", "ascending")[0]?.members).toEqual(["10", "9", "B", "a", "Б", "б"]);
});

describe("ties are exact:", () => {
  const third = ratio(1n, 3n);
  const hair = ratio(1n, 10n ** 30n);
  const of = (...scores: readonly Fraction[]) =>
    scores.map((score, index) => ({ member: index, key: `${index}`, scores: [score] }));

  /* what the scores are, tie groups */
  test.each<[string, Fraction[], number[][]]>([
    ["three thirds and one", [third.add(third).add(third), ratio(1n, 1n)], [[0, 1]]],
    ["a tenth and two, and three tenths", [exact("0.1").add(exact("0.2")), exact("0.3")], [[0, 1]]],
    ["seven sevenths of 640.5, and 640.5", [exact("640.5").div(7).mul(7), exact("640.5")], [[0, 1]]],
    ["a hair more", [exact("640"), exact("640").add(hair)], [[1], [0]]],
    ["a hair less than a third", [third.sub(hair), third], [[1], [0]]],
    ["what one double holds", [exact("9007199254740992"), exact("9007199254740993")], [[1], [0]]],
    ["a chain of hairs", [third, third.add(hair), third.add(hair).add(hair)], [[2], [1], [0]]],
  ])("%s", (_, scores, groups) => {
    expect(rank(of(...scores), "dense", "descending").map(({ members }) => members)).toEqual(groups);
  });
});

/* The definitions, in counts of who is better and who is equal; nothing here is sorted. */
function isBetter(
  a: readonly Fraction[],
  b: readonly Fraction[],
  order: "ascending" | "descending",
): boolean {
  const [first, ...rest] = a;
  const [other, ...others] = b;
  if (first === undefined || other === undefined) return false;
  if (first.n * first.s * other.d === other.n * other.s * first.d) return isBetter(rest, others, order);
  const greater = first.n * first.s * other.d > other.n * other.s * first.d;
  return greater === (order === "descending");
}

function definedPlace(
  one: Contestant<string>,
  all: readonly Contestant<string>[],
  ties: TieMethod,
  order: "ascending" | "descending",
): Fraction {
  const better = all.filter((other) => isBetter(other.scores, one.scores, order));
  const equal = all.filter(
    (other) => !isBetter(other.scores, one.scores, order) && !isBetter(one.scores, other.scores, order),
  );
  const whole = (count: number) => ratio(BigInt(count), 1n);
  switch (ties) {
    case "dense":
      return whole(
        1 + new Set(better.map(({ scores }) => scores.map((score) => score.toFraction()).join())).size,
      );
    case "competition":
      return whole(1 + better.length);
    case "modified":
      return whole(better.length + equal.length);
    case "fractional": {
      const taken = equal.map((_, index) => better.length + 1 + index);
      return ratio(BigInt(taken.reduce((total, place) => total + place, 0)), BigInt(taken.length));
    }
    case "ordinal":
      return whole(1 + better.length + equal.filter(({ key }) => key < one.key).length);
  }
}

/** Sums of thirds and sevenths made in different orders, some of them a hair apart. */
const score = fc
  .tuple(
    fc.array(fc.constantFrom(ratio(1n, 3n), ratio(2n, 3n), ratio(1n, 7n), ratio(2n, 7n), ratio(1n, 10n)), {
      maxLength: 4,
    }),
    fc.oneof({ weight: 8, arbitrary: fc.constant(0n) }, { weight: 1, arbitrary: fc.constantFrom(1n, -1n) }),
  )
  .map(([parts, hair]) => parts.reduce((total, part) => total.add(part), ratio(hair, 10n ** 30n)));

const fields = fc
  .integer({ min: 1, max: 3 })
  .chain((depth) =>
    fc
      .array(fc.array(score, { minLength: depth, maxLength: depth }), { maxLength: 14 })
      .map((all) => all.map((scores, index) => ({ member: `k${index}`, key: `k${index}`, scores }))),
  );
const order = fc.constantFrom("ascending", "descending");

test.each(tieMethods)("%s places are those of the definition", (ties) => {
  fc.assert(
    fc.property(fields, order, (all, order) => {
      for (const { place, members } of rank(all, ties, order)) {
        for (const member of members) {
          const one = all.find(({ key }) => key === member);
          if (one === undefined) throw new Error(`a stranger, ${member}`);
          expect(place).toEqual(definedPlace(one, all, ties, order));
        }
      }
    }),
    { numRuns: 1000 },
  );
});

describe("whatever is ranked,", () => {
  test("everyone has one place, groups go from the best down, and only equals share", () => {
    fc.assert(
      fc.property(fields, order, fc.constantFrom(...tieMethods), (all, order, ties) => {
        const groups = rank(all, ties, order).map(({ members }) => members);
        expect(groups.flat().sort()).toEqual(all.map(({ member }) => member).sort());
        const scoresOf = (member: string | undefined) => all.find(({ key }) => key === member)?.scores ?? [];
        for (const [index, group] of groups.entries()) {
          for (const member of group) expect(scoresOf(member)).toEqual(scoresOf(group[0]));
          const next = groups[index + 1]?.[0];
          if (next !== undefined && ties !== "ordinal")
            expect(isBetter(scoresOf(group[0]), scoresOf(next), order)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("the order in which contestants come changes nothing", () => {
    const shuffled = fields.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, order, fc.constantFrom(...tieMethods), ([all, others], order, ties) => {
        expect(rank(others, ties, order)).toEqual(rank(all, ties, order));
      }),
      { numRuns: 1000 },
    );
  });
});
