import { expect, test } from "vitest";
import { problem } from "../../src/model/problem.ts";

const at = { in: "export", file: "o.csv", row: 7 } as const;

test("a problem is its kind, its place and its data, and an error unless said otherwise", () => {
  const data = { value: "x" };
  expect(problem("not-a-flag", at, data)).toEqual({ kind: "not-a-flag", severity: "error", at, value: "x" });
  expect(problem("not-a-flag", at, data, "warning").severity).toBe("warning");
});

test("data never stand in the way of the kind", () => {
  const data = { value: "x", kind: "other", severity: "none", at: "nowhere" };
  expect(problem("not-a-flag", at, data)).toMatchObject({ kind: "not-a-flag", severity: "error", at });
});
