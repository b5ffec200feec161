import { describe, expect, test } from "vitest";
import { type ComparisonRows, comparisonAnswer } from "../../../src/questions/compare/answer.ts";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { resultOf, sampleComparison } from "../../build/results.ts";
import { namesFor, written } from "../../build/sample-rating.ts";

describe.each(namesFor(comparisonAnswer(sampleComparison, "region")))("%s", (format) => {
  test("names every region that was or is there, and ends its last line", async () => {
    const text = await written(comparisonAnswer(sampleComparison, "region"), format, {
      lang: "en",
      width: 120,
    });
    for (const code of "abcde") expect(text).toContain(`Region ${code}`);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("names every district where the rows are districts", async () => {
    const text = await written(comparisonAnswer(sampleComparison, "district"), format, { lang: "en" });
    for (const name of ["North", "South"]) expect(text).toContain(name);
  });
});

test.each(["table", "md"] as const)("%s begins with what differs in the methodologies", async (format) => {
  const comparison = compareResults(
    resultOf({ a: "1" }, { sha256: "01" }),
    resultOf({ a: "1" }, { sha256: "02" }),
  );
  const text = await written(comparisonAnswer(comparison, "region"), format, { lang: "en" });
  expect(text.replaceAll("*", "")).toMatch(/^The methodologies differ: then → then\n/);
  expect(text).toContain("By points:");
});

describe("of different maxima", () => {
  const apart = compareResults(
    resultOf({ a: "320", b: "200" }, { maxPoints: "540", label: "2022" }),
    resultOf({ a: "330", b: "440" }, { maxPoints: "670", label: "2024" }),
  );
  const as = (rows: ComparisonRows, format: string) =>
    written(comparisonAnswer(apart, rows), format, { width: 200 });

  test.each(["table", "md"] as const)("%s speaks of shares, and of no points gained", async (format) => {
    for (const rows of ["region", "district", "block"] as const) {
      const text = await as(rows, format);
      expect(text).toContain("По доле максимума: лучше — 1, хуже — 1, без изменений — 0.");
      expect(text).toContain("изменение баллов не показано");
      expect(text).not.toMatch(/По баллам|\(баллы\)|[↑↓=] [+−]\d/);
    }
  });

  test("rows for machines have both sides, and nothing between", async () => {
    const csv = "points,previous_points,points_gained,first,previous_first,first_gained";
    expect(await as("region", "csv")).toContain(csv);
    expect(await as("region", "csv")).toContain(",330,320,,165,160,,");
    expect(await as("block", "tsv")).toContain("first\t193\t130\t\t\t\t\n");
  });

  test("JSON counts by shares under another name, and its gains are null", async () => {
    const json = JSON.parse(await as("region", "json"));
    expect(json).toMatchObject({
      by_points: null,
      by_share: { improved: 1, worsened: 1, stayed: 0 },
      movers: { points: { up: [], down: [] } },
      blocks: [{ improved: null }, { improved: null }],
      districts: [{ mean: { gained: null }, improved: 1, worsened: 1 }],
    });
    expect(json.regions[0].points).toEqual({ previous: "200", current: "440", gained: null });
  });
});
