import { describe, expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { numberedBlocks } from "../../../src/model/outline.ts";
import { blockTable } from "../../../src/questions/explain/indicator-table.ts";
import { explanationWords } from "../../../src/questions/explain/words.ts";
import { explained } from "../../build/reviewed.ts";

/** A block of the worked example as cells by the ids of their columns. */
async function block(code: string, index: number) {
  const explanation = await explained("worked-example", code);
  const numbered = numberedBlocks(explanation.rating.methodology)[index];
  if (numbered === undefined) throw new Error("no such block");
  const { title, columns, rows } = blockTable(explanation, numbered, "ru", explanationWords.ru);
  const cells = rows.map((row) =>
    Object.fromEntries(row.map((cell, at) => [columns[at]?.id ?? "", readable(cell)])),
  );
  return { title, ids: columns.map(({ id }) => id), cells };
}

test("the points of a block come from those of its indicators", async () => {
  expect((await block("01", 0)).title).toEqual(["Блок 1. Сообщения граждан", "30 + 5 + 10 = 45 из 60"]);
  expect((await block("01", 1)).title).toEqual([
    "Блок 2. Общественное голосование",
    "40/3 + 8 = 64/3 ≈ 21,3333 из 40",
  ]);
});

describe("an indicator: formula, value, scale, points", () => {
  test("bands say the band reached and the next one; the best has no next", async () => {
    const { cells } = await block("01", 0);
    expect(cells[0]).toMatchObject({
      number: "1",
      points: "30 из 30",
      rank: "2 из 4",
      value: "180 / 200 = 0,9",
      scale: "достигнут порог 0,9 — 30 баллов",
    });
    expect(cells[1]?.["scale"]).toBe("достигнут порог 10 — 5 баллов; следующий 5 — 10");
  });

  test("a share that is cut says so", async () => {
    const { cells } = await block("02", 0);
    expect(cells[2]?.["share"]).toMatch(/= 4\/3 ≈ 1,3333; берётся 1: доля бывает от 0 до 1$/);
    expect(cells[2]).toMatchObject({ product: "20 * 1 = 20", points: "20 из 20" });
    expect((await block("01", 0)).cells[2]?.["share"]).not.toContain("берётся");
  });

  test("a value that cannot be computed has no place; excluded, no points either", async () => {
    const { cells } = await block("05", 1);
    expect(cells[1]).toMatchObject({ points: "— из 20", rank: "—" });
    expect(cells[1]?.["value"]).toMatch(/^0 \/ 0: .*исключён/);
    expect((await block("04", 0)).cells[0]).toMatchObject({ points: "0 из 30", rank: "—" });
  });
});

test("numbers go on through the blocks, and a column that nobody needs is not there", async () => {
  const { cells, ids } = await block("01", 1);
  expect(cells.map((one) => one["number"])).toEqual(["4", "5"]);
  expect(ids).not.toContain("scale");
  expect(ids).not.toContain("scaled");
  expect((await block("05", 1)).cells[0]).toMatchObject({ scaled: "20 * 1,25 = 25" });
});
