import { expect, test } from "vitest";
import { explanationAnswer } from "../../../src/questions/explain/answer.ts";
import { explained } from "../../build/reviewed.ts";
import { tool } from "../../build/sample-rating.ts";

test("then where points are lost and the blocks in their order; or one indicator and its organisations", async () => {
  const plain = explanationAnswer(await explained("small", "01"), { full: true, top: 20 });
  const first = ({ title }: { readonly title: readonly string[] }) => title[0];
  expect(plain.sheets("ru").map(({ table }) => first(table))).toEqual([
    "Озёрный край (01)",
    "Где потеряны баллы",
    "Блок 1. Сообщения",
    "Блок 2. Голосования",
  ]);
  const deep = explanationAnswer(await explained("small", "01", "answered_on_time"), {
    full: false,
    top: 20,
  });
  expect(
    deep
      .sheets("en")
      .slice(2)
      .map(({ table }) => first(table)),
  ).toEqual(["sum(organizations.on_time) = 150", "sum(organizations.answered) = 150"]);
});

test("there are no rows for machines, and json does not depend on how much is shown", async () => {
  const explanation = await explained("small", "01", "answered_on_time");
  const { records, json } = explanationAnswer(explanation, { full: true, top: 1 });
  expect(records).toBeUndefined();
  expect(json(tool)).toEqual(explanationAnswer(explanation, { full: false, top: 20 }).json(tool));
});
