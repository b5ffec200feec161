import { expect, test } from "vitest";
import { refuse } from "../../src/column/kind.ts";
import { problem } from "../../src/model/problem.ts";

test("why a cell is refused is said once its place is known", () => {
  const at = { in: "export", file: "f.csv", row: 7 } as const;
  const reading = refuse((place) => problem("not-a-flag", place, { value: "x" }));
  expect(reading.kind === "refused" && reading.describe(at)).toMatchObject({ kind: "not-a-flag", at });
});
