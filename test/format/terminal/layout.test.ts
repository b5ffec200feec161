import { describe, expect, test } from "vitest";
import { type Column, numberCell, type Table, textCell } from "../../../src/format/table.ts";
import { type Layout, layouts, shownHeading } from "../../../src/format/terminal/layout.ts";
import { ratingTable } from "../../../src/questions/rating/table.ts";
import { sampleRating, wholeView } from "../../build/sample-rating.ts";

const table = ratingTable(sampleRating, wholeView, "ru");

function ids({ columns, coded }: Layout): string {
  const names = columns.map(({ index }) => table.columns[index]?.id).join(" ");
  return coded ? names : `${names}, full headings`;
}

const cases: readonly [width: number, columns: string][] = [
  [200, "place region district messages voting total share, full headings"],
  [80, "place region district messages voting total share"],
  [70, "place region messages voting total share"],
  [52, "place region total share"],
  [40, "place region total"],
  [20, "place region total"],
];

describe("the columns of the main table", () => {
  test.each(cases)("at %i columns of the terminal", (width, expected) => {
    expect(layouts(table, width).map(ids)).toEqual([expected]);
  });

  test("the text gets what the numbers leave", () => {
    const [main] = layouts(table, 20);
    expect(main?.columns.map(({ width }) => width)).toEqual([5, 6, 5]);
  });
});

describe("columns that are set apart", () => {
  const numbers = Array.from({ length: 23 }, (_, i): Column => {
    const code = { text: String(i + 1), legend: `Показатель ${i + 1}` };
    return { id: `i${i}`, heading: `Показатель ${i + 1}`, align: "right", apart: true, code };
  });
  const region: Column = { id: "region", heading: "Регион", align: "left", names: true };
  const detailed: Table = {
    title: [],
    columns: [region, ...numbers],
    rows: [[textCell("Московская область"), ...numbers.map(() => numberCell("100"))]],
    notes: [],
  };

  test.each([
    [200, [1, 24]],
    [80, [1, 13, 12]],
  ])("at %i columns stand in parts, the region before each", (width, counts) => {
    const parts = layouts(detailed, width);
    expect(parts.map(({ columns }) => columns.length)).toEqual(counts);
    expect(parts.every(({ columns }) => columns[0]?.index === 0)).toBe(true);
  });

  test("none of them is lost, however narrow the terminal", () => {
    const [, ...parts] = layouts(detailed, 20);
    const shown = parts.flatMap(({ columns }) => columns.slice(1).map(({ index }) => index));
    expect(shown).toEqual(numbers.map((_, i) => i + 1));
  });
});

test("a code stands for a heading only where codes are shown", () => {
  const column: Column = {
    id: "b",
    heading: "Голосование",
    align: "right",
    code: { text: "Блок 2", legend: "" },
  };
  expect([shownHeading(column, true), shownHeading(column, false)]).toEqual(["Блок 2", "Голосование"]);
});
