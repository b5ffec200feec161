import { expect, test } from "vitest";
import { naming } from "../../src/registry/naming.ts";

const names = naming([
  ["Tatarstan", ["Республика Татарстан", "Татария"]],
  ["Congo", ["Республика Конго"]],
  ["Zaire", ["Демократическая Республика Конго"]],
  ["Guinea", ["Гвинея"]],
  ["Bissau", ["Гвинея-Бисау"]],
  ["Kirov", ["Киров", "Вятка"]],
  ["East", ["Восточный район"]],
  ["Far East", ["Восточный район"]],
]);

/* What is written; what it may stand for. */
const fits: readonly [text: string, units: readonly string[]][] = [
  ["Республика Татарстан", ["Tatarstan"]],
  ["Татарстан", ["Tatarstan"]],
  ["Республика Татария", ["Tatarstan"]],
  ["г. Татария", []],
  ["край Татарстан", []],
  ["Конго", ["Congo", "Zaire"]],
  ["Демократическая Конго", ["Zaire"]],
  ["Гвинея", ["Guinea"]],
  ["г. Киров", ["Kirov"]],
  ["область Киров", []],
  ["Восточный район", ["East", "Far East"]],
  ["Бисау", []],
  ["Республика", []],
  ["", []],
  [" — ", []],
];

test.each(fits)("%j fits %j", (text, units) => {
  expect(names.fitting(text)).toEqual(units);
});

/* What is written; what it may have meant. */
const near: readonly [text: string, units: readonly string[]][] = [
  ["Бисау", ["Bissau"]],
  ["Татар", ["Tatarstan"]],
  ["Та", []],
  ["Татарстон", ["Tatarstan"]],
  ["Республики Татарстана", ["Tatarstan"]],
  ["Киров Киров", ["Kirov"]],
  ["Вастачный район", ["East", "Far East"]],
  ["Демократическая Респ.", ["Zaire"]],
  ["Кирово", ["Kirov"]],
  ["Татарин", ["Tatarstan"]],
  ["Мозамбик", []],
  ["", []],
];

test.each(near)("%j may have meant %j", (text, units) => {
  expect(names.near(text)).toEqual(units);
});

test("no unit answers to anything where there is none", () => {
  expect(naming([]).fitting("Москва")).toEqual([]);
  expect(naming([]).near("Москва")).toEqual([]);
});
