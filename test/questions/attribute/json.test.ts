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
    schema: "pos-rating/attribution/2",
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
    expect(compare(split(region.causes.places), exact(String(region.places_gained)))).toBe(0);
    expect(compare(split(region.causes.points), exact(region.points.gained))).toBe(0);
    const gained = exact(region.points.current).sub(exact(region.points.previous));
    expect(compare(gained, exact(region.points.gained))).toBe(0);
    const indicators: Record<string, string>[] = Object.values(region.indicators);
    expect(compare(sum(indicators.map(split)), gained)).toBe(0);
  });
});

test("places and points have the names that compare gives them", () => {
  const one = JSON.parse(JSON.stringify(attributionJson(both, [attributed(both, "02")], tool)));
  expect(one.regions).toHaveLength(1);
  expect(one.regions[0]).toMatchObject({
    region: "Лесная область",
    place: 1,
    previous_place: 3,
    places_gained: 2,
    points: { previous: "515/12", current: "80", gained: "445/12" },
    causes: { places: { own: "1.5", others: "0.5", methodology: "0", regions: "0" } },
  });
});
