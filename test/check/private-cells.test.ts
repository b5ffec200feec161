import { expect, test } from "vitest";
import type { Header } from "../../src/check/header.ts";
import { withoutPrivate } from "../../src/check/private-cells.ts";
import { column, text } from "../build/model.ts";

const rows = [
  { cells: ["a", "Иванов", "b"], row: 2 },
  { cells: ["c"], row: 3 },
];

test("private cells are empty, whatever else the rows hold", () => {
  const header: Header = new Map([
    [column("key", text), 0],
    [column("person", text, { private: true }), 1],
  ]);
  expect(withoutPrivate(rows, header)).toEqual([
    { cells: ["a", "", "b"], row: 2 },
    { cells: ["c"], row: 3 },
  ]);
});

test("rows without a private column stay as they are", () => {
  expect(withoutPrivate(rows, new Map([[column("key", text), 0]]))).toBe(rows);
});
