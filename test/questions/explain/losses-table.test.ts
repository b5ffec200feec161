import fc from "fast-check";
import { expect, test } from "vitest";
import { sum } from "../../../src/exact/fraction.ts";
import { readable } from "../../../src/format/table.ts";
import { explainRegion } from "../../../src/questions/explain/explain.ts";
import type { Explanation } from "../../../src/questions/explain/explanation.ts";
import { lossesTable } from "../../../src/questions/explain/losses-table.ts";
import { explanationWords } from "../../../src/questions/explain/words.ts";
import { bands, indicator, methodologyOf, region } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { explained } from "../../build/reviewed.ts";
import { ratedOf, ratedRegion, worldOf } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

function table(explanation: Explanation, hints = true) {
  const { title, columns, rows, notes } = lossesTable(explanation, hints, "ru", explanationWords.ru);
  return { title, ids: columns.map(({ id }) => id), rows: rows.map((row) => row.map(readable)), notes };
}

test("most points lost first, with the band reached and the next", async () => {
  expect(table(await explained("worked-example", "05"))).toEqual({
    title: ["Где потеряны баллы", "Всего потеряно 33,75 из 100."],
    ids: ["number", "indicator", "lost", "points", "value", "band", "next"],
    rows: [
      ["1", "Доля ответов в срок", "12,5", "20 из 30", "0,8917", "0,8", "0,9 — 30"],
      ["3", "Доля подключённых организаций", "12,5", "10 из 20", "0,5", "—", "—"],
      ["2", "Средний срок ответа, дней", "8,75", "3 из 10", "14,5", "15", "10 — 5"],
    ],
    notes: [
      "Максимум уже набран: 4",
      "Исключены, потому что нет значения: 5",
      "Расчёт каждого показателя: --full; одного показателя: --indicator 1",
    ],
  });
});

test("with --full there are no hints; without bands no columns of bands", async () => {
  const { ids, notes } = table(await explained("small", "04"), false);
  expect(ids).not.toContain("band");
  expect(notes).toEqual(["Исключены, потому что нет значения: 1"]);
});

const share = (order: "descending" | "ascending", value: string) => {
  const area = indicator("area", "regions.area", "10", bands("higher", "0.9 10", "0.5 5"));
  const bodies = indicator("bodies", "regions.bodies", "10", bands("lower", "3 10", "5 4"));
  const world = worldOf(methodologyOf([area, bodies], { order }), [
    region("1", { area: value, bodies: "4" }),
  ]);
  const rated = ratedOf(world);
  return explainRegion(rated, ratedRegion(rated, "1"), undefined);
};

test("where fewer points are placed first, every point is one too many, and a band has to be left", () => {
  expect(table(share("ascending", "0.95"), false)).toEqual({
    title: ["Где набраны баллы: чем их меньше, тем выше место"],
    ids: ["number", "indicator", "lost", "points", "value", "band", "next"],
    rows: [
      ["1", "Indicator area", "10", "10 из 10", "0,95", "0,9", "меньше 0,9 — 5"],
      ["2", "Indicator bodies", "4", "4 из 10", "4", "5", "больше 5 — 0"],
    ],
    notes: [],
  });
  expect(table(share("ascending", "0.1"), false).notes).toEqual(["Баллов нет: 1"]);
});

test("what is lost and the exact total are the maximum together; fewest points first, they are the same", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      for (const member of rated.rating.ranking.flatMap(({ members }) => members)) {
        const { indicators } = explainRegion(rated, member, undefined);
        const lost = sum(indicators.map((explained) => explained.lost));
        const { maxPoints, ranking } = world.methodology;
        const expected = ranking.order === "ascending" ? member.exactTotal : maxPoints.sub(member.exactTotal);
        expect(text(lost)).toBe(text(expected));
        expect(indicators.filter((explained) => explained.lost.compare(exact("0")) < 0)).toEqual([]);
      }
    }),
  );
});
