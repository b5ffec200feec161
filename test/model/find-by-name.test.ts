import { expect, test } from "vitest";
import { findBlock, findIndicator } from "../../src/model/find-by-name.ts";
import { block, indicator, methodologyOf } from "../build/model.ts";

const voting = block("voting", "sum", [indicator("votes", "1", "1"), indicator("2", "1", "1")]);
const answers = indicator("answers", "1", "1", undefined, "zero", {
  title: "Ответы в срок, всё",
  titleEn: "Answers on time",
});
const methodology = methodologyOf([block("messages", "sum", [answers, voting]), block("rest", "sum", [])]);

test.each([
  ["answers", "answers"],
  [" answers ", "answers"],
  ["1", "answers"],
  ["2", "2"],
  ["3", "2"],
  ["ответы  в срок, ВСЕ", "answers"],
  ["answers on Time", "answers"],
  ["0", undefined],
  ["4", undefined],
  ["", undefined],
  ["constructor", undefined],
])("%j is the indicator %s: an id goes before a number", (text, id) => {
  expect(findIndicator(text, methodology)?.id).toBe(id);
});

test.each([
  ["messages", "messages"],
  ["1", "messages"],
  ["1.1", "voting"],
  ["2", "rest"],
  ["Voting", "voting"],
  ["1.2", undefined],
  ["answers", undefined],
])("%j is the block %s", (text, id) => {
  expect(findBlock(text, methodology)?.id).toBe(id);
});
