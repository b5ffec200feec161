import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { methodologyTables } from "../../../src/questions/methodology/methodology-table.ts";
import { englishMethodology } from "../../../src/questions/methodology/methodology-words-en.ts";
import { wordingTable } from "../../../src/questions/methodology/wording-table.ts";
import { tiny, worded } from "../../build/tiny.ts";

const rowsOf = async (lang: "ru" | "en") =>
  methodologyTables(await worded(), lang).map(({ title, rows }) => [
    title[0],
    ...rows.map((row) => row.map(readable).join(" | ").replaceAll("\u00a0", " ")),
  ]);

test("words are shown in Russian", async () => {
  const [rules, work, , wording] = await rowsOf("ru");
  expect(rules?.[0]).toBe("Малая (tiny)");
  expect(rules).toContain("Источник | Приказ № 1");
  expect(rules).toContain("Зоны | Лидеры: от 85 %; middle: от 62,5 %; rest: остальные");
  expect(work?.[0]).toBe("Блок 1. Работа");
  expect(work?.[1]).toMatch(
    /^1 \| Ответы \| 10 \| answers \| опубликован, установлен приказом \| проценты \| ответить \| орган, органа, органов \|/,
  );
  expect(wording).toEqual([
    "Столбцы и правила",
    "organizations | — | школа, школы, школ | —",
    "asked | Сообщения | сообщение, сообщения, сообщений | принять",
    "spent | — | рубль, рубля, рублей | потратить",
    "answered-within-asked | Ответов не больше | — | —",
  ]);
});

test("words are shown in English, and in Russian where there are no others", async () => {
  const [rules, work, , wording] = await rowsOf("en");
  expect(rules?.[0]).toBe("Small (tiny)");
  expect(rules).toContain("Zones | Leaders: from 85%; middle: from 62.5%; rest: the rest");
  expect(work?.[0]).toBe("Block 1. Working");
  expect(work?.[1]).toMatch(
    /^1 \| Answered \| 10 \| answers \| published, set by an order \| percent \| answer \| body, bodies \|/,
  );
  expect(wording?.slice(1)).toEqual([
    "organizations | — | школа, школы, школ | —",
    "asked | Messages | message, messages | receive",
    "spent | — | рубль, рубля, рублей | потратить",
    "answered-within-asked | No more answers | — | —",
  ]);
});

test("without words there is no table of them", async () => {
  expect(wordingTable((await tiny()).exports, "en", englishMethodology)).toBeUndefined();
});
