import { expect, test } from "vitest";
import type { Methodology } from "../../src/model/methodology.ts";

import type { Neighbours } from "../../src/rank/neighbours.ts";
import { neighbours } from "../../src/rank/neighbours.ts";
import { indicator, methodologyOf, region } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";
import { ratedOf, ratedRegion, worldOf } from "../build/world.ts";

const upTo50 = { kind: "goalposts", worst: exact("0"), best: exact("50") } as const;

function ratedBy(ranking: Partial<Methodology["ranking"]>) {
  const methodology = methodologyOf([indicator("area", "regions.area", "50", upTo50)], ranking);
  const areas = ["30", "20.4", "20", "20", "7"];
  return ratedOf(
    worldOf(methodology, ...areas.map((area, index) => [region(String(index + 1), { area })] as const)),
  );
}

function told(beside: Neighbours | undefined): string {
  if (beside === undefined) return "nobody";
  return `${beside.regions.map(({ code }) => code).join("+")} at ${text(beside.place)} by ${text(beside.by)}`;
}

/* regions 1 to 5 of 30, 20.4, 20, 20 and 7 points */
test.each([
  [{}, "1", "nobody", "2 at 2 by 48/5"],
  [{}, "2", "1 at 1 by 48/5", "3+4 at 3 by 2/5"],
  [{}, "4", "2 at 2 by 2/5", "5 at 4 by 13"],
  [{}, "5", "3+4 at 3 by 13", "nobody"],
  [{ on: "rounded" }, "2", "1 at 1 by 10", "5 at 3 by 13"],
  [{ order: "ascending" }, "5", "nobody", "3+4 at 2 by 13"],
  [{ ties: "ordinal" }, "4", "3 at 3 by 0", "5 at 5 by 13"],
] as const)("%o: beside %s are %s and %s", (ranking, code, above, below) => {
  const rated = ratedBy(ranking);
  const own = ratedRegion(rated, code);
  const found = neighbours(rated.rating, own);
  expect(found.group.members).toContain(own);
  expect([told(found.above), told(found.below)]).toEqual([above, below]);
});

test("a region of another rating is a mistake of the program", () => {
  const [rated, other] = [ratedBy({}), ratedBy({})];
  expect(() => neighbours(rated.rating, ratedRegion(other, "1"))).toThrow("region 1 has no place");
});
