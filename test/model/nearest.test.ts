import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

const words = ["messages_answered", "messages_received", "polls", "marks", "население", "sum"];

/* written, and what was meant */
test.each([
  ["messages_answerd", "messages_answered"],
  ["mesages_recieved", "messages_received"],
  ["pols", "polls"],
  ["plols", "polls"],
  ["POLLS", "polls"],
  ["polls", "polls"],
  ["насиление", "население"],
  ["НАСЕЛЕНИЕ", "население"],
  ["usm", "sum"],
  ["su", "sum"],
  ["mark", "marks"],
  ["mrk", undefined],
  ["zzz", undefined],
  ["", undefined],
  ["messages", undefined],
])("%j is nearest to %s", (written, meant) => {
  expect(nearest(written, words)).toBe(meant);
});

describe("nearest", () => {
  test("takes the first of two equally near", () => {
    expect(nearest("bat", ["cat", "rat"])).toBe("cat");
    expect(nearest("bat", ["rat", "cat"])).toBe("rat");
  });

  test("prefers the nearer to the first", () => {
    expect(nearest("polled", ["pooled ", "polls", "polled"])).toBe("polled");
  });

  test("finds nothing among nothing", () => {
    expect(nearest("polls", [])).toBeUndefined();
  });

  test("is not kept busy by a long text", () => {
    expect(nearest("x".repeat(100_000), ["x".repeat(100_000)])).toBeUndefined();
    expect(nearest("polls", ["x".repeat(100_000), "poll"])).toBe("poll");
  });

  test("finds a word with one letter lost, doubled, replaced or swapped", () => {
    const slips = fc
      .tuple(fc.constantFrom(...words.filter((word) => word.length > 4)), fc.nat(), fc.nat(3))
      .map(([word, at, slip]) => {
        const letters = [...word];
        const i = at % (letters.length - 1);
        if (slip === 0) letters.splice(i, 1);
        if (slip === 1) letters.splice(i, 0, letters[i] ?? "");
        if (slip === 2) letters.splice(i, 1, "ж");
        if (slip === 3) letters.splice(i, 2, letters[i + 1] ?? "", letters[i] ?? "");
        return { word, written: letters.join("") };
      });
    fc.assert(
      fc.property(slips, ({ word, written }) => {
        expect(nearest(written, words)).toBe(word);
      }),
      { numRuns: 1000 },
    );
  });
});
