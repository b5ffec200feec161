import { expect, test } from "vitest";
import { outlineJson } from "../../src/provenance/outline-json.ts";
import { tiny } from "../build/tiny.ts";

test("each id once, with its title, its weight and what it adds to the total at most", async () => {
  const { blocks, indicators } = outlineJson(await tiny());
  expect(blocks[1]).toEqual({
    id: "money",
    title: "Money",
    aggregate: "mean",
    weight: "30",
    max_points: "30",
  });
  expect(indicators).toHaveLength(4);
  expect(indicators[2]).toEqual({
    id: "spending",
    title: "Spending",
    block: "money",
    weight: "3",
    max_points: "22.5",
  });
});
