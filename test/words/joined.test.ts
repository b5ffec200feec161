import { expect, test } from "vitest";
import { joined } from "../../src/words/joined.ts";

test.each([
  [[], "", ""],
  [["Югра"], "Югра", "Югра"],
  [["Югра", "Коми"], "Югра и Коми", "Югра and Коми"],
  [["Югра", "Коми", "Тула"], "Югра, Коми и Тула", "Югра, Коми and Тула"],
])("%o: %s", (names, ru, en) => {
  expect(joined(names, "ru")).toBe(ru);
  expect(joined(names, "en")).toBe(en);
});
