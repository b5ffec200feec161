import { expect, test } from "vitest";
import { naming } from "../../src/registry/naming.ts";
import { fittingWritten, noParts, type Parts } from "../../src/registry/written-name.ts";

const names = naming([
  ["Guinea", ["Республика Гвинея", "Гвинейская Республика"]],
  ["Congo", ["Республика Конго"]],
  ["Coast", ["Берег"]],
  ["Cape", ["Мыс"]],
  ["Unit 2", ["Участок 2"]],
]);
const parts: Parts<string> = {
  isWithin: (part, whole) => part === "Cape" && whole === "Coast",
  hasParts: (whole) => whole === "Coast",
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
