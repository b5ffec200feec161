import fc from "fast-check";
import { expect, test } from "vitest";
import { type LadderRules, ladderOf } from "../../../tools/published/ladder.ts";

const levels = [9, 8, 7, 5, 4, 3, 2, 0];
const rules = (more: Partial<LadderRules>): LadderRules => ({
  levels,
  places: 3,
  pinned: new Map(),
  occupied: [],
  isFollowed: false,
  ...more,
});

/* The rules; the highest totals of the places, the lowest. */
test.each([
  ["no score", {}, [9, 8, 7], [3, 2, 0]],
  ["somebody below", { isFollowed: true }, [9, 8, 7], [4, 3, 2]],
  ["a score at place 2", { pinned: new Map([[2, 5]]) }, [9, 5, 4], [7, 5, 0]],
  ["somebody unplaced at 8", { occupied: [{ level: 8, from: 1, to: 9 }] }, [9, 8, 7], [8, 2, 0]],
  ["somebody at 4, below place 3", { occupied: [{ level: 4, from: 4, to: 9 }] }, [9, 8, 7], [8, 7, 5]],
])("%s", (_, more, highest, lowest) => {
  const ladder = ladderOf(rules(more));
  expect(ladder?.highest).toEqual(highest);
  expect(ladder?.lowest).toEqual(lowest);
});

test.each([
  ["more places than totals", { places: 9 }],
  [
    "places between that do not fit",
    {
      pinned: new Map([
        [1, 5],
        [3, 4],
      ]),
    },
  ],
  ["somebody above place 1", { pinned: new Map([[1, 5]]), occupied: [{ level: 8, from: 1, to: 9 }] }],
])("there is no ladder with %s", (_, more) => {
  expect(ladderOf(rules(more))).toBeUndefined();
});

test("a ladder is found just where one exists, and its ends are those of all ladders", () => {
  const some = fc.record({
    places: fc.integer({ min: 1, max: 5 }),
    pinned: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...levels)), {
      maxLength: 2,
      selector: ([place]) => place,
    }),
    occupied: fc.uniqueArray(
      fc.record({
        level: fc.constantFrom(...levels),
        from: fc.integer({ min: 1, max: 4 }),
        to: fc.integer({ min: 3, max: 9 }),
      }),
      { maxLength: 2, selector: ({ level }) => level },
    ),
    isFollowed: fc.boolean(),
    wish: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(some, ({ wish, pinned, ...one }) => {
      const kept = pinned.filter(([place]) => place <= one.places);
      const given = rules({ ...one, pinned: new Map(kept) });
      const all = laddersOf(given);
      const ladder = ladderOf(given);
      expect(ladder === undefined).toBe(all.length === 0);
      if (ladder === undefined) return;
      for (let at = 0; at < one.places; at++) {
        const held = all.map((each) => each[at] ?? -1);
        expect(ladder.highest[at]).toBe(Math.max(...held));
        expect(ladder.lowest[at]).toBe(Math.min(...held));
      }
      expect(all).toContainEqual(ladder.draw(() => wish));
    }),
  );
});

/** Every ladder, by trying all. */
function laddersOf({ places, pinned, occupied, isFollowed }: LadderRules): readonly (readonly number[])[] {
  const all = (from: number, size: number): number[][] =>
    size === 0
      ? [[]]
      : levels.flatMap((level, index) =>
          index < from ? [] : all(index + 1, size - 1).map((rest) => [level, ...rest]),
        );
  return all(0, places).filter((ladder) => {
    const last = ladder.at(-1) ?? -1;
    const scored = [...pinned].every(([place, level]) => ladder[place - 1] === level);
    const inhabited = occupied.every(({ level, from, to }) => {
      const place = ladder.indexOf(level) + 1;
      return place === 0 ? level < last && to > places : from <= place && place <= to;
    });
    return scored && inhabited && (!isFollowed || last > 0);
  });
}
