import { expect, test } from "vitest";
import { searchBudget } from "../../../src/questions/gap/budget.ts";

test("a search may make as many sums as are left, and not more than one search may", () => {
  const budget = searchBudget(10, 6, 1);
  expect(budget.forSearch()).toBe(6);
  budget.spend(7);
  expect(budget.forSearch()).toBe(3);
  expect([budget.lasts(), budget.isExhausted()]).toEqual([true, false]);
  budget.spend(7);
  expect(budget.forSearch()).toBe(0);
  expect([budget.lasts(), budget.isExhausted()]).toEqual([false, true]);
});

test("sets are tried until their number is reached; the first that is refused exhausts the budget", () => {
  const budget = searchBudget(10, 10, 2);
  expect([budget.tries(), budget.tries(), budget.isExhausted()]).toEqual([true, true, false]);
  expect([budget.tries(), budget.isExhausted()]).toEqual([false, true]);
});

test("what is left out for want of budget is remembered", () => {
  const budget = searchBudget();
  expect(budget.isExhausted()).toBe(false);
  budget.exhaust();
  expect(budget.isExhausted()).toBe(true);
});
