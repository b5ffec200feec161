import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { compositionTable } from "../../../src/questions/explain/composition-table.ts";
import { explanationWords } from "../../../src/questions/explain/words.ts";
import { column, exports, number, withOrganizations } from "../../build/model.ts";
import { explained } from "../../build/reviewed.ts";

async function table(code: string, top: number) {
  const { compositions, rating } = await explained("worked-example", code, "answered_on_time");
  const [first] = compositions;
  if (first === undefined) throw new Error("no composition");
  return compositionTable(first, undefined, rating.methodology.exports, "en", explanationWords.en, top);
}

test("the largest first, the rest added up", async () => {
  const { title, rows, notes } = await table("05", 1);
  expect(title).toEqual(["sum(organizations.answered_on_time) = 107"]);
  expect(rows.map((row) => row.map(readable).slice(1))).toEqual([
    ["organizations.csv:16", "F16", "54", "50.5%"],
  ]);
  expect(notes).toEqual(["Not shown: 2 organisations, together 53. --top 3 shows all."]);
  expect((await table("05", 3)).notes).toEqual([]);
});

test("of a whole of 0 there are no shares", async () => {
  const { columns } = await table("04", 20);
  expect(columns.map(({ id }) => id)).not.toContain("part");
});

test("the whole is named in words before its formula, and has its unit", async () => {
  const { compositions } = await explained("worked-example", "05", "answered_on_time");
  const [first] = compositions;
  const columns = [column("answered_on_time", number("integer"), { titleEn: "answers on time" })];
  const worded = withOrganizations(exports, { columns });
  const unit = { kind: "noun", ru: ["ответ", "ответа", "ответов"], en: ["answer", "answers"] } as const;
  const withUnit = withOrganizations(worded, { columns: columns.map((each) => ({ ...each, unit })) });
  const titleIn = (from: typeof exports) =>
    first && compositionTable(first, undefined, from, "en", explanationWords.en, 1).title;
  expect(titleIn(worded)).toEqual(["answers on time: sum(organizations.answered_on_time) = 107"]);
  expect(titleIn(withUnit)).toEqual(["answers on time: sum(organizations.answered_on_time) = 107 answers"]);
});
