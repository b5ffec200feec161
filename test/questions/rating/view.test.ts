import { describe, expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { select, type View } from "../../../src/questions/rating/view.ts";
import { sampleRating, wholeView } from "../../build/sample-rating.ts";

const central = "Центральный федеральный округ";

/** A region as `code place` in the country, then `place` of the view; = marks a shared one. */
const cases: readonly [name: string, part: Partial<View>, regions: readonly string[], notRated: number][] = [
  ["everything", {}, ["71 1 1", "11 =2 =2", "50 =2 =2", "86 3 3"], 1],
  ["places, not rows", { top: 2 }, ["71 1 1", "11 =2 =2", "50 =2 =2"], 1],
  ["more places than there are", { top: 99 }, ["71 1 1", "11 =2 =2", "50 =2 =2", "86 3 3"], 1],
  ["a district, by its own places", { district: central }, ["71 1 1", "50 =2 2"], 1],
  ["the first of a district", { district: central, top: 1 }, ["71 1 1"], 1],
  ["a district without unrated regions", { district: "Уральский федеральный округ" }, ["86 3 1"], 0],
  ["a district that nobody is in", { district: "Марс" }, [], 0],
];

describe("a view selects", () => {
  test.each(cases)("%s", (_name, part, regions, notRated) => {
    const shown = select(sampleRating, { ...wholeView, ...part });
    expect(
      shown.regions.map(({ region, place, shared, viewPlace, viewShared }) =>
        [
          region.region.code,
          (shared ? "=" : "") + printExact(place),
          (viewShared ? "=" : "") + printExact(viewPlace),
        ].join(" "),
      ),
    ).toEqual(regions);
    expect(shown.notRated).toHaveLength(notRated);
  });
});
