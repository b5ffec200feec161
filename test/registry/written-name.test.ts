import { expect, test } from "vitest";
import { naming } from "../../src/registry/naming.ts";
import { fittingWritten, noParts, type Parts } from "../../src/registry/written-name.ts";
import { cpuTime } from "../build/cpu-time.ts";

const names = naming([
  ["Guinea", ["Республика Гвинея", "Гвинейская Республика"]],
  ["Congo", ["Республика Конго"]],
  ["Coast", ["Берег"]],
  ["Cape", ["Мыс"]],
  ["Unit 2", ["Участок 2"]],
]);
const parts: Parts<string> = {
  isWithin: (part, whole) => part === "Cape" && whole === "Coast",
  partsOf: (whole) => (whole === "Coast" ? [["Мыс"]] : []),
};

/* What is written · what it stands for. */
test.each([
  ["Республика Гвинея (Гвинейская Республика)", ["Guinea"]],
  ["Гвинея, Конго", ["Guinea", "Congo"]],
  ["Гвинея и Мыс", ["Guinea", "Cape"]],
  ["Гвинея (Мали)", []],
  ["Мыс (Берег)", ["Cape"]],
  ["Берег (Мыс)", ["Coast", "Cape"]],
  ["Берег без Мыса", ["Coast"]],
  ["Берег (кроме Мыса)", ["Coast"]],
  ["Гвинея без Мыса", []],
  ["Берег без Гвинеи", []],
  ["Берег без Мыса и Гвинеи", []],
  ["Берег без автономного округа", ["Coast"]],
  ["3. Гвинея*", ["Guinea"]],
  ["Гвинея²", ["Guinea"]],
  ["Участок 2", ["Unit 2"]],
  ["Участок 2 3)", ["Unit 2"]],
  ["Берег и", []],
  ["", []],
])("%j stands for %j", (text, units) => {
  expect(fittingWritten(names, text, parts)).toEqual(units);
});

test("where nothing is a part of anything, bounds say nothing", () => {
  expect(fittingWritten(names, "Берег без Мыса", noParts)).toEqual([]);
});

test.each([
  ["marks of footnotes", "¹*"],
  ["spaces", " "],
  ["brackets", "("],
  ["digits", "1)"],
])("a cell of nothing but %s takes no time", (_, text) => {
  expect(cpuTime(() => fittingWritten(names, `Гвинея${text.repeat(140)}x`, parts))).toBeLessThan(100);
  expect(cpuTime(() => fittingWritten(names, `Гвинея${text.repeat(1_000_000)}x`, parts))).toBeLessThan(100);
});
