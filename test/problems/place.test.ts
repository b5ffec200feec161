import { expect, test } from "vitest";
import type { Place } from "../../src/model/problem.ts";
import { cell, place } from "../../src/problems/place.ts";

const at = {
  in: "export",
  file: "organizations.csv",
  row: 1204,
  column: "answered_on_time",
  index: 12,
} as const;

test.each<[string, Place, string, string]>([
  ["a file", { in: "file", file: "regions.csv" }, "regions.csv", "regions.csv"],
  [
    "the methodology of no file",
    { in: "methodology", file: "<built-in>", path: "not_rated[0].region" },
    "встроенная методика  not_rated[0].region",
    "built-in methodology  not_rated[0].region",
  ],
  [
    "a byte of a file",
    { in: "file", file: "regions.csv", row: 7, byte: 512 },
    "regions.csv:7  байт 512",
    "regions.csv:7  byte 512",
  ],
  [
    "a cell",
    at,
    "organizations.csv:1204  answered_on_time (столбец M)",
    "organizations.csv:1204  answered_on_time (column M)",
  ],
  [
    "a column that the file has not",
    { in: "export", file: "regions.csv", row: 1, column: "region" },
    "regions.csv:1  region",
    "regions.csv:1  region",
  ],
  [
    "a cell under no header",
    { in: "export", file: "regions.csv", row: 5, index: 26 },
    "regions.csv:5  столбец AA",
    "regions.csv:5  column AA",
  ],
  ["a row", { in: "export", file: "regions.csv", row: 5 }, "regions.csv:5", "regions.csv:5"],
  [
    "a key of the methodology",
    { in: "methodology", file: "methodology.yaml", line: 41, path: "blocks[0].indicators[3].weight" },
    "methodology.yaml:41  blocks[0].indicators[3].weight",
    "methodology.yaml:41  blocks[0].indicators[3].weight",
  ],
  [
    "a character of a formula",
    { in: "methodology", file: "m.yaml", line: 41, path: "blocks[0].indicators[3].formula", character: 5 },
    "m.yaml:41  blocks[0].indicators[3].formula (символ 5)",
    "m.yaml:41  blocks[0].indicators[3].formula (character 5)",
  ],
  [
    "a key of an indicator",
    {
      ...{ in: "methodology", file: "m.yaml", line: 41, path: "blocks[0].indicators[3].weight" },
      owner: { kind: "indicator", id: "answers", path: "weight" },
    },
    "m.yaml:41  показатель answers, weight",
    "m.yaml:41  indicator answers, weight",
  ],
  [
    "a character of a rule",
    {
      ...{ in: "methodology", file: "m.yaml", line: 41, character: 5 },
      owner: { kind: "rule", id: "staffed", path: "check" },
    },
    "m.yaml:41  правило staffed, check (символ 5)",
    "m.yaml:41  rule staffed, check (character 5)",
  ],
  [
    "a block as a whole",
    { in: "methodology", file: "m.yaml", line: 41, owner: { kind: "block", id: "money", path: "" } },
    "m.yaml:41  блок money",
    "m.yaml:41  block money",
  ],
  ["the methodology", { in: "methodology", file: "m.yaml" }, "m.yaml", "m.yaml"],
])("%s", (_, where, ru, en) => {
  expect(place(where, "ru")).toBe(ru);
  expect(place(where, "en")).toBe(en);
});

test("a cell has the name that a spreadsheet gives it", () => {
  expect(cell(at)).toBe("M1204");
  expect(cell({ in: "export", file: "regions.csv", row: 1204 })).toBeUndefined();
  expect(cell({ in: "export", file: "regions.csv", index: 12 })).toBeUndefined();
  expect(cell({ in: "methodology", file: "methodology.yaml", line: 2 })).toBeUndefined();
});

test("a file's name is harmless to a terminal too", () => {
  expect(place({ in: "file", file: "\u001b[31m.csv" }, "en")).toBe("␛[31m.csv");
});
