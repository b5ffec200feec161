import { expect, test } from "vitest";
import type { MethodologyDifference } from "../../../src/questions/compare/comparison.ts";
import { methodologyDifferences } from "../../../src/questions/compare/methodology-differences.ts";
import { resultOf } from "../../build/results.ts";
import { tiny } from "../../build/tiny.ts";

const weights = [
  ["        weight: 10\n", "        weight: 12\n"],
  ["        weight: 20\n", "        weight: 18\n"],
  ["{from: 0.5, points: 20}", "{from: 0.5, points: 18}"],
] as const;

/* what is edited in the methodology · what is told to differ */
const cases: readonly (readonly [string, readonly (readonly [string, string])[], readonly string[]])[] = [
  ["nothing", [], []],
  ["weights, and a band with them", weights, ["answers: weight", "schools: weight scale"]],
  [
    "a formula",
    [['count(organizations, kind == "school")', 'count(organizations, kind == "clinic")']],
    ["schools: formula"],
  ],
  [
    "what a missing value is worth",
    [["scale: {kind: none}\n        missing: zero", "scale: {kind: none}\n        missing: exclude"]],
    ["answers: missing"],
  ],
  [
    "a scale's side",
    [["{kind: minmax, better: lower}", "{kind: minmax, better: higher}"]],
    ["largest: scale"],
  ],
  ["a title", [["title: Answers", "title: Replies"]], ["answers: title"]],
  ["an indicator's id", [["id: answers", "id: replies"]], ["removed answers", "added replies"]],
  [
    "how a block adds up",
    [
      ["aggregate: mean\n    weight: 30", "aggregate: sum\n    weight: 30"],
      ["weight: 3\n", "weight: 29\n"],
    ],
    ["aggregate money mean sum", "spending: weight"],
  ],
  [
    "the rules of the ranking",
    [
      ["on: exact", "on: rounded"],
      ["ties: dense", "ties: ordinal"],
    ],
    ["on exact rounded"],
  ],
  [
    "which rows count",
    [
      ["    key: code\n", "    where: people > 0\n    key: code\n"],
      ["    key: id\n", "    where: active\n    key: id\n"],
    ],
    ["where  people > 0; active"],
  ],
];

test.each(cases)("%s", async (_name, edits, expected) => {
  const before = await tiny();
  const after = await tiny(...edits);
  const found = methodologyDifferences(resultOf({}, { whole: before }), resultOf({}, { whole: after }));
  expect(found.map(told)).toEqual(expected);
});

test("what a JSON says is compared where there is no more", () => {
  const found = methodologyDifferences(
    resultOf({}, { sha256: "01", ties: "dense", places: 0 }),
    resultOf({}, { sha256: "02", ties: "ordinal", places: 2 }),
  );
  expect(found.map(told)).toEqual(["sha256 01 02", "ties dense ordinal", "rounding 0, half-up 2, half-up"]);
});

function told(one: MethodologyDifference): string {
  switch (one.kind) {
    case "rule":
      return `${one.rule} ${one.previous} ${one.current}`;
    case "aggregate":
      return `aggregate ${one.block} ${one.previous} ${one.current}`;
    case "added":
    case "removed":
      return `${one.kind} ${one.indicator.id}`;
    case "indicator":
      return `${one.current.id}: ${one.parts.join(" ")}`;
  }
}
