import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { whatIfRecords } from "../../../src/questions/what-if/records.ts";
import { tried } from "../../build/reviewed.ts";

const trial = await tried("worked-example", ["02.bodies=8"]);

test("the places and points of before and after, a row a region that moved", () => {
  const { columns, rows } = whatIfRecords(trial, trial.moves);
  expect([columns.map(({ id }) => id), ...rows.map((row) => row.map(readable))]).toEqual([
    ["region_code", "region", "place_before", "place", "total_before", "total"],
    ["01", "Озёрная область", "2", "2", "66.3", "66.3"],
    ["02", "Лесной край", "2", "4", "66.3", "56.3"],
    ["04", "Горная республика", "4", "5", "6.7", "6.7"],
  ]);
});

test("of a region that loses its place nothing is said of now", () => {
  const moves = trial.moves.map((move) => (move.region.code === "02" ? { ...move, after: undefined } : move));
  const row = whatIfRecords(trial, moves).rows.find(([code]) => code && readable(code) === "02");
  expect(row?.map(({ kind }) => kind)).toEqual(["text", "text", "number", "empty", "number", "empty"]);
});
