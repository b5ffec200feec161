import { expect, test } from "vitest";
import { isFormula, regionFormula } from "../../src/formula/check.ts";
import type { Indicator } from "../../src/model/methodology.ts";
import type { Region, Value } from "../../src/model/region.ts";
import { leafValues, measure } from "../../src/score/measure.ts";
import { aggregate, cellsOf } from "../build/batches.ts";
import { exportColumns } from "../build/formulas.ts";
import { indicator as modelIndicator, region as modelRegion } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

function indicator(id: string, text: string): Indicator {
  const formula = regionFormula(text, "number", exportColumns, { in: "methodology", file: "m" });
  if (!isFormula(formula)) throw new Error(`${text} is no formula`);
  return modelIndicator(id, text, "1", undefined, undefined, { formula });
}

function region(code: string, cells: Readonly<Record<string, Value>>): Region {
  return modelRegion(code, {}, { cells: cellsOf(cells) });
}

test("each region is measured by its own cells and its own organisations", () => {
  const regions = [
    region("A", { population: exact("3") }),
    region("B", { population: exact("0") }),
    region("C", {}),
  ];
  const sums = new Map([[aggregate("sum(a)").id, ["10", "20", "30"].map(exact)]]);
  const indicators = [
    indicator("each", "sum(a) / regions.population"),
    indicator("size", "regions.population"),
    indicator("twice", "2 * sum(a)"),
    indicator("none", "sum(b)"),
  ];
  expect([...measure(indicators, regions, leafValues(regions, sums))]).toEqual([
    ["each", [exact("10/3"), undefined, undefined]],
    ["size", [exact("3"), exact("0"), undefined]],
    ["twice", [exact("20"), exact("40"), exact("60")]],
    ["none", [undefined, undefined, undefined]],
  ]);
});
