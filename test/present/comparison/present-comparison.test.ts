import { describe, expect, test } from "vitest";
import { presentComparison } from "../../../src/present/comparison/present-comparison.ts";
import { formats } from "../../../src/present/formats.ts";
import { compareResults } from "../../../src/review/compare-results.ts";
import { resultOf } from "../../review/results.ts";
import { plain } from "../sample-rating.ts";
import { sampleComparison } from "./sample-comparison.ts";

describe.each(formats)("%s", (format) => {
  test("names every region that was or is there, and ends its last line", async () => {
    const text = await presentComparison(sampleComparison, "region", "en", format, { ...plain, width: 120 });
    for (const code of "abcde") expect(text).toContain(`Region ${code}`);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("names every district where the rows are districts", async () => {
    const text = await presentComparison(sampleComparison, "district", "en", format, plain);
    for (const name of ["North", "South"]) expect(text).toContain(name);
  });
});

test.each(["table", "md"] as const)("%s begins with what differs in the methodologies", async (format) => {
  const comparison = compareResults(
    resultOf({ a: "1" }, { sha256: "01" }),
    resultOf({ a: "1" }, { sha256: "02" }),
  );
  const text = await presentComparison(comparison, "region", "en", format, plain);
  expect(text.replaceAll("*", "")).toMatch(/^The methodologies differ: then → then\n/);
  expect(text).toContain("By points:");
});
