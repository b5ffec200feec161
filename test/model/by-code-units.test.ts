import { expect, test } from "vitest";
import { byCodeUnits } from "../../src/model/by-code-units.ts";

test("texts are in the order of their code units, which is no alphabet's", () => {
  const sorted = ["", "01", "1", "10", "9", "A", "a", "Ё", "А", "Я", "а", "я", "ё", "\u{1f600}", "\uff01"];
  for (const [i, a] of sorted.entries())
    for (const [j, b] of sorted.entries())
      expect([a, b, byCodeUnits(a, b)]).toEqual([a, b, Math.sign(i - j)]);
});
