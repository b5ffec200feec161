import { expect, test } from "vitest";
import * as z from "zod/mini";
import { shapedRating } from "../../src/check/shaped-rating.ts";

const head = z.object({ by: z.string(), regions: z.array(z.unknown()), not_rated: z.array(z.unknown()) });
const region = z.object({ place: z.number() });
const notRated = { region_code: "77", region: "Москва" };
const shaped = (value: unknown) => shapedRating(value, head, region, "r.json");

test("a rating is its head and each item of its lists", () => {
  const value = { by: "total", regions: [{ place: 1 }, { place: 2 }], not_rated: [notRated] };
  expect(shaped(value)).toEqual({ ok: true, value, findings: [] });
});

test("what is wrong with the head and with any item is told at once", () => {
  const { ok, findings } = shaped({
    by: 1,
    regions: [{ place: 1 }, {}, "x", {}],
    not_rated: [{ region: 7 }],
  });
  expect(ok).toBe(false);
  expect(
    findings.flatMap(({ examples }) =>
      examples.map(({ kind, at }) => [kind, at.in === "export" && at.column]),
    ),
  ).toEqual([
    ["wrong-shape", "by"],
    ["missing-key", "regions[1]"],
    ["missing-key", "regions[3]"],
    ["wrong-shape", "regions[2]"],
    ["missing-key", "not_rated[0]"],
    ["wrong-shape", "not_rated[0].region"],
  ]);
});

test.each([["x"], [null], [[]], [{ by: "total", regions: {}, not_rated: [] }]])("%j is none", (value) => {
  expect(shaped(value).ok).toBe(false);
});
