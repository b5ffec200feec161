import { months } from "../model/months.ts";

/** The two numbers that were typed where Excel shows a day and a month: 2 and 3 of `02.мар`, and of `3-Feb`, where the month was first. */
export function typedBeforeExcel(date: string): readonly [string, string] | undefined {
  const [, day = "", name = ""] = /^(\d{1,2})[. -](\p{L}{3})$/u.exec(date) ?? [];
  const monthOf = (names: readonly string[]) =>
    names.findIndex((month) => new RegExp(`^${month}$`, "i").test(name)) + 1;
  const [russian, english] = [monthOf(months.ru), monthOf(months.en)];
  if (russian > 0) return [String(Number(day)), String(russian)];
  return english > 0 ? [String(english), String(Number(day))] : undefined;
}
