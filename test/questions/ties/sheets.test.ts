import { describe, expect, test } from "vitest";
import type { TieMethod } from "../../../src/model/methodology.ts";
import { tiesAnswer } from "../../../src/questions/ties/answer.ts";
import { tiesReport } from "../../../src/questions/ties/ties-of.ts";
import { markdown, ratedFolder, shown } from "../../build/reviewed.ts";

async function report(folder = "worked-example", ties?: TieMethod) {
  const { rating } = await ratedFolder(folder, ties === undefined ? {} : { ties });
  return tiesAnswer(tiesReport(rating));
}

test("a shared place: who, with what points, and what they differ in", async () => {
  expect((await shown(await report(), "ru", 120)).split("\n").slice(1, 12)).toEqual([
    "Общих мест: 1, на них 2 региона.",
    "",
    "=2  Озёрная область, Лесной край",
    "    Баллы: 199/3 ≈ 66,3333 · Равны: точно",
    "    Различаются: 1, 2, 3, 4, 5",
    "",
    "1 — Доля ответов в срок",
    "2 — Средний срок ответа, дней",
    "3 — Доля подключённых организаций",
    "4 — Участников голосований на тысячу жителей",
    "5 — Доля выбранных проектов, которые реализованы",
  ]);
});

test("where they differ in little, titles say in what", async () => {
  const { rating } = await ratedFolder("worked-example");
  const made = tiesReport(rating);
  const ties = made.ties.map((tie) => ({ ...tie, differing: tie.differing.slice(0, 2) }));
  const text = await shown(tiesAnswer({ ...made, ties }), "ru", 120);
  expect(text).toContain("Различаются: Доля ответов в срок; Средний срок ответа, дней\n");
  expect(text).not.toContain("1 — Доля");
});

test("those that differ in nothing are told so", async () => {
  expect(await shown(await report("small"))).toContain(
    "Различаются: ни в чём — баллы по каждому показателю те же",
  );
  expect(await shown(await report("small"), "en")).toContain("They differ in: nothing");
});

describe("equal only when rounded", () => {
  test("all of the exact scores are given", async () => {
    const { rating } = await ratedFolder("small");
    const made = tiesReport(rating);
    const [tie] = made.ties;
    const [first, second] = tie?.members ?? [];
    if (tie === undefined || first === undefined || second === undefined) throw new Error("no tie");
    const near = { ...second, exactTotal: second.exactTotal.sub(0.03) };
    const ties = [{ ...tie, equal: "when-rounded", members: [first, near] } as const];
    const text = await shown(tiesAnswer({ ...made, ties }), "ru", 120);
    expect(text).toContain("Баллы: 80; 79,97 · Равны: только после объявленного округления");
  });
});

test("where no place is shared, what tells equals apart is said", async () => {
  const text = await shown(await report("worked-example", "ordinal"), "ru", 120);
  expect(text).toContain("Общих мест нет.");
  expect(text).toContain("Баллы равны, а места разные");
  expect(text).toMatch(/2 +Озёрная область +3 +Лесной край +только порядок кодов/);
  expect(await shown(await report(), "ru", 120)).not.toContain("Баллы равны, а места разные");
});

test("the nearest gaps, the smallest first, in both languages", async () => {
  const text = await shown(await report("worked-example"), "en", 120);
  const gaps = ["1/12 ≈ 0.0833", "41/7 ≈ 5.8571", "715/12 ≈ 59.5833"].map((gap) => text.indexOf(gap));
  expect(gaps.every((at) => at > 0)).toBe(true);
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(text).toContain("Shared places: 1, by 2 regions.");
});

test("Markdown has the places with their mark and a legend", async () => {
  const text = await markdown(await report());
  expect(text).toContain("| =2 | Озёрная область, Лесной край | 199/3 ≈ 66,3333 | точно | 1, 2, 3, 4, 5 |");
  expect(text).toContain("- 1 — Доля ответов в срок\n");
});
