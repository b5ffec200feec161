import { expect, test } from "vitest";
import { tieCheckJson } from "../../../src/questions/verify/tie-check-json.ts";
import { halves, shared, single } from "../../build/published.ts";
import { tool } from "../../build/sample-rating.ts";

test("which methods are possible", () => {
  expect([shared, halves, single].map((check) => tieCheckJson(check, tool))).toMatchObject([
    { schema: "pos-rating/tie-check/1", places: 6, possible: ["dense"] },
    { possible: [] },
    { possible: ["dense", "competition", "modified", "fractional", "ordinal"] },
  ]);
});

test("a contradiction names its groups, their places as text", () => {
  const { methods } = tieCheckJson(halves, tool) as { methods: { contradictions: unknown[] }[] };
  expect(methods[1]?.contradictions).toEqual([
    {
      kind: "overlap",
      groups: [
        {
          place: "1",
          rows: [
            { row: 2, region: "Region 0" },
            { row: 3, region: "Region 1" },
          ],
        },
        { place: "2", rows: [{ row: 4, region: "Region 2" }] },
      ],
    },
    { kind: "impossible", groups: [{ place: "2.5", rows: [{ row: 5, region: "Region 3" }] }] },
  ]);
});
