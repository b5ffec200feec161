import { expect, test } from "vitest";
import { grouped } from "../../src/model/grouped.ts";

test("keys and members stand in the order in which they are met", () => {
  const groups = grouped(["b1", "a1", "b2", "c1", "a2"], (text) => text[0]);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
    ["c", ["c1"]],
  ]);
});
