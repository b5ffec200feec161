import { expect, test } from "vitest";
import { choiceText } from "../../../src/questions/verify/choice-text.ts";

const exact = { ties: "dense", on: "exact" } as const;
const rounded = { ties: "ordinal", on: "rounded" } as const;

test("what is compared is told only where it is a choice", () => {
  expect(choiceText(exact)).toBe("ties: dense");
  expect(choiceText(exact, exact)).toBe("ties: dense");
  expect(choiceText(exact, exact, rounded)).toBe("ties: dense, on: exact");
});
