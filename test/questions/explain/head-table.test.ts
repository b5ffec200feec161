import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { headTable } from "../../../src/questions/explain/head-table.ts";
import { explanationWords } from "../../../src/questions/explain/words.ts";
import { explained } from "../../build/reviewed.ts";

const rows = async (code: string) =>
  headTable(await explained("worked-example", code), "ru", explanationWords.ru).rows.map((row) =>
    row.map(readable),
  );

test("who shares the place is named; nobody is said with the place", async () => {
  expect(await rows("02")).toEqual([
    ["Место", "2; оценено 5 регионов, места без пропусков (1, 2, 2, 3)"],
    ["Сумма баллов", "43 + 70/3 = 199/3 ≈ 66,3333 → 66,3 из 100"],
    ["На том же месте", "Озёрная область"],
    ["Выше", "место 1 — Степная область; разница 41/7 ≈ 5,8571"],
    ["Ниже", "место 3 — Речной край; отрыв 1/12 ≈ 0,0833"],
  ]);
  expect((await rows("03")).map(([what]) => what)).toEqual(["Место", "Сумма баллов", "Ниже"]);
  expect((await rows("03"))[0]?.[1]).toMatch(/^1, место не делит ни с кем; /);
});
