import { expect, test } from "vitest";
import { thenAndNow } from "../../../src/questions/compare/then-and-now.ts";
import { sampleComparison } from "../../build/results.ts";

test("every region of either side once: those of now by their places, then those that left", () => {
  const told = thenAndNow(sampleComparison).map(({ previous, current, places }) =>
    [previous?.code ?? "—", current?.code ?? "—", places?.gained?.toFraction() ?? "—"].join(" "),
  );
  expect(told).toEqual(["b b 1", "a a -1", "— e —", "c c 0", "d — —"]);
});
