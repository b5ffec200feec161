import { describe, expect, test } from "vitest";
import { compare, sum } from "../../../src/exact/fraction.ts";
import { causes } from "../../../src/questions/attribute/attribution.ts";
import { attributionJson } from "../../../src/questions/attribute/json.ts";
import { exact } from "../../build/numbers.ts";
import { attributed, attribution } from "../../build/reviewed.ts";
import { tool } from "../../build/sample-rating.ts";

const both = await attribution();
const json = JSON.parse(JSON.stringify(attributionJson(both, both.regions, tool)));

test("both periods, and who came and left", () => {
  expect(json).toMatchObject({
    schema: "pos-rating/attribution/1",
    tool,
    previous: { period: "compare/previous", methodology: { id: "small-old", ties: "competition" } },
    current: { period: "small", methodology: { id: "small", ties: "dense" } },
    came: ["04"],
    left: ["06"],
  });
  expect(json.indicators[0]).toEqual({ id: "answered_on_time", block: "messages", status: "both" });
});

describe("exact parts add up to their change", () => {
  const split = (one: Record<string, string>) => sum(causes.map((cause) => exact(one[cause] ?? "")));

  test.each(["02", "03", "01"])("%s", (code) => {
    const region = json.regions.find((one: { region_code: string }) => one.region_code === code);
    expect(compare(split(region.rise), exact(region.rise.change))).toBe(0);
    expect(compare(split(region.points), exact(region.points.change))).toBe(0);
    const gained = exact(region.current.exact_total).sub(exact(region.previous.exact_total));
    expect(compare(gained, exact(region.points.change))).toBe(0);
    const indicators: Record<string, string>[] = Object.values(region.indicators);
    expect(compare(sum(indicators.map(split)), gained)).toBe(0);
  });
});

test("a rise is places gained; totals are printed as their methodology rounds", () => {
  const one = JSON.parse(JSON.stringify(attributionJson(both, [attributed(both, "02")], tool)));
  expect(one.regions).toHaveLength(1);
  expect(one.regions[0]).toMatchObject({
    region: "Лесная область",
    previous: { place: 3, total: "42.9" },
    current: { place: 1, total: "80.0", exact_total: "80" },
    rise: { change: "2", own: "1.5", others: "0.5", methodology: "0", regions: "0" },
  });
});
