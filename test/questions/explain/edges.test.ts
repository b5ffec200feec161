import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { edgesOf } from "../../../src/questions/explain/edges.ts";
import { exact } from "../../build/numbers.ts";

const band = (edge: string) => ({ edge: exact(edge), bound: "from", points: exact("1") }) as const;

/* the edge reached · the next one → both that are there */
test.each([
  ["0.8", "0.9", "0.8 0.9"],
  ["0.8", undefined, "0.8"],
  [undefined, "0.9", "0.9"],
  [undefined, undefined, ""],
])("%s and %s: %s", (reached, next, edges) => {
  const edgesThere = edgesOf({
    kind: "band",
    band: reached === undefined ? undefined : band(reached),
    next: next === undefined ? undefined : band(next),
  });
  expect(edgesThere.map(printExact).join(" ")).toBe(edges);
});

test("without a value, or on a scale without bands, there are no edges", () => {
  expect(edgesOf({ kind: "nothing" })).toEqual([]);
  const uncut = { left: "1", right: exact("1") };
  expect(edgesOf({ kind: "share", uncut, share: exact("1") })).toEqual([]);
});
