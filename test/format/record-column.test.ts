import { expect, test } from "vitest";
import { recordColumn } from "../../src/format/record-column.ts";

test("a column is known by its id, and headed in Russian unless it has a heading of its own", () => {
  expect(recordColumn("region")).toEqual({ id: "region", heading: "Регион", align: "left" });
  expect(recordColumn("polls", "Опросы").heading).toBe("Опросы");
});
