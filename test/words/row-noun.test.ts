import { expect, test } from "vitest";
import { capitalised, rowNoun } from "../../src/words/row-noun.ts";

const ru = ["школа", "школы", "школ"] as const;
const en = ["school", "schools"] as const;

/* The table, its unit, and what three of its rows are called. */
test.each([
  ["organizations", undefined, "организации", "organisations"],
  ["organizations", { kind: "noun", ru }, "школы", "organisations"],
  ["messages", undefined, "строки messages", "rows of messages"],
  ["schools", { kind: "noun", ru, en }, "школы", "schools"],
] as const)("a row of %s with the unit %j", (id, unit, few, plural) => {
  const noun = rowNoun({ id, unit });
  expect([noun.ru[1], noun.en[1]]).toEqual([few, plural]);
});

test("a capital letter begins", () => {
  expect(["сообщений", "", "a"].map(capitalised)).toEqual(["Сообщений", "", "A"]);
});
