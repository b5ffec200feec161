import { expect, test } from "vitest";
import { tableIds } from "../../src/methodology/tables.ts";
import { edited, inMethodology, lineOf, problemsOf, tiny } from "../build/tiny.ts";

const messages = `  messages:
    files: Отчёт*
    region: unit
    columns:
      unit: {type: code}
      late: {type: flag}
      mark: {type: integer, optional: true}
    rules:
      - {id: late-mark, check: messages.late || mark > 1, severity: warning}
blocks:
`;
const withMessages = ["blocks:\n", messages] as const;

test("what has columns is a table; the regions and the words for no value are none", () => {
  const exports = { missing_values: [], regions: { columns: {} }, messages: { columns: {} }, misions: {} };
  expect(tableIds({ ...exports, "1st": { columns: {} }, aliases: { columns: {} } })).toEqual(["messages"]);
  expect(tableIds("text")).toEqual([]);
});

test("a methodology has as many tables as it says, and formulas over each", async () => {
  const { exports } = await tiny(withMessages, [
    "count(organizations, active) <= regions.people",
    "count(messages, late) + sum(messages.mark, messages.mark > 2) + count(organizations, active) <= regions.people",
  ]);
  expect(exports.tables.map(({ id, files, region }) => [id, files, region])).toEqual([
    ["organizations", "organizations*", "region"],
    ["messages", "Отчёт*", "unit"],
  ]);
  expect(exports.tables[1]?.rules.map(({ id }) => id)).toEqual(["late-mark"]);
});

/* What is written in place of a formula over one table, and what is wrong with it once there are two. */
test.each<[string, string, string | undefined]>([
  ["count(mesages)", "mesages", "messages"],
  ["sum(mark)", "mark", "messages.mark"],
  ["sum(spent)", "spent", "organizations.spent"],
  ["sum(messages.spent)", "spent", undefined],
])("%s: %s is not known, rather %s", async (formula, name, suggestion) => {
  const text = edited(withMessages, ["sum(organizations.answered) / sum(organizations.asked)", formula]);
  const unknown = (await problemsOf(text)).filter(({ kind }) => kind === "formula-unknown-name");
  expect(unknown).toMatchObject([{ name, suggestion }]);
});

test("two tables do not mix in one sum", async () => {
  const text = edited(withMessages, [
    "sum(organizations.answered)",
    "sum(organizations.answered, messages.late)",
  ]);
  expect((await problemsOf(text)).map(({ kind }) => kind)).toContain("formula-not-allowed");
});

test("two tables whose files are called alike are told apart by nothing", async () => {
  const text = edited(["blocks:\n", messages.replace("Отчёт*", "Organizations*")]);
  expect(await problemsOf(text)).toContainEqual(
    inMethodology("duplicate-id", lineOf(text, "Organizations*"), "exports.messages.files", {
      id: "Organizations*",
    }),
  );
});

test.each(["*", "a*b", "folder/messages*", "a/b"])("the name %s is none of a file", async (files) => {
  const text = edited(["blocks:\n", messages.replace("Отчёт*", `"${files}"`)]);
  expect(await problemsOf(text)).toContainEqual(
    inMethodology("wrong-shape", lineOf(text, "files:"), "exports.messages.files", { expected: "file-name" }),
  );
});

test("a column of another table that nothing uses is told by its table", async () => {
  const text = edited(withMessages);
  expect((await problemsOf(text)).map(({ kind, at }) => [kind, at])).toEqual([]);
  const unused = edited([
    "blocks:\n",
    messages.replace("      late:", "      topic: {type: text}\n      late:"),
  ]);
  expect(await problemsOf(unused)).toMatchObject([
    { kind: "unused-column", at: { path: "exports.messages.columns.topic" } },
  ]);
});

test("only a key says which row is the last of its kind", async () => {
  const text = edited([
    "blocks:\n",
    messages.replace("    region: unit", "    last: true\n    region: unit"),
  ]);
  expect(await problemsOf(text)).toMatchObject([
    { kind: "missing-key", key: "key", at: { path: "exports.messages" } },
  ]);
});
