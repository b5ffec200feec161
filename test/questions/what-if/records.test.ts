import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { whatIfRecords } from "../../../src/questions/what-if/records.ts";
import { tried } from "../../build/reviewed.ts";

const points = ["points", "previous_points", "points_gained"];
const trial = await tried("worked-example", ["02.bodies=8"]);

test("the places and points of before and after, a row a region that moved", () => {
  const { columns, rows } = whatIfRecords(trial, trial.moves);
  expect([columns.map(({ id }) => id), ...rows.map((row) => row.map(readable))]).toEqual([
    ["region_code", "region", "place", "previous_place", "places_gained", ...points],
    ["01", "Озёрная область", "2", "2", "0", "66.3", "66.3", "0.0"],
    ["02", "Лесной край", "4", "2", "-2", "56.3", "66.3", "-10.0"],
    ["04", "Горная республика", "5", "4", "-1", "6.7", "6.7", "0.0"],
  ]);
});

test("of a region that loses its place nothing is said of now", () => {
  const moves = trial.moves.map((move) => (move.region.code === "02" ? { ...move, after: undefined } : move));
  const row = whatIfRecords(trial, moves).rows.find(([code]) => code && readable(code) === "02");
  expect(row?.map(({ kind }) => kind)).toEqual([
    "text",
    "text",
    "empty",
    "number",
    "empty",
    "empty",
    "number",
    "empty",
  ]);
});
