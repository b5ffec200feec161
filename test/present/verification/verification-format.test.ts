import { expect, test } from "vitest";
import { verificationFormatOf } from "../../../src/present/verification/verification-format.ts";

test.each([
  ["a.txt", "table"],
  ["a.json", "json"],
  ["отчёт.MD", "md"],
  ["junit.xml", "junit"],
  ["a.csv", undefined],
  ["xml", undefined],
])("%s is %s", (name, format) => {
  expect(verificationFormatOf(name)).toBe(format);
});
