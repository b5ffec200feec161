import { expect, test } from "vitest";
import { edited, problemsOf } from "../build/tiny.ts";

/* Edits, and the sums that are wrong. */
test.each<[string, [string, string][], string[]]>([
  ["the whole", [["max_points: 60", "max_points: 61"]], ["max_points"]],
  [
    "a block that states what the whole needs",
    [
      ["aggregate: sum", "aggregate: sum\n    weight: 30"],
      ["weight: 10", "weight: 11"],
    ],
    ["work"],
  ],
  ["a block that states something else", [["aggregate: sum", "aggregate: sum\n    weight: 31"]], ["work"]],
  [
    "a block, and the whole by itself",
    [
      ["aggregate: sum", "aggregate: sum\n    weight: 31"],
      ["max_points: 60", "max_points: 70"],
    ],
    ["max_points", "work"],
  ],
  [
    "nothing over a weight that is no number",
    [
      ["weight: 10", "weight: ten"],
      ["max_points: 60", "max_points: 70"],
    ],
    [],
  ],
])("%s", async (_, edits, sums) => {
  const problems = await problemsOf(edited(...edits));
  expect(problems.flatMap((problem) => (problem.kind === "weights-differ" ? [problem.of] : []))).toEqual(
    sums,
  );
});
