import fc from "fast-check";
import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { compare } from "../../../src/exact/fraction.ts";
import type { BlockId, IndicatorId } from "../../../src/model/brand.ts";
import type { Methodology } from "../../../src/model/methodology.ts";
import { tiesReport } from "../../../src/questions/ties/ties-of.ts";
import { indicator, methodologyOf, region } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";
import { ratedOf, worldOf } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

/** Regions 1, 2 … of these areas and bodies (of 20 points each), reported on. */
function reportOf(ranking: Partial<Methodology["ranking"]>, ...regions: readonly string[]) {
  const upTo20 = { kind: "goalposts", worst: exact("0"), best: exact("20") } as const;
  const indicators = ["area", "bodies"].map((id) => indicator(id, `regions.${id}`, "20", upTo20));
  const made = regions.map((text, index) => {
    const [area = "", bodies = ""] = text.split(" ");
    return [region(String(index + 1), { area, bodies })] as const;
  });
  const { ties, separated, nearest } = tiesReport(
    ratedOf(worldOf(methodologyOf(indicators, ranking), ...made)).rating,
  );
  const codes = (members: readonly { readonly region: { readonly code: string } }[]) =>
    members.map((member) => member.region.code).join("+");
  const ids = (differing: readonly { readonly id: string }[]) => differing.map(({ id }) => id).join("+");
  return {
    ties: ties.map((tie) => `${codes(tie.members)} ${tie.equal} ${ids(tie.differing)}`.trim()),
    separated: separated.map(({ better, worse, by, differing }) =>
      `${codes(better.members)}<${codes(worse.members)} ${by.kind === "code" ? "code" : by.id} ${ids(differing)}`.trim(),
    ),
    nearest: nearest.map(
      ({ better, worse, difference }) =>
        `${codes(better.members)}<${codes(worse.members)} ${printExact(difference)}`,
    ),
  };
}

/* the rule, each region's area and bodies → shared places, equals told apart, the nearest others */
test.each([
  ["none", {}, [], { ties: [], separated: [], nearest: [] }],
  ["one alone", {}, ["5 5"], { ties: [], separated: [], nearest: [] }],
  ["no equals", {}, ["9 9", "5 5", "4 5"], { ties: [], separated: [], nearest: ["2<3 1", "1<2 8"] }],
  ["equal in all", {}, ["5 5", "5 5"], { ties: ["1+2 exactly"], separated: [], nearest: [] }],
  ["equal in sum", {}, ["5 6", "6 5"], { ties: ["1+2 exactly area+bodies"], separated: [], nearest: [] }],
  [
    "equal when rounded",
    { on: "rounded" },
    ["5.2 5", "5 5", "1 1"],
    { ties: ["1+2 when-rounded area"], separated: [], nearest: ["1+2<3 8"] },
  ],
  [
    "a tie broken by an indicator",
    { breakTies: ["area" as IndicatorId] },
    ["5 6", "6 5"],
    { ties: [], separated: ["2<1 area area+bodies"], nearest: [] },
  ],
  [
    "a tie broken by a block",
    { breakTies: ["all" as BlockId, "bodies" as IndicatorId] },
    ["5 6", "6 5"],
    { ties: [], separated: ["1<2 bodies area+bodies"], nearest: [] },
  ],
  [
    "equals in the order of codes",
    { ties: "ordinal" },
    ["5 5", "5 5"],
    { ties: [], separated: ["1<2 code"], nearest: [] },
  ],
  [
    "rounded equals told apart: their exact scores are near too",
    { on: "rounded", breakTies: ["area" as IndicatorId] },
    ["5.2 5", "5 5"],
    { ties: [], separated: ["1<2 area area"], nearest: ["1<2 0.2"] },
  ],
] as const)("%s", (_, ranking, regions, expected) => {
  expect(reportOf(ranking, ...regions)).toEqual(expected);
});

test("ten pairs are near at most", () => {
  const many = Array.from({ length: 13 }, (_, index) => `${index} 0`);
  expect(reportOf({}, ...many).nearest).toHaveLength(10);
});

test("every shared place is told once, and the nearest pairs rise from above 0", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const { rating } = ratedOf(world);
      const { ties, nearest } = tiesReport(rating);
      const shared = rating.ranking.filter(({ members }) => members.length > 1);
      expect(ties.map(({ members }) => members)).toEqual(shared.map(({ members }) => members));
      for (const [index, { difference }] of nearest.entries()) {
        expect(difference.n > 0n && difference.s > 0n).toBe(true);
        const next = nearest[index + 1]?.difference ?? difference;
        expect(compare(difference, next)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
