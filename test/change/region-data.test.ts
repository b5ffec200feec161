import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../src/change/lever.ts";
import {
  addends,
  edited,
  leafId,
  leafValue,
  organizationIn,
  regionData,
  untouched,
} from "../../src/change/region-data.ts";
import type { ColumnId, RegionCode, TableId } from "../../src/model/brand.ts";
import { aggregatesOf, regionExpressionsOf } from "../../src/model/walk.ts";
import { indicator, methodologyOf, region, row } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";
import { editedWorld, firstRegionData, leafOf, loadedOf, worldOf } from "../build/world.ts";
import { worlds } from "../build/worlds.ts";

test("edits, one after another: every sum and count as made anew from the cells", () => {
  const change = fc.record({
    column: fc.constantFrom("polls", "connected", "mark"),
    to: fc.nat(3),
    row: fc.nat(2),
  });
  fc.assert(
    fc.property(worlds(), fc.array(change, { maxLength: 4 }), (world, changes) => {
      const code = "1" as RegionCode;
      const rows = world.organizations.get(code) ?? [];
      const data = regionData(world.methodology, world.regions, rows, loadedOf(world).values(0));
      const edits = changes.flatMap(({ column: id, to, row: at }): readonly Edit[] => {
        const organization = rows[at];
        const edit = { column: id as ColumnId, from: exact("0"), to: exact(String(to)) };
        return organization === undefined ? [] : [{ organization, ...edit }];
      });
      const state = edits.reduce((before, edit) => edited(data, before, [edit]), untouched);
      const anew = loadedOf(editedWorld(world, code, edits)).values(0);
      for (const aggregate of aggregatesOf(regionExpressionsOf(world.methodology))) {
        const leaf = { kind: "aggregate", aggregate } as const;
        expect(text(leafValue(data, state, leaf)), aggregate.id).toBe(text(anew(leaf)));
      }
    }),
  );
});

const methodology = methodologyOf([
  indicator("i", "mean(organizations.mark)", "10"),
  indicator("j", 'sum(organizations.polls, kind == "town") / regions.area', "10"),
]);
const [first, second] = [row("a", { polls: "2", mark: "1.25" }), row("b", { kind: "1", mark: "" })];
const data = firstRegionData(worldOf(methodology, [region("1", { area: "6" }), first, second]));

test("an edited row is seen through the state alone: the data stays as it is", () => {
  const edit = { organization: first, column: "polls" as ColumnId, from: exact("2"), to: exact("5") };
  const state = edited(data, untouched, [edit]);
  expect(text(organizationIn(state, first).cells.get("polls" as ColumnId))).toBe("5");
  expect(organizationIn(state, second)).toBe(second);
  expect(organizationIn(untouched, first)).toBe(first);
  const leaf = leafOf('sum(organizations.polls, kind == "town")');
  expect([untouched, state].map((one) => text(leafValue(data, one, leaf)))).toEqual(["2", "5"]);
});

/* the column changed in the second row, to what → the sum of marks where polls are above 3, of which the second row has none */
test.each([
  ["a row without a mark begins to count beside one that has a mark", "1", "5", "7"],
  ["the only row that counts has no mark", "0", "5", undefined],
  ["no row counts any more", "0", "3", "0"],
])("%s", (_, polls, to, value) => {
  const sums = methodologyOf([
    indicator("i", "sum(mark, polls > 3)", "10"),
    indicator("j", "sum(polls)", "10"),
  ]);
  const marked = row("a", { polls: polls === "1" ? "4" : "1", mark: "7" });
  const unmarked = row("b", { polls: "4", mark: "" });
  const own = firstRegionData(worldOf(sums, [region("1", {}), marked, unmarked]));
  const edit = (from: string, to: string): Edit => ({
    organization: unmarked,
    column: "polls" as ColumnId,
    from: exact(from),
    to: exact(to),
  });
  const before = edited(own, untouched, [edit("4", "2")]);
  const after = edited(own, before, [edit("2", to)]);
  expect(text(leafValue(own, after, leafOf("sum(mark, polls > 3)")))).toBe(value);
});

test("a cell of the region itself is a leaf of its own", () => {
  const leaf = leafOf("regions.area");
  const edit = { organization: undefined, column: "area" as ColumnId, from: exact("6"), to: exact("7") };
  expect(leafId(leaf)).toBe("regions.area");
  expect(text(leafValue(data, edited(data, untouched, [edit]), leaf))).toBe("7");
  expect(text(leafValue(data, untouched, leaf))).toBe("6");
});

test("a mean moves by as many addends as it is taken over", () => {
  const addedUp = ["mean(organizations.polls)", "mean(organizations.mark)", "sum(organizations.polls)"];
  expect(addedUp.map((formula) => text(addends(data, leafOf(formula))))).toEqual(["2", "1", "1"]);
});

test("it is known which sums and counts a column has a part in", () => {
  const ids = (id: string) =>
    data.aggregatesWith("organizations" as TableId, id as ColumnId).map((one) => one.id);
  expect(ids("mark")).toEqual(["mean(organizations.mark)"]);
  expect(ids("kind")).toHaveLength(2);
  expect(ids("votes")).toEqual([]);
});
