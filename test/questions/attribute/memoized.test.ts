import { expect, test } from "vitest";
import { memoized } from "../../../src/questions/attribute/memoized.ts";

test("computed once for the same arguments, undefined too", () => {
  const calls: string[] = [];
  const of = memoized((code: string, period: number) => {
    calls.push(`${code} ${period}`);
    return period === 0 ? undefined : `${code}${period}`;
  });
  expect([of("a", 1), of("a", 1), of("b", 1), of("a", 0), of("a", 0)]).toEqual([
    ...["a1", "a1", "b1", undefined, undefined],
  ]);
  expect(calls).toEqual(["a 1", "b 1", "a 0"]);
});
