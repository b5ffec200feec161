import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DrawnColumn, draw } from "../../../src/format/terminal/draw.ts";
import { wrapWithin } from "../../../src/format/terminal/wrap.ts";
import { textWidth } from "../../../src/words/glyphs.ts";

const left = (width: number): DrawnColumn => ({ width, align: "left" });
const right = (width: number): DrawnColumn => ({ width, align: "right" });

test("the heading stands on its rule, the cells of a row begin on one line", () => {
  const columns = [left(6), right(4)];
  const drawing = draw(
    columns,
    [["Region"], ["To", "tal"]],
    [
      [["Komi"], ["1"]],
      [["Tula", "city"], ["20"]],
    ],
  );
  expect(drawing).toEqual({
    heading: ["          To", "Region   tal", "────────────"],
    rows: [["Komi       1"], ["Tula      20", "city"]],
    rule: "────────────",
  });
});

test("without rows there is a heading all the same", () => {
  expect(draw([left(2)], [["ab"]], [])).toEqual({ heading: ["ab", "──"], rows: [], rule: "──" });
});

/* Glyphs that cli-table3 measures otherwise, or takes for its own. */
test.each(["日本語", "👍🏽 ok", "🇷🇺", "e\u0301", "각", "ab", "{red-fg}x"])("%s keeps its width", (text) => {
  const lines = wrapWithin(text, "", 8, 1);
  const [[line = ""] = []] = draw([left(8), right(1)], [["a"], ["b"]], [[lines, ["1"]]]).rows;
  expect(line).toBe(`${lines[0]}${" ".repeat(8 - textWidth(lines[0] ?? ""))}  1`);
});

describe("a law", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."абвгдАБ  wxyz019,.-"), maxLength: 30 }),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const shape = fc.record({
    width: fc.integer({ min: 2, max: 24 }),
    align: fc.constantFrom("left" as const, "right" as const),
  });

  test("the library draws what padding each line by its own width draws, of however many rows", () => {
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { maxLength: 20 }),
        (columns, texts) => {
          const wrapped = texts.map((row) =>
            columns.map(({ width }, index) => wrapWithin(row[index] ?? "", "", width, 2)),
          );
          const heading = columns.map(({ width }) => wrapWithin("Заголовок", "", width, 5));
          const drawing = draw(columns, heading, wrapped);
          expect(drawing.rows).toEqual(wrapped.map((row) => byPadding(columns, row)));
          expect(drawing.rule).toBe("─".repeat(columns.reduce((sum, { width }) => sum + width + 2, -2)));
        },
      ),
    );
  });
});

/** The oracle: how a row was drawn without a library. */
function byPadding(
  columns: readonly DrawnColumn[],
  cells: readonly (readonly string[])[],
): readonly string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, align }, index) => {
        const part = cells[index]?.[line] ?? "";
        const room = " ".repeat(width - textWidth(part));
        return align === "right" ? room + part : part + room;
      })
      .join("  ")
      .trimEnd(),
  );
}
