import { expect, test } from "vitest";
import { placingText } from "../../../src/questions/verify/placing-text.ts";

const exact = { ties: "dense", on: "exact" } as const;
const rounded = { ties: "ordinal", on: "rounded" } as const;

test("what is compared is told only where it is a choice", () => {
  expect(placingText(exact)).toBe("ties: dense");
  expect(placingText(exact, exact)).toBe("ties: dense");
  expect(placingText(exact, exact, rounded)).toBe("ties: dense, on: exact");
});
