import { describe, expect, test } from "vitest";
import { compare, sum } from "../../../src/exact/fraction.ts";
import { gapJson } from "../../../src/questions/gap/json.ts";
import { folder } from "../../build/files.ts";
import { exact } from "../../build/numbers.ts";
import { gapIn, tried } from "../../build/reviewed.ts";
import { tool } from "../../build/sample-rating.ts";
import { run } from "../../cli/run.ts";

async function json(code: string, wanted?: number) {
  return JSON.parse(JSON.stringify(gapJson(await gapIn("worked-example", code, wanted), tool)));
}

test("the region and its indicators, each with what it can bring", async () => {
  const told = await json("05");
  expect(told).toMatchObject({
    schema: "pos-rating/gap/1",
    tool,
    region_code: "05",
    place: 3,
    total: "66.3",
    exact_total: "66.25",
  });
  expect(told.indicators.map((one: { kind: string }) => one.kind)).toEqual([
    "step",
    "step",
    "step",
    "best",
    "no-value",
  ]);
  expect(told).not.toHaveProperty("goal");
  expect((await json("03")).indicators[2]).toEqual({
    id: "connected",
    kind: "out-of-reach",
    count: "count(organizations, connected)",
    value_needed: "0.8",
    needed: "1",
    possible: "0",
  });
});

test("a step names the cells that would change", async () => {
  const [step] = (await json("05")).indicators;
  expect(step).toMatchObject({
    aim: { kind: "band", edge: "0.9", points: "30" },
    column: "answered_on_time",
    before: "107",
    after: "108",
    value: "107/120",
    value_after: "0.9",
    set: "05.sum(organizations.answered_on_time)=+1",
  });
  const changes = step.cells.map((cell: { from: string; to: string }) =>
    exact(cell.to).sub(exact(cell.from)),
  );
  expect(compare(sum(changes), exact("1"))).toBe(0);
  expect(step.cells[0]).toMatchObject({ file: "organizations.csv", column: "answered_on_time" });
  expect(step.cells[0].cell).toMatch(/^F1[678]$/);
});

describe("what `set` says is what whatif tries", () => {
  test.each(["01", "02", "04", "05"])("%s", async (code) => {
    const { indicators } = await json(code);
    const steps = indicators.filter((one: { kind: string }) => one.kind === "step");
    expect(steps.length).toBeGreaterThan(0);
    for (const { set, total, place } of steps) {
      const { moves } = await tried("worked-example", [set]);
      const after = moves.find(({ region }) => region.code === code)?.after;
      expect(after && compare(after.exactScore, exact(total))).toBe(0);
      expect(after && Number(after.place.toFraction())).toBe(place);
    }
  });
});

test("of several columns that could make the change it names the one that does", async () => {
  const cwd = folder({
    "methodology.yaml": `id: m
title: M
max_points: 20
ranking: {on: exact, round: {places: 0, mode: half-up}, order: descending, ties: dense}
exports:
  missing_values: [""]
  regions: {key: code, name: name, columns: {code: {type: code}, name: {type: text}}}
  organizations: {key: id, region: code, columns: {id: {type: code}, code: {type: code}, a: {type: integer}, c: {type: integer}}}
blocks:
  - id: b
    title: B
    aggregate: sum
    indicators:
      - {id: i, title: I, weight: 10, formula: sum(c - a), scale: {kind: bands, better: higher, bands: [{above: -7, points: 10}]}, missing: zero}
      - {id: j, title: J, weight: 10, formula: mean(c), scale: {kind: goalposts, worst: 10, best: 0}, missing: zero}
`,
    "regions.csv": "code,name\n10,Ten\n",
    "organizations.csv": "id,code,a,c\nx,10,1,0\ny,10,6,0\n",
  });
  const gap = JSON.parse((await run(["gap", "10", "-f", "json"], { cwd })).stdout);
  const [step] = gap.indicators;
  expect(step).toMatchObject({ column: "c", total: "19.5" });
  const totals = ["[c]", "[a]", ""].map(async (column) => {
    const set = step.set.replace("[c]", column);
    const { stdout } = await run(["whatif", "--set", set, "-f", "json"], { cwd });
    return JSON.parse(stdout).regions[0].exact_points.current;
  });
  expect(step.set).toBe("10.sum(organizations.c - organizations.a)[c]=+1");
  expect(await Promise.all(totals)).toEqual(["19.5", "20", "19.5"]);
});

test("a goal: ways, or what stands at best, or that it is held", async () => {
  const { goal } = await json("05", 1);
  expect(goal).toMatchObject({ place: 1, held: false, exact: false });
  expect(goal.ways[0]).toMatchObject({ place: 1, total: "78.75", below: [{ region_code: "03" }] });
  expect(goal.ways[0].steps[0].id).toBe("answered_on_time");
  expect((await json("03", 1)).goal).toMatchObject({ held: true, ways: [] });
  expect((await json("04", 1)).goal).toMatchObject({ held: false, ways: [], best: { total: "50" } });
});
