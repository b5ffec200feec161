import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { maximaOf } from "../../src/score/maxima.ts";
import { tiny } from "../build/tiny.ts";

/* `work` adds up weights of 10 and 20; `money` is the mean of weights 3 and 1, and worth 30. */
test("the points of a sum are the weights, those of a mean their share of the block", async () => {
  const maxima = [...maximaOf(await tiny())].map(([id, points]) => [id, printExact(points)]);
  expect(Object.fromEntries(maxima)).toEqual({
    work: "30",
    money: "30",
    answers: "10",
    schools: "20",
    spending: "22.5",
    largest: "7.5",
  });
});
