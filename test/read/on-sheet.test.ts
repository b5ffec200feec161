import { expect, test } from "vitest";
import { problem } from "../../src/model/problem.ts";
import { onSheet } from "../../src/read/on-sheet.ts";

const inExport = problem("empty-file", { in: "export", file: "o.xlsx", row: 3, line: 4, index: 1 }, {});

test("a problem of a book is of its sheet, and has no line", () => {
  expect(onSheet(inExport, "Данные").at).toEqual({
    in: "export",
    file: "o.xlsx",
    sheet: "Данные",
    row: 3,
    index: 1,
  });
  const inFile = problem("nul-byte", { in: "file", file: "o.xlsx", row: 3 }, {});
  expect(onSheet(inFile, "Данные").at).toEqual({ in: "file", file: "o.xlsx", sheet: "Данные", row: 3 });
});

test("any other stays as it is", () => {
  expect(onSheet(inExport, undefined)).toBe(inExport);
  const inMethodology = problem("missing-key", { in: "methodology", file: "m.yaml" }, { key: "id" });
  expect(onSheet(inMethodology, "Данные")).toBe(inMethodology);
});
