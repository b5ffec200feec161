import { describe, expect, test } from "vitest";
import { gapAnswer } from "../../../src/questions/gap/answer.ts";
import { textWidth } from "../../../src/words/glyphs.ts";
import { exact } from "../../build/numbers.ts";
import { gapIn, markdown, shown } from "../../build/reviewed.ts";

async function report(code: string, wanted?: number, folder = "worked-example") {
  return gapAnswer(await gapIn(folder, code, wanted));
}

/* region · place wanted · language · what is said */
test.each([
  ["05", undefined, "ru", "Сейчас место 3, баллов 66,3 из 100."],
  ["02", undefined, "ru", "Сейчас место 2 (общее), баллов 66,3 из 100."],
  ["02", undefined, "en", "Now place 2 (shared), 66.3 points of 100."],
  ["05", undefined, "ru", "Изменить: answered_on_time: +1 (107 → 108)"],
  ["05", undefined, "en", "Change: answered_on_time: +1 (107 → 108)"],
  ["05", undefined, "en", "Already at the most: 4"],
  ["05", undefined, "ru", "делитель равен нулю или ячейка пуста"],
  ["01", undefined, "ru", "Баллы: +41/7 ≈ 5,8571 · Место: 1 (общее)"],
  ["01", undefined, "en", "Place: 1 (shared)"],
  [
    "03",
    undefined,
    "ru",
    "сейчас 0,6, до 0,8 не дойти: изменить count(organizations, connected) не позволяют другие числа выгрузок и их правила",
  ],
  [
    "03",
    undefined,
    "en",
    "the other numbers of the exports and their rules do not let count(organizations, connected) change",
  ],
  ["05", 1, "ru", "Будет место 1, баллов 78,8; величины меняются в сумме на 0,9 %."],
  ["05", 1, "en", "Then place 1, 78.8 points; the counts change by 0.9% in all."],
  ["05", 1, "en", "Next below: Степная область, 551/84 ≈ 6.5595 points behind."],
  ["04", 1, "ru", "Способа подняться на место 1 не нашлось"],
  ["04", 9, "ru", "Места 9 нет: последнее место в рейтинге — 4."],
  ["04", 9, "en", "There is no place 9: the last place of the rating is 4."],
  ["04", 1, "en", "No way to place 1 was found"],
  ["03", 1, "en", "Place 1: the region is there already, or above."],
] as const)("%s to place %s in %s: %s", async (code, wanted, lang, says) => {
  expect(await shown(await report(code, wanted), lang, 200)).toContain(says);
});

test.each([
  ["ru", "Место 1 недостижимо: ", "не считая показателей, у которых сейчас нет значения: "],
  ["en", "Place 1 is out of reach: ", "not counting those that have no value now: "],
] as const)(
  "in %s a place is called out of reach only where every indicator has a value",
  async (lang, flat, but) => {
    const gap = await gapIn("worked-example", "04", 1);
    const text = await shown(gapAnswer(gap), lang, 400);
    expect(text).toContain(`${but}Доля ответов в срок; Средний срок ответа, дней.`);
    expect(text).not.toContain(flat);
    const outlooks = gap.outlooks.filter(({ kind }) => kind !== "no-value");
    const whole = await shown(gapAnswer({ ...gap, outlooks }), lang, 400);
    expect(whole).toContain(flat);
    expect(whole).not.toContain(but);
  },
);

test("the answer to what was asked comes first", async () => {
  const text = await shown(await report("05", 1), "ru", 200);
  const order = ["Речной край (05)", "Вариант 1", "Ближайший шаг"].map((words) =>
    text.search(words.replace(/[()]/g, "\\$&")),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test("nothing is said of a place that nobody asked for", async () => {
  const text = await shown(await report("05"));
  expect(text).not.toMatch(/Способ|Как подняться|достижимо|занято/);
});

describe("a place that will be shared", () => {
  test.each([
    [
      "ru",
      "Будет место 1 (общее), баллов 80,0",
      "Это место у региона общее с другими: Лесная область, Степная область.",
    ],
    [
      "en",
      "Then place 1 (shared), 80.0 points",
      "The region then shares the place with Лесная область, Степная область.",
    ],
  ] as const)("is said to be, and with whom; in %s", async (lang, outcome, shares) => {
    const gap = await gapIn("small", "02");
    const [first] = gap.outlooks.flatMap((one) => (one.kind === "step" ? [one.step] : []));
    const members = gap.rating.ranking.flatMap((group) => group.members.map(({ region }) => region));
    const sharedWith = members.filter(({ code }) => code === "02" || code === "03");
    const way = {
      steps: first === undefined ? [] : [first],
      relative: exact("0.1"),
      total: exact("80"),
      place: exact("1"),
    };
    const goal = (others: typeof members) => ({
      ...gap,
      goal: {
        place: exact("1"),
        attempted: exact("1"),
        held: false,
        exact: true,
        best: way,
        ways: [{ ...way, sharedWith: others, below: [] }],
      },
    });
    const text = await shown(gapAnswer(goal(sharedWith)), lang, 200);
    expect(text).toContain(outcome);
    expect(text).toContain(shares);
    const many = await shown(gapAnswer(goal([...sharedWith, ...members.slice(0, 2)])), lang, 200);
    expect(many).toMatch(/ещё с 4 регионами|with 4 regions more/);
  });
});

test.each([
  ["ru", "Номер места после некоторых шагов больше, хотя баллов больше"],
  ["en", "the number of the place is greater although the points are better"],
] as const)("a greater number of the place with more points is explained; in %s", async (lang, says) => {
  const gap = await gapIn("worked-example", "02");
  const outlooks = gap.outlooks.map((one) =>
    one.kind === "step" ? { ...one, step: { ...one.step, place: exact("3") } } : one,
  );
  expect(await shown(gapAnswer({ ...gap, outlooks }), lang, 200)).toContain(says);
  expect(await shown(gapAnswer(gap), lang, 200)).not.toContain(says);
});

describe("ways", () => {
  test("each has its heading; how they were looked for is said once", async () => {
    const text = await shown(await report("05", 1), "ru", 200);
    expect(text.match(/^Вариант \d: 1-е место, изменить 1 показатель$/gm)).toHaveLength(3);
    expect(text.match(/более дешёвый вариант возможен/g)).toHaveLength(1);
  });

  test("where all scales are bands, every set was looked at", async () => {
    expect(await shown(await report("71", 5, "published/2025-y"), "ru", 200)).toContain(
      "самых дешёвых варианта",
    );
  });
});

test("indicators keep the numbers they have in the methodology", async () => {
  const text = await shown(await report("02"), "ru", 200);
  expect(text.match(/^\d {2}\S/gm)?.map((line) => line[0])).toEqual(["1", "2", "4", "5"]);
  expect(text).toContain("Максимум уже набран: 3");
});

test("Markdown is tables, the names of columns escaped", async () => {
  const text = markdown(await report("05", 1));
  expect(text).toContain("| 1 | Доля ответов в срок | +12,5 | 1 | answered\\_on\\_time: +1 (107 → 108) |");
  expect(text).toContain("**Показатели без шага**");
});

test.each([30, 50, 80])("a terminal of %i columns is not overrun", async (width) => {
  const lines = (await shown(await report("05", 1), "ru", width)).split("\n");
  expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
  expect(lines.length).toBeGreaterThan(20);
});
