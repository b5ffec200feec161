import { expect, test } from "vitest";
import { damaged } from "../../../src/read/book/book-error.ts";

test("a damaged book says which part is damaged", () => {
  expect(damaged("xl/workbook.xml").data).toEqual({ fault: "damaged", detail: "xl/workbook.xml" });
});
