import { expect, test } from "vitest";
import { untouched } from "../../../src/change/region-data.ts";
import type { Outlook } from "../../../src/questions/gap/gap.ts";
import { outlook, steps } from "../../../src/questions/gap/outlook.ts";
import { bands, indicator, methodologyOf, region, row, type Texts } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { contextFor, worldOf } from "../../build/world.ts";

const upTo50 = { kind: "goalposts", worst: exact("0"), best: exact("50") } as const;

/** Of a region with these cells, beside one of 20 and one of 40. */
function lookOut(formula: string, scale: ReturnType<typeof bands>, cells: Texts) {
  const one = indicator("one", formula, "50", scale);
  const methodology = methodologyOf([one]);
  const rival = (code: string, area: string) =>
    [region(code, { area, bodies: area }), row(code, { polls: area })] as const;
  const world = worldOf(
    methodology,
    [region("1", cells), row("own", cells)],
    rival("2", "20"),
    rival("3", "40"),
  );
  return { one, context: contextFor(world, "1") };
}

function told(found: Outlook): string {
  if (found.kind === "out-of-reach") return `${found.kind} ${text(found.shortfall.possible)}`;
  if (found.kind !== "step") return found.kind;
  const { aim, after, place } = found.step;
  return `${aim.kind} ${text(after)} place ${text(place)}`;
}

/* the scale and the cells → what comes next */
test.each([
  ["the next band", "regions.area", bands("higher", "45 30", "9 10"), { area: "2" }, "band 9 place 1"],
  ["the best band", "regions.area", bands("higher", "45 30", "9 10"), { area: "45" }, "best"],
  ["the next place", "regions.area", upTo50, { area: "2" }, "place 20 place 2"],
  ["no better place", "regions.area", upTo50, { area: "49" }, "most 50 place 1"],
  ["the end of the scale", "regions.area", upTo50, { area: "50" }, "best"],
  ["an empty cell", "regions.area", upTo50, { area: "" }, "no-value"],
  ["a division by 0", "regions.area / regions.bodies", upTo50, { bodies: "0" }, "no-value"],
  ["no count", "max(organizations.polls)", upTo50, { polls: "2" }, "no-lever"],
  ["no room in the column", "regions.area", bands("higher", "90 30"), { area: "2" }, "out-of-reach 48"],
] as const)("%s", (_, formula, scale, cells, expected) => {
  const { one, context } = lookOut(formula, scale, cells);
  expect(told(outlook(context, one))).toBe(expected);
});

/* all steps, the nearest first; of a continuous scale the farthest alone */
test.each([
  ["every band", bands("higher", "45 30", "20 20", "9 10"), "2", "9 20 45"],
  ["the bands within reach", bands("higher", "51 30", "9 10"), "2", "9"],
  ["the end of the scale", upTo50, "2", "50"],
  ["nothing from the end", upTo50, "50", ""],
  ["nothing without a value", upTo50, "", ""],
])("%s", (_, scale, area, expected) => {
  const { one, context } = lookOut("regions.area", scale, { area });
  const found = steps(context, untouched, one);
  expect(found.map(({ step }) => text(step.after)).join(" ")).toBe(expected);
});

/* Answers per organisation go up with each; what is answered in time is a smaller share then. */
test("a step that costs more points elsewhere than it gains is not offered; a farther one that gains is", () => {
  const volume = (...edges: readonly string[]) =>
    indicator("volume", "sum(organizations.answered)", "20", bands("higher", ...edges));
  const share = indicator(
    "share",
    "sum(organizations.on_time) / sum(organizations.answered)",
    "10",
    bands("higher", "0.9 10"),
  );
  const next = (...edges: readonly string[]) => {
    const own = row("a", { answered: "10", on_time: "9" });
    const methodology = methodologyOf([volume(...edges), share]);
    return outlook(contextFor(worldOf(methodology, [region("1"), own]), "1"), volume(...edges));
  };
  const costly = next("12 4");
  expect(costly.kind === "costs-points" && text(costly.step.gain)).toBe("-6");
  expect(told(next("20 20", "12 4"))).toBe("band 20 place 1");
});
