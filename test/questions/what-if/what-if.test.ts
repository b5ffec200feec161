import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { sum, zero } from "../../../src/exact/fraction.ts";
import { readable, type Table } from "../../../src/format/table.ts";
import type { ColumnId, RegionCode } from "../../../src/model/brand.ts";
import { placeChange, pointsChange } from "../../../src/model/change-columns.ts";
import { blocksOf, indicatorsOf } from "../../../src/model/walk.ts";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { ratingResult } from "../../../src/questions/compare/rating-result.ts";
import { comparisonRecords } from "../../../src/questions/compare/records.ts";
import { findGap } from "../../../src/questions/gap/find-gap.ts";
import { whatIfRecords } from "../../../src/questions/what-if/records.ts";
import type { WhatIf } from "../../../src/questions/what-if/result.ts";
import { whatIf } from "../../../src/questions/what-if/what-if.ts";
import { rateMeasured } from "../../../src/rate.ts";
import { formula, indicator, methodologyOf, region, row } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";
import { placeIn, ratedOf, type World, worldOf } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

const RUNS = Number(process.env["RUNS"] ?? 300);

/** Thousands of made-up ratings take a while where other tests run beside them. */
vi.setConfig({ testTimeout: 600_000 });
const nothing = { values: [], weights: new Map(), ties: undefined };

function tried(rated: Parameters<typeof whatIf>[0], trial: Parameters<typeof whatIf>[1]): WhatIf {
  const result = whatIf(rated, trial);
  if ("reason" in result) throw new Error(result.reason.kind);
  return result;
}

test("nothing changed, nothing moves", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      const { moves, same } = tried(rated, nothing);
      expect(moves).toEqual([]);
      expect(same).toBe(rated.rating.ranking.flatMap(({ members }) => members).length);
    }),
    { numRuns: RUNS },
  );
});

test("a step that a gap names, tried, leads where the gap says", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      for (const own of rated.rating.ranking.flatMap(({ members }) => members)) {
        for (const outlook of findGap(rated, own, undefined).outlooks) {
          if (outlook.kind !== "step") continue;
          const { lever, before, after, place, total } = outlook.step;
          const to = { kind: "by", amount: after.sub(before) } as const;
          const value = { text: "", region: own.region, leaf: lever.leaf, to };
          const found = placeIn(
            { ...rated, rating: tried(rated, { ...nothing, values: [value] }).after },
            own.region.code,
          );
          expect(found?.place.toFraction()).toBe(place.toFraction());
          expect(found?.member.exactTotal.toFraction()).toBe(total.toFraction());
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("a weight counts: the maximum follows, and every region's points for it in proportion", () => {
  fc.assert(
    fc.property(worlds({ bandsOnly: false, plain: true }), (world) => {
      const rated = ratedOf(world);
      const [first] = indicatorsOf(world.methodology.blocks);
      if (first === undefined) return;
      const { before, after } = tried(rated, {
        ...nothing,
        weights: new Map([[first.id, first.weight.mul(2)]]),
      });
      expect(after.methodology.maxPoints.toFraction()).toBe(
        before.methodology.maxPoints.add(first.weight).toFraction(),
      );
      for (const { region, indicators } of after.ranking.flatMap(({ members }) => members)) {
        const then = placeIn({ ...rated, rating: before }, region.code)?.member.indicators.get(first.id);
        expect(indicators.get(first.id)?.points.toFraction()).toBe(
          (then?.points ?? zero).mul(2).toFraction(),
        );
      }
    }),
    { numRuns: RUNS },
  );
});

test("an indicator without weight is gone; its block with it where it was alone", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      const indicators = indicatorsOf(world.methodology.blocks);
      const [first] = indicators;
      if (first === undefined || indicators.length < 2) return;
      const { after } = tried(rated, { ...nothing, weights: new Map([[first.id, zero]]) });
      const { blocks, maxPoints } = after.methodology;
      expect(indicatorsOf(blocks).map(({ id }) => id)).toEqual(indicators.slice(1).map(({ id }) => id));
      expect(maxPoints.toFraction()).toBe(sum(blocks.map(({ weight }) => weight)).toFraction());
    }),
    { numRuns: RUNS },
  );
});

test("a count that no indicator has is told as it comes to", () => {
  const methodology = methodologyOf([
    indicator("towns", 'count(organizations, kind == "town" && connected)', "10"),
  ]);
  const own = region("01");
  const town = row("a", { kind: "0", connected: "1" });
  const school = row("b", { kind: "1", connected: "1" });
  const { expression } = formula("count(organizations, connected)");
  if (expression.kind !== "leaf") throw new Error("no leaf");
  const to = { kind: "to", amount: exact("0") } as const;
  const values = [{ text: "", region: own, leaf: expression.leaf, to }];
  const { changes } = tried(ratedOf(worldOf(methodology, [own, town, school])), { ...nothing, values });
  expect(changes).toMatchObject([{ before: exact("2"), after: exact("0") }]);
});

