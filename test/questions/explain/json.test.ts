import { describe, expect, test } from "vitest";
import { compare, sum } from "../../../src/exact/fraction.ts";
import { explanationJson } from "../../../src/questions/explain/json.ts";
import { exact } from "../../build/numbers.ts";
import { explained } from "../../build/reviewed.ts";
import { tool } from "../../build/sample-rating.ts";

async function json(folder: string, code: string, id?: string) {
  return JSON.parse(JSON.stringify(explanationJson(await explained(folder, code, id), tool)));
}

test("the worked example, as its README computes it", async () => {
  const told = await json("worked-example", "05");
  expect(told).toMatchObject({
    schema: "pos-rating/explanation/1",
    region: "Речной край",
    place: 3,
    rated: 5,
    shared_with: [],
    above: { place: 2, regions: ["01", "02"], points: "1/12" },
    below: { place: 4, regions: ["04"] },
    total: "66.3",
    exact_total: "66.25",
    total_step: { value: "66.25" },
  });
  expect(told.blocks[1]).toMatchObject({ id: "voting", points: "20", weight: "40", available: "20" });
  expect(told.indicators[4]).toMatchObject({ id: "projects", value: null, excluded: true, place: null });
  expect(told).not.toHaveProperty("organizations");
});

describe("contributions add up to the exact total", () => {
  test.each(["01", "02", "03", "04", "05"])("%s", async (code) => {
    const { indicators, exact_total } = await json("worked-example", code);
    const parts = indicators.map((one: { contribution: string }) => exact(one.contribution));
    expect(parts).toHaveLength(5);
    expect(compare(sum(parts), exact(exact_total))).toBe(0);
  });
});

test("first and last have nobody above or below", async () => {
  expect(await json("worked-example", "03")).toMatchObject({ place: 1, above: null });
  expect(await json("worked-example", "04")).toMatchObject({ place: 4, below: null });
});

test("a band, the next one, and a share that is cut", async () => {
  const { indicators } = await json("worked-example", "02");
  expect(indicators[0].reached).toEqual({
    scale: "bands",
    band: { edge: "0.8", bound: "from", points: "20" },
    next: { edge: "0.9", bound: "from", points: "30" },
  });
  expect(indicators[2].reached).toMatchObject({ scale: "goalposts", step: { value: "4/3" }, share: "1" });
});

test("organisations of one indicator, by their cells", async () => {
  const { organizations } = await json("worked-example", "05", "answered_on_time");
  expect(organizations.map((one: { of: string }) => one.of)).toEqual([
    "sum(organizations.answered_on_time)",
    "sum(organizations.messages_answered)",
  ]);
  expect(organizations[0].value).toBe("107");
  expect(organizations[0].parts[0]).toEqual({
    organization: "501",
    name: "Министерство здравоохранения Речного края",
    file: "organizations.csv",
    row: 16,
    cells: ["F16"],
    value: "54",
    share: "54/107",
  });
});
