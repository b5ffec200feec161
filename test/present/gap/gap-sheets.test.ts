import { describe, expect, test } from "vitest";
import { gapReport } from "../../../src/present/gap/gap-report.ts";
import { textWidth } from "../../../src/present/glyphs.ts";
import { gapIn, markdown, shown } from "../reviewed.ts";
import { tool } from "../sample-rating.ts";

async function report(code: string, wanted?: number, lang: "ru" | "en" = "ru", folder = "worked-example") {
  return gapReport(await gapIn(folder, code, wanted), lang, tool);
}

/* region · place wanted · language · what is said */
test.each([
  ["05", undefined, "ru", "Сейчас место 3, баллов 66,3 из 100."],
  ["02", undefined, "ru", "Сейчас место 2 (общее), баллов 66,3 из 100."],
  ["02", undefined, "en", "Place 2 now (shared), 66.3 points of 100."],
  ["05", undefined, "ru", "Изменить: answered_on_time: +1 (107 → 108)"],
  ["05", undefined, "en", "Change: answered_on_time: +1 (107 → 108)"],
  ["05", undefined, "en", "4  Участников голосований на тысячу жителей: brings all it can already"],
  ["05", undefined, "ru", "делитель равен нулю или ячейка пуста"],
  ["03", undefined, "ru", "count(organizations, connected) — нужно ещё 1, возможно не больше 0"],
  ["05", 1, "ru", "Будет место 1, баллов 78,8; величины меняются в сумме на 0,9 %."],
  ["05", 1, "en", "Then place 1, 78.8 points; the counts change by 0.9% in all."],
  ["05", 1, "en", "Next below: Степная область; 551/84 ≈ 6.5595 behind."],
  ["04", 1, "ru", "Место 1 не достижимо"],
  ["04", 1, "en", "Place 1 is out of reach"],
  ["03", 1, "en", "Place 1 or a better one is held already."],
] as const)("%s to place %s in %s: %s", async (code, wanted, lang, says) => {
  expect(await shown(await report(code, wanted, lang), lang, 200)).toContain(says);
});

test("nothing is said of a place that nobody asked for", async () => {
  const text = await shown(await report("05"));
  expect(text).not.toMatch(/Способ|Как подняться|достижимо|занято/);
});

describe("ways", () => {
  test("each has its heading; how they were looked for is said once", async () => {
    const text = await shown(await report("05", 1), "ru", 200);
    expect(text.match(/^Способ \d из 2: как подняться на место 1/gm)).toHaveLength(2);
    expect(text.match(/более дешёвый набор возможен/g)).toHaveLength(1);
  });

  test("where all scales are bands, every set was looked at", async () => {
    expect(await shown(await report("71", 5, "ru", "published/2025-y"), "ru", 200)).toContain(
      "Перебраны все наборы шагов",
    );
  });
});

test("indicators keep the numbers they have in the methodology", async () => {
  const text = await shown(await report("02"), "ru", 200);
  expect(text.match(/^\d {2}\S/gm)?.map((line) => line[0])).toEqual(["1", "2", "4", "5", "3"]);
});

test("Markdown is tables, the names of columns escaped", async () => {
  const text = await markdown(await report("05", 1));
  expect(text).toContain("| 1 | Доля ответов в срок | +12,5 | 1 | answered\\_on\\_time: +1 (107 → 108) |");
  expect(text).toContain("**Показатели без шага**");
});

test.each([30, 50, 80])("a terminal of %i columns is not overrun", async (width) => {
  const lines = (await shown(await report("05", 1), "ru", width)).split("\n");
  expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
  expect(lines.length).toBeGreaterThan(20);
});
