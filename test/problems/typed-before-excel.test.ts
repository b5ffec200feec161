import { expect, test } from "vitest";
import { typedBeforeExcel } from "../../src/problems/typed-before-excel.ts";

test.each([
  ["02.мар", ["2", "3"]],
  ["03.фев", ["3", "2"]],
  ["05.янв", ["5", "1"]],
  ["1 мая", ["1", "5"]],
  ["01.май", ["1", "5"]],
  ["3-Feb", ["2", "3"]],
  ["01.02.2025", undefined],
  ["мар.02", undefined],
  ["12.абв", undefined],
])("%s was %j", (date, typed) => {
  expect(typedBeforeExcel(date)).toEqual(typed);
});
