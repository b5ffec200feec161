import { expect, test } from "vitest";
import { compare } from "../../../src/exact/fraction.ts";
import { readable } from "../../../src/format/table.ts";
import { attributionAnswer } from "../../../src/questions/attribute/answer.ts";
import { waterfallSheets } from "../../../src/questions/attribute/waterfall.ts";
import { exact } from "../../build/numbers.ts";
import { attributed, attribution, markdown, shown } from "../../build/reviewed.ts";

const both = await attribution();
const codes = ["02", "03", "01"];

function falls(code: string) {
  const sheets = waterfallSheets(both, attributed(both, code), "ru");
  return sheets.map(({ table }) => table.rows.map((row) => row.map(readable)));
}

function number(text = ""): ReturnType<typeof exact> {
  return exact(text.replace("−", "-").replace("+", "").replace(",", "."));
}

test.each(codes)("every line of %s goes on from the one before it, from the old total to the new", (code) => {
  const [points = []] = falls(code);
  const [first, ...rest] = points;
  let running = number(first?.[2]);
  for (const [, by, then] of rest.slice(0, -1)) {
    running = running.add(number(by));
    expect(compare(running, number(then))).toBe(0);
  }
  expect(rest.length).toBeGreaterThan(2);
  expect(compare(running, number(rest.at(-1)?.[2]))).toBe(0);
});

test.each(codes)("the bars of %s are dark for a gain, light for a loss, and fit 21 columns", (code) => {
  const [points = []] = falls(code);
  for (const [, by = "", , bar = ""] of points) {
    expect(bar).toMatch(by === "" ? /^·{0,20}│$/ : by.startsWith("−") ? /^·*▒+$/ : /^·*█+$/);
    expect(bar.length).toBeLessThanOrEqual(21);
  }
});

test("one region from the top down: points by cause and indicator, then places by cause", async () => {
  const report = attributionAnswer(both, { region: attributed(both, "02"), top: undefined, full: false });
  const text = await shown(report, "en");
  expect(text.split("\n")[0]).toBe("Лесная область (02)");
  expect(text).toMatch(/own data: Доля ответов в срок +\+15\.0 +57\.9 +████████\n/);
  expect(text).toContain("Place 3 → 1: +2");
  expect(text).toMatch(/other regions +\+0\.5\n/);
});

test("a narrow terminal keeps the numbers and drops the bars", async () => {
  const text = await shown(
    attributionAnswer(both, { region: attributed(both, "02"), top: undefined, full: false }),
    "ru",
    40,
  );
  expect(text).not.toContain("█");
  expect(text).toContain("+15,0");
});

test("Markdown keeps the bars in their column", async () => {
  const text = await markdown(
    attributionAnswer(both, { region: attributed(both, "03"), top: undefined, full: false }),
  );
  expect(text).toMatch(/\| свои данные: [^|]+ \| −12,5 \| 71,9 \| ·*▒+ \|/);
});

test("where nothing changed it says so, and draws no bar", async () => {
  const one = attributed(both, "02");
  const still = { ...one, previous: one.current, indicators: [] };
  const [sheet] = waterfallSheets(both, still, "ru");
  expect(sheet?.table.notes).toEqual(["Ничего не изменилось."]);
  expect(sheet?.table.rows.map((row) => row.map(readable)[3])).toEqual(["│", "│"]);
});
