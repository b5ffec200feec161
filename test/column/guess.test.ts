import { describe, expect, test } from "vitest";
import { cellRules } from "../../src/check/cell.ts";
import { guessedType } from "../../src/column/guess.ts";

const rules = cellRules(["", "-"], ";");
const times = (count: number, ...words: readonly string[]) =>
  Array.from({ length: count }, () => words).flat();

/* texts of a column, parted by spaces → its kind */
describe("what a column looks like", () => {
  test.each([
    ["1 2 30 400", "integer"],
    ["1 2 -", "integer"],
    ["1 0 1 1 0", "flag"],
    ["0 0 0", "integer"],
    ["1 1", "integer"],
    ["да нет да", "flag"],
    ["да да", "text"],
    ["1,5 2", "decimal"],
    ["0.5 .5 12", "decimal"],
    ["0,831 1,169", "decimal"],
    ["1,169 2.5", "decimal"],
    ["01 02 10", "code"],
    ["1 2 03", "code"],
    ["1-2 3-4", "text"],
    ["1027700132195 1027700132196", "code"],
    ["a1 b2 c3", "code"],
    ["95% 80% 7,5%", "percent"],
    ["95% 80 60", "text"],
    ["31.12.2025 2025-12-30", "date"],
    ["31.12.2025 вчера", "text"],
    ["больница школа", "text"],
    ["1 2 много", "text"],
    ["- -", "text"],
  ])("%s: %s", (texts, kind) => {
    expect(guessedType(texts.split(" "), rules).kind).toBe(kind);
  });

  test("a choice is of few words, met often", () => {
    expect(guessedType(times(3, "школа", "больница"), rules)).toMatchObject({
      kind: "choice",
      of: ["больница", "школа"],
    });
    expect(guessedType(times(2, "школа", "больница"), rules).kind).toBe("text");
  });
});
