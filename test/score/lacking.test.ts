import { expect, test } from "vitest";
import type { Value } from "../../src/model/region.ts";
import { lackingIndicator } from "../../src/score/lacking.ts";
import { indicator } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

const none = { kind: "none" } as const;
const refused = indicator("a", "regions.area", "10", none, "refuse");
const alsoRefused = indicator("b", "regions.area", "10", none, "refuse");
const excluded = indicator("c", "regions.area", "10", none, "exclude");
const zeroed = indicator("d", "regions.area", "10", none, "zero");
const all = [excluded, zeroed, refused, alsoRefused];

test.each<[Readonly<Record<string, Value>>, string | undefined]>([
  [{ a: exact("0"), b: exact("1") }, undefined],
  [{ a: exact("0"), c: exact("1"), d: exact("1") }, "b"],
  [{ c: exact("1"), d: exact("1") }, "a"],
])("%#: lacking is %s", (values, id) => {
  expect(lackingIndicator(all, (own) => values[own])?.id).toBe(id);
});
