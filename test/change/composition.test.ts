import { expect, test } from "vitest";
import { compositions, contribution } from "../../src/change/composition.ts";
import { formula, row } from "../build/model.ts";
import { text } from "../build/numbers.ts";
import { aggregateOf } from "../build/world.ts";

const rows = [
  row("a", { polls: "1", votes: "2", mark: "4" }),
  row("b", { kind: "1", polls: "3", votes: "3", mark: "" }),
  row("c", { polls: "3", mark: "1" }),
];

/* the sum or count → its value; who adds what, largest first, and which share of it */
test.each([
  ["sum(organizations.polls)", "7", "b 3 3/7, c 3 3/7, a 1 1/7"],
  ["sum(organizations.mark)", "5", "a 4 4/5, c 1 1/5"],
  ['count(organizations, kind == "town")', "2", "a 1 1/2, c 1 1/2"],
  ["mean(organizations.mark)", "5/2", "a 4 4/5, c 1 1/5"],
  ["max(organizations.polls)", "3", "b 3 -, c 3 -, a 1 -"],
  ["min(organizations.mark)", "1", "a 4 -, c 1 -"],
  ["sum(organizations.answered)", "0", "a 0 -, b 0 -, c 0 -"],
  ["sum(organizations.votes - organizations.polls)", "-2", "a 1 -1/2, b 0 0, c -3 3/2"],
  ["count(organizations, mark > 100)", "0", ""],
  ["sum(polls, mark > 100)", "0", ""],
  ["sum(mark, votes == 3)", undefined, ""],
  ["mean(polls, mark > 100)", undefined, ""],
  ["max(polls, mark > 100)", undefined, ""],
])("%s is %s of %s", (formulaText, value, parts) => {
  const [only] = compositions(formula(formulaText).expression, rows);
  expect(text(only?.value)).toBe(value);
  const told = only?.parts.map(
    (part) => `${part.organization.key} ${text(part.value)} ${text(part.share) ?? "-"}`,
  );
  expect(told?.join(", ")).toBe(parts);
});

test("a formula has as many as it has sums and counts, each once, with the columns that they ask", () => {
  const { expression } = formula("sum(polls, connected) / (sum(polls, connected) + count(organizations))");
  const found = compositions(
    expression,
    rows.map((one) => row(one.key ?? "", { connected: "1" })),
  );
  expect(found.map(({ aggregate }) => aggregate.id)).toEqual([
    "sum(organizations.polls, connected)",
    "count(organizations)",
  ]);
  expect(found.map(({ parts }) => parts[0]?.columns)).toEqual([["polls", "connected"], []]);
  expect(compositions(formula("regions.area").expression, rows)).toEqual([]);
});

test("an organisation of which the condition says nothing does not count", () => {
  const counted = aggregateOf("count(organizations, mark > 0)");
  expect(rows.map((one) => text(contribution(counted, one)))).toEqual(["1", undefined, "1"]);
});
