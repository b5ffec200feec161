import { expect, test } from "vitest";
import { fullHeading } from "../../src/format/full-heading.ts";

const column = { id: "widgets", heading: "Виджеты", align: "right" } as const;
const code = { text: "6", legend: "Доля организаций с виджетом (не больше 50)" };

test("a column that is set apart is known by its code and its legend, any other by its heading", () => {
  expect(fullHeading(column)).toBe("Виджеты");
  expect(fullHeading({ ...column, code })).toBe("Виджеты");
  expect(fullHeading({ ...column, code, apart: true })).toBe("6. Доля организаций с виджетом (не больше 50)");
});
