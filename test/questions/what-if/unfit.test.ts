import { expect, test } from "vitest";
import { columnsOf } from "../../../src/change/levers.ts";
import { targetOf } from "../../../src/questions/what-if/target.ts";
import { unfit } from "../../../src/questions/what-if/unfit.ts";
import { indicator, methodologyOf } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";

const methodology = methodologyOf([indicator("i", "regions.area", "10")]);

/* sum, count or cell; what it is and what it changes by → what is wrong */
test.each([
  ["bodies", "4", "0.5", "fraction"],
  ["bodies", "4", "-4", "outside"],
  ["bodies", "4", "-3", undefined],
  ["area", "4", "0.5", undefined],
  ["area", "40", "10", undefined],
  ["area", "40", "10.5", "outside"],
  ["organizations.polls", "4", "0.5", "fraction"],
  ["organizations.polls", "4", "-5", undefined],
  ["organizations.connected", "4", "1/2", "fraction"],
  ["organizations.connected", "4", "1", undefined],
  ["mean(organizations.mark)", "4", "0.5", undefined],
  ["sum(organizations.polls * 0.5)", "4", "0.5", undefined],
])("%s of %s changed by %s: %s", (text, before, amount, wrong) => {
  const target = targetOf(text, methodology);
  if (target.kind !== "found") throw new Error(target.kind);
  const columns = columnsOf(target.leaf, methodology);
  expect(unfit(target.leaf, columns, exact(before), exact(amount))?.kind).toBe(wrong);
});
