import { describe, expect, test } from "vitest";
import { explanationAnswer } from "../../../src/questions/explain/answer.ts";
import { textWidth } from "../../../src/words/glyphs.ts";
import { explained, markdown, shown } from "../../build/reviewed.ts";

async function report(code: string, { id, full = false, top = 20, folder = "worked-example" }: Asked = {}) {
  return explanationAnswer(await explained(folder, code, id), { full, top });
}

interface Asked {
  readonly id?: string;
  readonly full?: boolean;
  readonly top?: number;
  readonly folder?: string;
}

describe("the head says the place, the sum, and who is next", () => {
  /* region · lines */
  test.each([
    [
      "03",
      [
        "Место: 1, место не делит ни с кем; оценено 5 регионов",
        "Ниже: место 2 — Озёрная область, Лесной край",
      ],
    ],
    ["01", ["Сумма баллов: 45 + 64/3 = 199/3 ≈ 66,3333 → 66,3 из 100", "На том же месте: Лесной край"]],
    ["05", ["Сумма баллов: (33 + 20) * 100 / 80 = 66,25 → 66,3 из 100", "отрыв 715/12 ≈ 59,5833"]],
    ["04", ["Выше: место 3 — Речной край; разница 715/12 ≈ 59,5833"]],
  ])("%s", async (code, lines) => {
    const text = await shown(await report(code), "ru", 200);
    for (const line of lines) expect(text).toContain(line);
    expect(text.includes("\nВыше:")).toBe(code !== "03");
    expect(text.includes("\nНиже:")).toBe(code !== "04");
  });

  test("in English", async () => {
    const text = await shown(await report("05"), "en", 200);
    expect(text).toContain("Total points: (33 + 20) * 100 / 80 = 66.25 → 66.3 of 100");
    expect(text).toContain("Above: Озёрная область, Лесной край (place 2), 1/12 ≈ 0.0833 points ahead");
    expect(text).toContain("Place: 3, not shared; 5 regions ranked");
  });

  test("a total that needs no rounding is said once", async () => {
    expect(await shown(await report("01", { folder: "small" }))).toContain(
      "Сумма баллов: 55 + 24 = 79 из 100\n",
    );
  });
});

describe("the organisations of one indicator", () => {
  test("largest first, with their cells and shares", async () => {
    const text = await shown(await report("05", { id: "answered_on_time" }), "ru", 120);
    expect(text).toContain("sum(organizations.answered_on_time) = 107");
    expect(text).toMatch(/Министерство здравоохранения Речного края +organizations\.csv:16 +F16 +54 +50,5 %/);
    expect(text.indexOf("F16")).toBeLessThan(text.indexOf("F17"));
    expect(text).not.toContain("Не показано");
  });

  test("those beyond --top are counted and added up", async () => {
    const text = await shown(await report("05", { id: "answered_on_time", top: 1 }), "ru", 120);
    expect(text).not.toContain("F17");
    expect(text).toContain("Не показано: 2 организации, вместе 53. Все — с ключом --top 3.");
    expect(await shown(await report("05", { id: "answered_on_time", top: 1 }), "en", 120)).toContain(
      "Not shown: 2 organisations, together 53. --top 3 shows all.",
    );
  });

  test("where the whole is 0 there are no shares", async () => {
    const text = await shown(await report("04", { id: "answered_on_time" }));
    expect(text).toContain("sum(organizations.answered_on_time) = 0");
    expect(text).not.toContain("Вклад  Доля");
    expect(text).not.toMatch(/\d %/);
  });
});

test("Markdown escapes the names of columns", async () => {
  const text = await markdown(await report("05", { id: "answered_on_time" }));
  expect(text).toContain("**sum(organizations.answered\\_on\\_time) = 107**");
  expect(text).toContain("| Место | 3, место не делит ни с кем; ");
});

test.each([20, 40, 60, 80])("paragraphs fit a terminal of %i columns", async (width) => {
  const lines = (await shown(await report("05", { full: true }), "ru", width)).split("\n");
  expect(lines.filter((line) => textWidth(line) > width && line.includes(" "))).toEqual([]);
  expect(lines.length).toBeGreaterThan(20);
});
