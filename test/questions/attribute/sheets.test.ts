import { describe, expect, test } from "vitest";
import { attributionAnswer } from "../../../src/questions/attribute/answer.ts";
import type { Attribution } from "../../../src/questions/attribute/attribution.ts";
import { textWidth } from "../../../src/words/glyphs.ts";
import { attribution, markdown, shown } from "../../build/reviewed.ts";

const both = await attribution();

function report(of: Attribution = both) {
  return attributionAnswer(of, { region: undefined, top: undefined, full: false });
}

test("places, then points: of every region, and where they come from", async () => {
  const text = await shown(report());
  expect(text.replaceAll(/\s+/g, " ")).toContain(
    "Что изменилось: compare/previous → small Регионов с местом в обоих периодах: 3. " +
      "Теперь есть место, а раньше не было: Горная республика. Теперь нет места, а раньше было: Речная область. Методика: small-old → small.",
  );
  expect(text).toMatch(/Лесная область +3 +=1 +\+2 +\+1,5 +\+0,5 +0,0 +0,0\n/);
  expect(text).toMatch(/Озёрный край +2 +2 +0 +0,0 +−0,5 +\+0,5 +0,0\n/);
  expect(text).toMatch(/Степная область +84,4 +80,0 +−4,4 +−12,5 +0,0 +\+8,1 +0,0\n/);
});

test("in English, with decimal points", async () => {
  const text = await shown(report(), "en");
  expect(text.replaceAll("\n", " ")).toContain("Ranked now, unranked before: Горная республика.");
  expect(text).toMatch(/Озёрный край +67\.7 +79\.0 +\+11\.3 +0\.0 +0\.0 +\+10\.6 +\+0\.7\n/);
  expect(text).not.toMatch(/\d,\d/);
});

test("Markdown has both tables, and the signs are no markup", async () => {
  const text = await markdown(report());
  expect(text.match(/^\| ---/gm)).toHaveLength(2);
  expect(text).toContain("| Лесная область | 3 | =1 | +2 | +1,5 | +0,5 | 0,0 | 0,0 |");
});

describe("what the head says of the methodologies", () => {
  test("nothing but that it is the same, where it is", async () => {
    const { current } = both;
    const text = await shown(report({ ...both, previous: current, onlyCurrent: [], onlyPrevious: [] }));
    expect(text).toContain("Методика та же.");
    expect(text).not.toMatch(/Теперь|Новые/);
  });

  test.each([
    ["came", "Новые показатели: Доля ответов в срок."],
    ["left", "Отменённые показатели: Доля ответов в срок."],
    ["remade", "Формула считается по другим столбцам: Доля ответов в срок."],
  ] as const)("an indicator that %s", async (status, says) => {
    const indicators = both.indicators.map((one, index) => (index === 0 ? { ...one, status } : one));
    expect((await shown(report({ ...both, indicators }))).replaceAll(/\s+/g, " ")).toContain(says);
  });
});

test.each([40, 60, 80, 200])("no line is wider than a terminal of %i columns", async (width) => {
  const lines = (await shown(report(), "ru", width)).split("\n");
  expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
  expect(lines.length).toBeGreaterThan(10);
});

test.each([20, 40, 60, 80])("at %i columns no number is cut", async (width) => {
  const text = await shown(report(), "ru", width);
  expect(text).not.toMatch(/\d…|[+−=]…/);
  if (width >= 60) expect(text).not.toContain("…");
});
