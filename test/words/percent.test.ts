import { expect, test } from "vitest";
import { percentText } from "../../src/words/percent.ts";
import { exact } from "../build/numbers.ts";

/* a share → in Russian, in English */
test.each([
  ["1", "100,0 %", "100.0%"],
  ["0.98449", "98,4 %", "98.4%"],
  ["1/3", "33,3 %", "33.3%"],
  ["6.417", "641,7 %", "641.7%"],
])("%s: %s, %s", (share, russian, english) => {
  expect([percentText(exact(share), "ru"), percentText(exact(share), "en")]).toEqual([russian, english]);
});
