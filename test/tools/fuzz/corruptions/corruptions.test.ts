import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { asCsv } from "../../../../tools/fuzz/corruptions/corruption.ts";
import { corrupted, corruptions } from "../../../../tools/fuzz/corruptions/corruptions.ts";
import { sampleFiles } from "../../../../tools/fuzz/corruptions/sample.ts";
import { verdictOn } from "../../../../tools/fuzz/corruptions/verdict.ts";

const organizations = sampleFiles.find(({ name }) => name === "organizations.csv");
if (organizations === undefined) throw new Error("the sample has organisations");

const digest = (content: string | Uint8Array | undefined) =>
  content === undefined ? undefined : createHash("sha256").update(content).digest("hex");

test.each(corruptions.map((corruption) => [corruption.name, corruption] as const))(
  "%s: damages a file, by the same numbers in the same way",
  (_, corruption) => {
    const made = () =>
      [0.1, 0.5, 0.9].flatMap((number) =>
        sampleFiles.map((file) => digest(corrupted(file, corruption, [number, 0.4, 0.6, 0.2]))),
      );
    const first = made();
    expect(made()).toEqual(first);
    const whole = sampleFiles.map(({ lines }) => digest(asCsv(lines)));
    expect(first.some((content) => content !== undefined && !whole.includes(content))).toBe(true);
  },
);

describe("the verdict", () => {
  const { numbers } = organizations.columns;
  const withCell = (text: string) =>
    asCsv(organizations.lines.with(1, (organizations.lines[1] ?? []).with(numbers[2] ?? 0, text)));

  test("same, where nothing changes", async () => {
    expect(await verdictOn("organizations.csv", asCsv(organizations.lines))).toBe("same");
  });

  test("refused, where a cell is no number", async () => {
    expect(await verdictOn("organizations.csv", withCell("много"))).toBe("refused");
  });

  test("told, where another rating says so", async () => {
    const footnote = asCsv([...organizations.lines.slice(0, 9), ["* По данным ведомств"]]);
    expect(await verdictOn("organizations.csv", footnote)).not.toBe("silent");
  });

  test("silent, where a number is another and no rule forbids it", async () => {
    expect(await verdictOn("organizations.csv", withCell("0"))).toBe("silent");
  });
});