test("what the data and their rules do not allow is refused", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      const [region] = world.regions;
      if (region === undefined) return;
      const rows = world.organizations.get(region.code as RegionCode) ?? [];
      const leaf = { kind: "cell", column: "area" } as never;
      const to = { kind: "to", amount: exact("51") } as const;
      const refused = whatIf(rated, { ...nothing, values: [{ text: "", region, leaf, to }] });
      expect("reason" in refused && refused.reason.kind).toBe("outside");
      expect(rows.length).toBeLessThan(4);
    }),
    { numRuns: 50 },
  );
});

describe("a value with which nothing could be rated is refused", () => {
  const cell = (column: string, to: string) => {
    const leaf = { kind: "cell", column: column as ColumnId } as const;
    return { leaf, to: { kind: "to", amount: exact(to) } as const, text: "" };
  };
  const reasonOf = (world: World, own: ReturnType<typeof cell>) => {
    const [region] = world.regions;
    if (region === undefined) throw new Error("no region");
    const result = whatIf(ratedOf(world), { ...nothing, values: [{ ...own, region }] });
    return "reason" in result ? result.reason.kind : "rated";
  };

  test("an indicator loses the value that the methodology does not do without", () => {
    const share = indicator("s", "regions.area / regions.bodies", "10", { kind: "none" }, "refuse");
    const world = worldOf(methodologyOf([share]), [region("1", { area: "2", bodies: "4" })]);
    expect([reasonOf(world, cell("area", "3")), reasonOf(world, cell("area", "0"))]).toEqual([
      "rated",
      "rated",
    ]);
    const turned = indicator("t", "regions.bodies / regions.area", "10", { kind: "none" }, "refuse");
    const other = worldOf(methodologyOf([turned]), [region("1", { area: "2", bodies: "1" })]);
    expect([reasonOf(other, cell("area", "3")), reasonOf(other, cell("area", "0"))]).toEqual([
      "rated",
      "lacking",
    ]);
  });

  test("a scale loses the best value that it divides by", () => {
    const distance = indicator("d", "regions.area", "10", { kind: "distance_to_best", better: "lower" });
    const world = worldOf(
      methodologyOf([distance]),
      [region("1", { area: "2" })],
      [region("2", { area: "4" })],
    );
    expect([reasonOf(world, cell("area", "1")), reasonOf(world, cell("area", "0"))]).toEqual([
      "rated",
      "no-best",
    ]);
  });
});

/* Places by the total or by one block, of scores exact or rounded, with points that are scaled where something is excluded. */
test("of every region that moved, what compare says of the two ratings; of the others compare says that nothing changed", () => {
  const column = fc.constantFrom("area", "population", "bodies");
  fc.assert(
    fc.property(worlds(), fc.nat(5), column, fc.integer({ min: 1, max: 40 }), (world, part, cell, number) => {
      const { loaded, reasonOf, rating: byTotal } = ratedOf(world);
      const parts = ["total", ...blocksOf(world.methodology.blocks).map(({ id }) => id)] as const;
      const by = parts[part % parts.length] ?? "total";
      const rating = rateMeasured(world.methodology, loaded, reasonOf, { ...byTotal, by });
      const [region] = world.regions;
      if (region === undefined) return;
      const leaf = { kind: "cell", column: cell as ColumnId } as const;
      const to = { kind: "to", amount: exact(String(number)) } as const;
      const result = whatIf(
        { loaded, reasonOf, rating },
        { ...nothing, values: [{ text: "", region, leaf, to }] },
      );
      if ("reason" in result) return;
      const compared = compareResults(ratingResult(result.before, "then"), ratingResult(result.after, "now"));
      const moved = new Set<string>(result.moves.map((move) => move.region.code));
      const rows = rowsById(comparisonRecords(compared));
      expect(rowsById(whatIfRecords(result, result.moves))).toEqual(
        rows.filter((row) => moved.has(row["region_code"] ?? "")),
      );
      for (const row of rows.filter(({ region_code }) => !moved.has(region_code ?? ""))) {
        expect([row["places_gained"], Number(row["points_gained"])]).toEqual(["0", 0]);
      }
    }),
    { numRuns: RUNS },
  );
});

function rowsById({ columns, rows }: Table): readonly Readonly<Record<string, string>>[] {
  const compared = ["region_code", "region", ...placeChange, ...pointsChange];
  return rows.map((cells) =>
    Object.fromEntries(
      compared.map((id) => {
        const cell = cells[columns.findIndex((column) => column.id === id)];
        return [id, cell === undefined ? "no column" : readable(cell)];
      }),
    ),
  );
}
