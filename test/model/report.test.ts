import { expect, test } from "vitest";
import { pathText } from "../../src/model/report.ts";

test.each<[readonly PropertyKey[], string]>([
  [[], ""],
  [["max_points"], "max_points"],
  [["blocks", 0, "indicators", 3, "weight"], "blocks[0].indicators[3].weight"],
  [[2, "id"], "[2].id"],
])("%j is %j", (path, text) => {
  expect(pathText(path)).toBe(text);
});
