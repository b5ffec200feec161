import { expect, test } from "vitest";
import type { Unit } from "../../src/model/wording.ts";
import {
  bareQuantityText,
  edgeText,
  exactNumberText,
  exactQuantityText,
  quantityText,
  withUnit,
} from "../../src/words/quantity.ts";
import { exact } from "../build/numbers.ts";

const poll: Unit = { kind: "noun", ru: ["опрос", "опроса", "опросов"], en: ["poll", "polls"] };
const rouble: Unit = { kind: "noun", ru: ["рубль", "рубля", "рублей"] };
const percent: Unit = { kind: "percent" };
const days: Unit = { kind: "days" };
const points: Unit = { kind: "points" };

const plain = (text: string) => text.replaceAll("\u00a0", " ");

/* value · unit · what it stands beside → in Russian, in English */
test.each<[string, Unit | undefined, readonly string[], string, string]>([
  ["0.98449", percent, [], "98,4 %", "98.4%"],
  ["41/48", percent, ["0.9"], "85,4 %", "85.4%"],
  ["0.9", percent, [], "90 %", "90%"],
  ["1", percent, [], "100 %", "100%"],
  ["0", percent, [], "0 %", "0%"],
  ["1.5", percent, [], "150 %", "150%"],
  ["0.89999", percent, ["0.9"], "89,999 %", "89.999%"],
  ["0.9", percent, ["0.89999"], "90 %", "90%"],
  ["0.89999", percent, [], "90 %", "90%"],
  ["0.9996", percent, [], "99,96 %", "99.96%"],
  ["0.0002", percent, [], "0,02 %", "0.02%"],
  ["10.548", days, [], "10,5 дня", "10.5 days"],
  ["8", days, [], "8 дней", "8 days"],
  ["21", days, [], "21 день", "21 days"],
  ["1", days, [], "1 день", "1 day"],
  ["9.98", days, ["10"], "9,98 дня", "9.98 days"],
  ["11/13", poll, [], "0,85 опроса", "0.85 polls"],
  ["1", poll, [], "1 опрос", "1 poll"],
  ["1.004", poll, [], "1 опрос", "1 poll"],
  ["1.004", poll, ["1"], "1,004 опроса", "1.004 polls"],
  ["1/1000", poll, [], "0,001 опроса", "0.001 polls"],
  ["3", poll, [], "3 опроса", "3 polls"],
  ["12", poll, [], "12 опросов", "12 polls"],
  ["111", poll, [], "111 опросов", "111 polls"],
  ["121", poll, [], "121 опрос", "121 polls"],
  ["-2", poll, [], "−2 опроса", "-2 polls"],
  ["2", rouble, [], "2 рубля", "2 рубля"],
  ["5", points, [], "5 баллов", "5 points"],
  ["11/13", undefined, ["0.8462"], "0,8462", "0.8462"],
])("%s in %o beside %o: %s, %s", (value, unit, beside, russian, english) => {
  const others = beside.map(exact);
  expect(plain(quantityText(exact(value), unit, "ru", others))).toBe(russian);
  expect(quantityText(exact(value), unit, "en", others)).toBe(english.replace("-", "−"));
});

/* value · unit → with little room, exactly, exactly as a number, as an edge */
test.each<[string, Unit | undefined, string, string, string, string]>([
  ["0.9", percent, "90 %", "90 %", "90 %", "90 %"],
  ["5/6", percent, "83,3 %", "5/6 ≈ 83,3 %", "5/6 ≈ 83,3 %", ""],
  ["1234567/7654321", percent, "16,1 %", "≈ 16,1 %", "≈ 16,1 %", ""],
  ["0.002", percent, "0,2 %", "0,2 %", "0,2 %", "0,2 %"],
  ["10.5", days, "10,5", "10,5 дня", "10,5", "10,5"],
  ["11/13", poll, "0,85", "11/13 ≈ 0,85 опроса", "11/13 ≈ 0,8462", ""],
  ["0.502", undefined, "0,502", "0,502", "0,502", "0,502"],
  ["5/6", undefined, "0,8333", "5/6 ≈ 0,8333", "5/6 ≈ 0,8333", ""],
])("%s in %o: %s, %s, %s, %s", (value, unit, bare, whole, number, edge) => {
  const it = exact(value);
  expect(plain(bareQuantityText(it, unit, "ru"))).toBe(bare);
  expect(plain(exactQuantityText(it, unit, "ru"))).toBe(whole);
  expect(plain(exactNumberText(it, unit, "ru"))).toBe(number);
  if (edge !== "") expect(plain(edgeText(it, unit, "ru"))).toBe(edge);
});

test("a percentage does not part from its sign at the end of a line", () => {
  expect(withUnit("5", percent, "ru")).toBe("5\u00a0%");
});
