import { expect, test } from "vitest";
import { checkPlaceholders } from "../../src/methodology/placeholders.ts";
import type { RegionExpression } from "../../src/model/expression.ts";
import { exact } from "../build/numbers.ts";

const number: RegionExpression = { kind: "number", value: exact("1") };
const comparison: RegionExpression = { kind: "comparison", operator: "<", left: number, right: number };
const not: RegionExpression = { kind: "not", of: comparison };

/* Title · English title · the check · the placeholders that nothing stands for. */
test.each<[string | undefined, string | undefined, RegionExpression, readonly string[]]>([
  ["{right}, а не {left}", "{left}", comparison, []],
  ["{more}", "{left} {}", comparison, ["title {more}", "title_en {}"]],
  [undefined, "{left}", not, ["title_en {left}"]],
  ["без значений", undefined, not, []],
])("%s, %s", (title, title_en, expression, unknown) => {
  const reported: string[] = [];
  checkPlaceholders({ title, title_en }, expression, ["rules", 0], (_, path, data) =>
    reported.push(`${String(path.at(-1))} ${"placeholder" in data ? data.placeholder : ""}`),
  );
  expect(reported).toEqual(unknown);
});
