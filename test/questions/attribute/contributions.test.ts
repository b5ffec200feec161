import fc from "fast-check";
import { expect, test } from "vitest";
import { sum } from "../../../src/exact/fraction.ts";
import { contributionsOf } from "../../../src/questions/attribute/contributions.ts";
import { exactScore } from "../../../src/rank/compared-score.ts";
import { text } from "../../build/numbers.ts";
import { ratings } from "../../build/worlds.ts";

test("what the indicators contribute adds up to the exact score that the places compare", () => {
  fc.assert(
    fc.property(ratings, (rating) => {
      for (const region of rating.ranking.flatMap(({ members }) => members)) {
        const parts = [...contributionsOf(rating, region).values()];
        expect(text(sum(parts))).toBe(text(exactScore(region, rating.by)));
      }
    }),
  );
});
