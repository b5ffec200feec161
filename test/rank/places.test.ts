import fc from "fast-check";
import { expect, test } from "vitest";
import { ratio } from "../../src/exact/fraction.ts";
import { tieMethods } from "../../src/model/methodology.ts";
import { placesAmong } from "../../src/rank/places.ts";
import { type Contestant, rank } from "../../src/rank/rank.ts";

const scores = fc.array(fc.bigInt({ min: 0n, max: 3n }), { minLength: 2, maxLength: 2 });

/** A field of contestants, and one who may be of them, perhaps with another score. */
const fields = fc.tuple(fc.array(scores, { maxLength: 10 }), scores, fc.nat(10)).map(([all, own, at]) => {
  const contestant = (of: readonly bigint[], index: number): Contestant<number> => ({
    member: index,
    key: `${index}`,
    scores: of.map((score) => ratio(score, 7n)),
  });
  return { all: all.map(contestant), own: contestant(own, at) };
});

test.each(tieMethods)("%s: the place told is the one held once ranked with the others", (ties) => {
  fc.assert(
    fc.property(fields, fc.constantFrom("ascending", "descending"), ({ all, own }, order) => {
      const others = all.filter(({ key }) => key !== own.key);
      const held = rank([...others, own], ties, order).find(({ members }) => members.includes(own.member));
      expect(placesAmong(all, ties, order).placeOf(own)).toEqual(held?.place);
      const equals = held?.members.filter((member) => member !== own.member) ?? [];
      expect(new Set(placesAmong(all, ties, order).equalsOf(own))).toEqual(new Set(equals));
    }),
    { numRuns: 1000 },
  );
});

test("who stays as they are keeps their place", () => {
  fc.assert(
    fc.property(fields, fc.constantFrom(...tieMethods), ({ all }, ties) => {
      const places = placesAmong(all, ties, "descending");
      for (const { place, members } of rank(all, ties, "descending"))
        for (const one of all.filter(({ member }) => members.includes(member)))
          expect(places.placeOf(one)).toEqual(place);
    }),
    { numRuns: 1000 },
  );
});
