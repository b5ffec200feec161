import { expect, test } from "vitest";
import { problem } from "../../src/model/problem.ts";
import { problemLines, subject } from "../../src/problems/problem-lines.ts";
import { samples } from "../build/problems.ts";

const [broken] = samples["broken-rule"];

test("a broken rule: place and sentence, and below them the rule, the organisation, the region", () => {
  expect(problemLines(broken, "", "en")).toBe(
    [
      "organizations.csv:1204  answered_on_time (column M): 31 is more than messages_answered, 30",
      "                        rule answered-on-time-within-answered; organisation 000417, region 72",
      "",
    ].join("\n"),
  );
  expect(problemLines(broken, "ошибка: ", "ru")).toBe(
    [
      "ошибка: organizations.csv:1204  answered_on_time (столбец M): 31 больше, чем messages_answered (30)",
      "                                правило answered-on-time-within-answered; организация 000417, регион 72",
      "",
    ].join("\n"),
  );
});

test("a row with no more to say is one line", () => {
  const row = problem("blank-row", { in: "export", file: "regions.csv", row: 5, line: 5 }, { rows: 1 });
  expect(problemLines(row, "", "ru")).toBe("regions.csv:5: пустая строка\n");
});

test("where cells hold line breaks, the line that an editor shows", () => {
  const row = problem("blank-row", { in: "export", file: "regions.csv", row: 5, line: 9 }, { rows: 1 });
  expect(problemLines(row, "", "ru")).toBe(
    "regions.csv:5: пустая строка\n               в текстовом редакторе строка 9\n",
  );
});

test("a problem is about its rule, its column, or nothing", () => {
  expect(subject(broken, "ru")).toBe("правило answered-on-time-within-answered");
  expect(subject(samples["not-a-flag"][0], "en")).toBe("column answered_on_time");
  expect(subject(samples["missing-key"][0], "en")).toBeUndefined();
});
