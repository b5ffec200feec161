import { expect, test } from "vitest";
import { withPaths } from "../../src/cli/with-paths.ts";
import { findings } from "../../src/model/findings.ts";
import { problem } from "../../src/model/problem.ts";

const at = { in: "export", file: "regions.csv", row: 3 } as const;
const pathOf = (file: string) => `q1/${file}`;

test("every place has the path that leads there, that of the first of two as well", () => {
  const found = findings([
    problem("no-rows", at, {}),
    problem("duplicate-key", at, { value: "01", first: { file: "regions.csv", row: 2 } }),
  ]);
  const [first, second] = withPaths(found, pathOf).flatMap(({ examples }) => examples);
  expect(first?.at).toEqual({ ...at, file: "q1/regions.csv" });
  expect(second).toMatchObject({ at: { file: "q1/regions.csv" }, first: { file: "q1/regions.csv", row: 2 } });
});
