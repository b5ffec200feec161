import { expect, test } from "vitest";
import * as z from "zod/mini";
import { anyKeysOf, keysOf } from "../../src/methodology/field-shape.ts";

const fields = {
  min: { type: "number", optional: true },
  better: { type: "word", of: ["higher", "lower"] },
  of: { type: "texts", optional: true },
  bands: { type: "list", of: { points: { type: "number" } }, optional: true },
} as const;

/* what stands in the file → where it is refused */
test.each<[object, string[]]>([
  [{ better: "higher" }, []],
  [{ better: "up" }, ["better"]],
  [{}, ["better"]],
  [{ better: "lower", min: "1.5", of: ["a"], bands: [{ points: "2" }] }, []],
  [{ better: "lower", min: "much", of: [], bands: [] }, ["min", "of", "bands"]],
  [{ better: "lower", of: ["a", ""], bands: [{ points: "2" }, {}] }, ["of.1", "bands.1.points"]],
])("%j", (value, paths) => {
  const issues = z.strictObject(keysOf(fields)).safeParse(value).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join("."))).toEqual(paths);
});

test("of a kind that nobody knows, no key has to be there", () => {
  expect(z.strictObject(anyKeysOf([{ fields }])).safeParse({}).success).toBe(true);
});
