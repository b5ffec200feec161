import { expect, test } from "vitest";
import { writtenOf } from "../../src/methodology/written.ts";
import { unread } from "../../src/model/unread.ts";
import { exact } from "../build/numbers.ts";

test("numbers are exact, lists are read through, what is unread stays so", () => {
  const fields = {
    min: { type: "number", optional: true },
    max: { type: "number", optional: true },
    better: { type: "word", of: ["higher"] },
    of: { type: "texts" },
    bands: { type: "list", of: { points: { type: "number" } } },
  } as const;
  const shape = {
    min: "0.10",
    better: "higher",
    of: ["a", unread],
    bands: [{ points: "4" }, unread],
    other: "x",
  };
  expect(writtenOf(shape, fields)).toEqual({
    min: exact("0.1"),
    max: undefined,
    better: "higher",
    of: ["a", unread],
    bands: [{ points: exact("4") }, unread],
  });
});
